import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { definePolicy, type RegisteredPolicy, save, withdraw } from '../../../src/core/index.ts'
import { PreferencesForm } from '../../../src/document/index.ts'
import { ConsentProvider, useConsentEffect, useConsentStore } from '../../../src/react/index.ts'
import { ConsentEmbed, ReloadNotice } from '../../../src/ui/index.ts'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.test' },
  lastUpdated: '2026-11-25',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: {
    counter: { category: 'analytics', vendor: { name: 'Counting Ltd' }, cookies: [{ name: '_ct', purpose: 'Counts visits', duration: '1 year' }] },
    films: { category: 'marketing', title: 'Films', vendor: { name: 'Reelhouse', privacyUrl: 'https://films.test/privacy' }, hosts: ['films.test'] },
    adverts: { category: 'marketing', title: 'Adverts', vendor: { name: 'Loud & Clear' } },
  },
}) as unknown as RegisteredPolicy

/** Something of the site that cannot be stopped once it runs, so that a withdrawal brings the notice. */
function Counter() {
  const store = useConsentStore()
  const [isCounting, setCounting] = useState(false)
  useConsentEffect('analytics', () => setCounting(true))
  return (
    <p>
      <button type="button" onClick={() => save(store, { analytics: 'granted' })}>
        Allow
      </button>
      <button type="button" disabled={!isCounting} onClick={() => withdraw(store)}>
        Withdraw
      </button>
    </p>
  )
}

createRoot(document.querySelector('#root') as Element).render(
  <ConsentProvider policy={policy}>
    <main>
      <h1>Parts of a page</h1>
      <ConsentEmbed service="films" src="https://films.test/embed" title="How to sow beans" />
      <PreferencesForm policy={policy} endpoint="/consent" grants={{ marketing: true, films: true, adverts: false }} />
      <Counter />
    </main>
    <ReloadNotice />
  </ConsentProvider>,
)
