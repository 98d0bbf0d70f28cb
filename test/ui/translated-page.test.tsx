import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { acceptAll, type ConsentStore, definePolicy, forget, type Policy, refresh, translatePolicy, withdraw } from 'volenti'
import { CookiePolicy, CookieTable, PreferencesForm } from 'volenti/document'
import { de } from 'volenti/locales/de'
import { ConsentProvider, useConsentEffect } from 'volenti/react'
import { ConsentBanner, ConsentEmbed, PreferencesTrigger, ReloadNotice } from 'volenti/ui'
import { afterPaint } from '../../src/core/internal.ts'
import { deDocument } from '../../src/locales/de/index.ts'
import { storeOf } from '../support/render-with-consent.tsx'
import { translatePage } from '../support/translate-page.ts'

const policy: Policy = definePolicy({
  site: { name: 'Fern & Field', contact: 'privacy@example.com', url: 'https://example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: {
    films: {
      category: 'marketing',
      title: 'Films',
      purpose: 'Shows films',
      vendor: { name: 'Film Ltd', privacyUrl: 'https://film.example/privacy' },
      cookies: [{ name: 'seen', purpose: 'Remembers films', duration: '2 days', party: 'third', domain: 'film.example' }],
    },
    maps: { category: 'marketing', purpose: 'Shows maps', vendor: { name: 'Map Ltd' } },
  },
  cookies: [{ name: 'visits', category: 'analytics', purpose: 'Counts visits', duration: '1 year' }],
  thirdParties: [{ role: 'advertising', examples: ['Ads One', 'Ads Two'] }],
  links: { cookiePolicy: '/cookies', privacyPolicy: '/privacy' },
})
const german = translatePolicy(policy, {
  services: { films: { title: 'Filme', purpose: 'Zeigt Filme' } as never, maps: { purpose: 'Zeigt Karten' } as never },
} as never)

type Language = 'en' | 'de'

const words = (language: Language) => (language === 'de' ? german : policy)

/** Something of the site that cannot be stopped once it has started. */
function Tag() {
  useConsentEffect('analytics' as never, () => undefined)
  return null
}

/** Renders a site whose language can change, and translates it. */
async function openSite({ gpc = false } = {}) {
  const store: ConsentStore = storeOf(policy, { readSignals: () => ({ gpc, dnt: false }) })
  function Site({ language }: { readonly language: Language }) {
    return (
      <ConsentProvider store={store} locale={language === 'de' ? de : undefined}>
        <Tag />
        <ConsentBanner />
        <p>
          Change your <PreferencesTrigger /> any time.
        </p>
        <ConsentEmbed service={'films' as never} src="https://film.example/1" title="A film" />
        <ReloadNotice />
      </ConsentProvider>
    )
  }
  const view = render(<Site language="en" />)
  await screen.findByRole('region', { name: 'Cookies on Fern & Field' })
  translatePage()
  return {
    store,
    speak: (language: Language) => view.rerender(<Site language={language} />),
    end: view.unmount,
  }
}

const announced = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

/** Acts on a page that was translated before. */
async function onTranslated(change: () => unknown) {
  translatePage()
  await act(async () => void change())
}

