import { act, waitFor } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ConsentStoreOptions, createConsentStore, memoryStorage, parseRecord } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { ConsentBanner } from 'volenti/ui'
import { acts } from '../support/acts.ts'
import { policy } from '../support/policies.ts'
import { storeOf } from '../support/render-with-consent.tsx'

const NOW = Date.UTC(2026, 10, 25)

/** What the consent cookie holds after an act on a day. */
function cookieAfter(act: 'acceptAll' | 'rejectAll', day = NOW) {
  const storage = memoryStorage()
  acts[act](createConsentStore(policy, { now: () => day, storage }))
  return storage.read().join()
}

const cookies = {
  none: undefined,
  accepted: cookieAfter('acceptAll'),
  rejected: cookieAfter('rejectAll'),
  expired: cookieAfter('acceptAll', NOW - 300 * 86_400_000),
  'of an unknown version': '9.zzz.analytics~gabcd',
  garbage: '%00=;__proto__',
}
const asks = { none: true, accepted: false, rejected: false, expired: true, 'of an unknown version': true, garbage: true }

let root: Root | undefined

afterEach(() => {
  root?.unmount()
  document.body.replaceChildren()
})

describe.each(Object.keys(cookies) as (keyof typeof cookies)[])('with a cookie: %s', (name) => {
  const value = cookies[name]
  const records = [
    ['static HTML', null],
    ['a server that read the cookie', value ? parseRecord(value) : null],
  ] as const

  it.each(records)('hydrates %s without a complaint and shows the banner exactly to who is to be asked', async (_, initialRecord) => {
    const options: ConsentStoreOptions = { initialRecord, now: () => NOW }
    const page = (more: ConsentStoreOptions) => (
      <ConsentProvider store={storeOf(policy, { ...options, ...more })}>
        <ConsentBanner />
        <main>Page</main>
      </ConsentProvider>
    )
    const container = document.createElement('div')
    container.innerHTML = renderToString(page({ storage: memoryStorage() }))
    document.body.append(container)
    const complaint = vi.fn()
    await act(async () => {
      root = hydrateRoot(container, page({ storage: memoryStorage(value) }), { onRecoverableError: complaint })
    })
    await waitFor(() => expect(container.querySelectorAll('section')).toHaveLength(asks[name] ? 1 : 0))
    expect(complaint).not.toHaveBeenCalled()
  })
})

it('has no style attribute and no script in the HTML of a server', () => {
  const html = renderToString(
    <ConsentProvider store={storeOf()}>
      <ConsentBanner />
    </ConsentProvider>,
  )
  expect(html).toContain('Reject all')
  expect(html).not.toMatch(/style=|<script|<style/)
})

describe.each([-400, -200, -40, -2, 2, 40, 200, 400])('with a clock that is %i days off', (days) => {
  it.each(['accepted', 'expired'] as const)('hydrates what a server rendered for a cookie that is %s, and agrees with it', async (name) => {
    const record = parseRecord(cookies[name] ?? '')
    const initialRecord = record && { ...record, readAt: NOW }
    const page = (options: ConsentStoreOptions) => (
      <ConsentProvider store={storeOf(policy, { initialRecord, ...options })}>
        <ConsentBanner />
      </ConsentProvider>
    )
    const container = document.createElement('div')
    container.innerHTML = renderToString(page({ storage: memoryStorage(), now: () => NOW }))
    document.body.append(container)
    const complaint = vi.fn()
    await act(async () => {
      const options = { storage: memoryStorage(cookies[name]), now: () => NOW + days * 86_400_000 }
      root = hydrateRoot(container, page(options), { onRecoverableError: complaint })
    })
    expect(container.querySelectorAll('section')).toHaveLength(asks[name] ? 1 : 0)
    expect(complaint).not.toHaveBeenCalled()
  })
})
