import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { definePolicy, type Policy } from 'volenti'
import { CookiePolicy, CookieTable, PreferencesForm } from 'volenti/document'
import { de } from 'volenti/locales/de'
import { ConsentBanner, ConsentEmbed, PreferencesTrigger, ReloadNotice } from 'volenti/ui'
import { deDocument } from '../../src/locales/de/index.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const policy: Policy = definePolicy({
  site: { name: 'Example', contact: '+49 30 1234' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, marketing: {} },
  services: {
    films: {
      category: 'marketing',
      vendor: { name: 'Film Ltd', privacyUrl: 'https://film.example/' },
      cookies: [{ name: 'seen', purpose: 'Films', duration: '1 day' }],
    },
  },
})

const ROOTS = ['banner', 'trigger', 'embed-notice', 'reload', 'status-box', 'dialog', 'table-frame', 'form', 'page'].map((slot) => `volenti-${slot}`)

it.each([
  ['English without a locale', undefined, undefined, 'en'],
  ['German', de, deDocument, 'de'],
])('each part says its language and its direction: %s', async (_, locale, page, lang) => {
  renderWithConsent(
    <div dir="rtl">
      <ConsentBanner />
      <PreferencesTrigger />
      <ConsentEmbed service={'films' as never} src="https://film.example/" title="A film" />
      <ReloadNotice />
      <CookieTable policy={policy} locale={page} />
      <PreferencesForm policy={policy} endpoint="/consent" locale={page} />
      <CookiePolicy policy={policy} locale={page} />
    </div>,
    { store: storeOf(policy), locale },
  )
  await screen.findByRole('region', { name: /^Cookies/ })
  const trigger = document.querySelector('[data-slot="volenti-trigger"]')
  await userEvent.click(trigger as Element)
  await screen.findByRole('dialog')
  const said = ROOTS.map((slot) => {
    const part = document.querySelector(`[data-slot="${slot}"]`)
    return [slot, part?.getAttribute('lang'), part?.getAttribute('dir')]
  })
  expect(said).toEqual(ROOTS.map((slot) => [slot, lang, 'ltr']))
})

it('isolates names, which may have another direction than the text', () => {
  const { container } = render(<CookiePolicy policy={policy} />)
  const isolated = [...container.querySelectorAll('bdi')].map(({ textContent }) => textContent)
  expect(isolated).toEqual(expect.arrayContaining(['Example', 'Film Ltd', 'Marketing']))
  expect(within(container).getByRole('link', { name: '+49 30 1234' })).toHaveAttribute('dir', 'ltr')
  const [frame] = container.querySelectorAll('[data-slot="volenti-table"] td bdi')
  expect(frame).toHaveTextContent('Film Ltd')
})

it('isolates the titles of the dialog', async () => {
  renderWithConsent(<PreferencesTrigger />, { store: storeOf(policy) })
  await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
  const dialog = await screen.findByRole('dialog')
  const titles = [...dialog.querySelectorAll('[data-slot$="-title"] bdi')].map(({ textContent }) => textContent)
  expect(titles).toEqual(['Strictly necessary', 'Marketing', 'Film Ltd'])
})

it('a policy with nothing optional shows no banner, and a dialog that can only be closed', async () => {
  const { store } = renderWithConsent(
    <>
      <ConsentBanner />
      <PreferencesTrigger />
    </>,
    { store: storeOf({ ...policy, categories: { necessary: { required: true }, marketing: { required: true } } }) },
  )
  expect(screen.queryByRole('region')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
  const dialog = await screen.findByRole('dialog')
  expect(
    within(dialog)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label')),
  ).toEqual(['Close'])
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect([store.getState().decision, document.cookie]).toEqual([null, ''])
})