describe('on a page that the browser has translated', () => {
  it('the banner goes, comes back in another language, and goes again', async () => {
    const { store, speak, end } = await openSite()
    await onTranslated(() => speak('de'))
    const banner = await screen.findByRole('region', { name: 'Cookies auf Fern & Field' })
    expect(banner).toHaveTextContent('Dürfen wir auch die optionalen verwenden')
    await onTranslated(() => within(banner).getByRole('button', { name: 'Alle ablehnen' }).click())
    expect(screen.queryByRole('region', { name: 'Cookies auf Fern & Field' })).toBeNull()
    await onTranslated(() => speak('en'))
    await onTranslated(() => forget(store))
    expect(await screen.findByRole('region', { name: 'Cookies on Fern & Field' })).toHaveTextContent('May we also use the optional ones')
    await onTranslated(() => acceptAll(store))
    await onTranslated(() => withdraw(store))
    await onTranslated(end)
    expect(document.body).toHaveTextContent(/^$/)
  })

  it('the banner says what a signal denies as soon as the signal is sent', async () => {
    const signals = { gpc: false, dnt: false }
    const store = storeOf(policy, { readSignals: () => ({ ...signals }) })
    render(
      <ConsentProvider store={store}>
        <ConsentBanner />
      </ConsentProvider>,
    )
    const banner = await screen.findByRole('region')
    signals.gpc = true
    await onTranslated(() => refresh(store))
    expect(banner).toHaveTextContent('so this stays off: Marketing')
    signals.gpc = false
    await onTranslated(() => refresh(store))
    expect(banner).not.toHaveTextContent('stays off')
  })

  it('the dialog opens, switches, changes its language, saves and closes', async () => {
    const { store, speak, end } = await openSite({ gpc: true })
    await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
    const dialog = await screen.findByRole('dialog', { name: 'Cookie settings' })
    expect(dialog).toHaveTextContent('Off because of a signal')
    await onTranslated(() => within(dialog).getByRole('switch', { name: 'Films' }).click())
    expect(dialog).toHaveTextContent('1 of 2 services allowed.')
    await onTranslated(() => within(dialog).getByRole('switch', { name: 'Map Ltd' }).click())
    expect(dialog).toHaveTextContent('2 of 2 services allowed.')
    await onTranslated(() => within(dialog).getByRole('switch', { name: 'Marketing' }).click())
    expect(dialog.querySelector('[data-slot="volenti-some-allowed"]')).toBeNull()
    expect(dialog).not.toHaveTextContent('Off because of a signal')
    await onTranslated(() => speak('de'))
    expect(await screen.findByRole('dialog', { name: 'Cookie-Einstellungen' })).toBe(dialog)
    expect(dialog).not.toHaveTextContent('services')
    await onTranslated(() => within(dialog).getByRole('switch', { name: 'Marketing' }).click())
    await onTranslated(() => speak('en'))
    expect(await screen.findByRole('dialog', { name: 'Cookie settings' })).toBe(dialog)
    await onTranslated(() => within(dialog).getByRole('switch', { name: 'Analytics' }).click())
    await onTranslated(() => within(dialog).getByRole('button', { name: 'Save choices' }).click())
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(store.getState().grants).toMatchObject({ analytics: true, marketing: false })
    await waitFor(() => expect(announced()).toContain('Your choice is saved. Allowed: Analytics.'))
    await onTranslated(() => withdraw(store))
    await waitFor(() => expect(announced()).toContain('Your consent is withdrawn for: Analytics.'))
    await onTranslated(end)
    expect(document.body).toHaveTextContent(/^$/)
  })

  it('the status message arrives beside a trigger inside a sentence, and goes with it', async () => {
    const store = storeOf(policy)
    const { container, rerender } = render(
      <ConsentProvider store={store}>
        <p>
          Change your <PreferencesTrigger /> any time.
        </p>
      </ConsentProvider>,
    )
    translatePage()
    const status = await screen.findByRole('status')
    await onTranslated(() => acceptAll(store))
    await waitFor(() => expect(status).toHaveTextContent('Your choice is saved.'))
    expect(container).toHaveTextContent(/^Change your Cookie settings any time\.$/)
    translatePage()
    rerender(<p />)
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('an embed shows its frame, takes it back, and says so in another language', async () => {
    const { store, speak } = await openSite()
    await onTranslated(() => screen.getByRole('button', { name: 'Load once' }).click())
    expect(screen.getByTitle('A film')).toBeInTheDocument()
    await onTranslated(() => withdraw(store))
    expect(screen.queryByTitle('A film')).toBeNull()
    await onTranslated(() => speak('de'))
    expect(await screen.findByRole('button', { name: 'Einmal laden' })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'A film' })).not.toHaveTextContent('Load')
  })

  it('the reload notice comes, is put off, and goes', async () => {
    const { store, speak } = await openSite()
    const notice = document.querySelector('[data-slot="volenti-reload"]')
    await onTranslated(() => acceptAll(store))
    await act(() => new Promise<void>((done) => void afterPaint(done)))
    await onTranslated(() => withdraw(store))
    expect(notice).toHaveTextContent('is still running on this page')
    await onTranslated(() => speak('de'))
    expect(notice).toHaveTextContent('Auf dieser Seite läuft noch etwas')
    await onTranslated(() => screen.getByRole('button', { name: 'Nicht jetzt' }).click())
    expect(notice?.textContent).toBe('')
  })

  it.each([
    [
      'the policy page',
      (language: Language) => <CookiePolicy policy={words(language)} locale={language === 'de' ? deDocument : undefined} />,
      'Zuletzt',
    ],
    ['the table', (language: Language) => <CookieTable policy={words(language)} locale={language === 'de' ? deDocument : undefined} />, 'Tage'],
    [
      'the form',
      (language: Language) => (
        <PreferencesForm
          policy={words(language)}
          endpoint="/consent"
          grants={{ marketing: language === 'de' } as never}
          locale={language === 'de' ? deDocument : undefined}
        />
      ),
      'Filme',
    ],
  ])('%s changes its language and its grants, and goes', (_, page, word) => {
    const { rerender, container, unmount } = render(page('de'))
    const inGerman = container.textContent
    expect(inGerman).toContain(word)
    rerender(page('en'))
    const inEnglish = container.textContent
    for (const language of ['de', 'en', 'de'] as const) {
      translatePage()
      rerender(page(language))
      expect(container.textContent).toBe(language === 'de' ? inGerman : inEnglish)
    }
    translatePage()
    unmount()
  })
})
