import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { acceptAll } from 'volenti'
import { en } from 'volenti/locales/en'
import { ConsentBanner, ConsentEmbed, PreferencesTrigger, ReloadNotice } from 'volenti/ui'
import { policyWithService } from '../support/policies.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const rightToLeft = { ...en, id: 'ar', dir: 'rtl' } as const

it('names the language and the direction of each part, on a page in another language', async () => {
  const store = storeOf(policyWithService)
  renderWithConsent(
    <>
      <ConsentBanner />
      <ConsentEmbed service="counter" src="https://counter.test/" title="Visits" />
      <PreferencesTrigger />
      <ReloadNotice />
    </>,
    { store, locale: rightToLeft },
  )
  await screen.findByRole('region', { name: /Cookies/ })
  await userEvent.click(screen.getAllByRole('button', { name: 'Choose cookies' })[0] as HTMLElement)
  await screen.findByRole('dialog')
  const languages = (...slots: string[]) =>
    slots.map((slot) => {
      const part = document.querySelector(`[data-slot="volenti-${slot}"]`)?.closest('[lang]')
      return [slot, part?.getAttribute('lang'), part?.getAttribute('dir')]
    })
  expect(languages('banner', 'trigger', 'dialog', 'dialog-status', 'status', 'reload', 'embed-notice')).toEqual(
    ['banner', 'trigger', 'dialog', 'dialog-status', 'status', 'reload', 'embed-notice'].map((slot) => [slot, 'ar', 'rtl']),
  )
  act(() => acceptAll(store))
  await waitFor(() =>
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'Your choice is saved. Allowed: Functionality, Analytics, and Marketing.',
    ),
  )
})
