import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type ConsentStoreOptions, createConsentStore, defineRegimes, memoryStorage, NO_SIGNALS, type Policy, type Regime, rejectAll } from 'volenti'
import { en, enRegimes } from 'volenti/locales/en'
import { ConsentProvider } from 'volenti/react'
import { canadaNotice, optIn, optInItaly, optInStatistics, usOptOut } from 'volenti/regimes'
import { ConsentBanner, type ConsentButtonProps, ConsentComponents } from 'volenti/ui'
import * as Banner from 'volenti/ui/banner'
import { expectAccessible } from '../support/axe.ts'
import { policy, policyWithService } from '../support/policies.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const under = (regime: Regime, options: ConsentStoreOptions = {}, of: Policy = policy) =>
  storeOf(of, { regimes: defineRegimes(of, [regime]), regime: regime.id, ...options })
const region = () => screen.getByRole('region', { name: 'Cookies on Example' })
const button = (name: string) => screen.getByRole('button', { name })
const buttons = () => screen.getAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.textContent)

describe('the banner under a regime that shows a notice', () => {
  it('says what is in use and that one may say no, and asks nothing', async () => {
    renderWithConsent(<ConsentBanner />, { store: under(canadaNotice, {}, policyWithService) })
    expect(region()).toHaveTextContent('In use until you say no: Functionality, Analytics, and Marketing. This involves services of Counting Ltd.')
    expect(region()).not.toHaveTextContent(/May we/)
    expect(buttons()).toEqual(['Reject all', 'OK', 'Choose cookies'])
    await expectAccessible()
  })

  it('is put away by "OK", which decides and grants nothing', async () => {
    const { store } = renderWithConsent(<ConsentBanner />, { store: under(canadaNotice) })
    await userEvent.click(button('OK'))
    expect(screen.queryByRole('region')).toBeNull()
    expect(store.getDecisions()).toEqual([])
    expect(store.getRecord()?.choices).toEqual({})
    expect(store.getState().why).toMatchObject({ analytics: 'regime', marketing: 'regime' })
  })

  it('is a refusal after "Reject all", at once', async () => {
    const { store } = renderWithConsent(<ConsentBanner />, { store: under(canadaNotice) })
    await userEvent.click(button('Reject all'))
    expect(screen.queryByRole('region')).toBeNull()
    expect(store.getState().grants).toMatchObject({ analytics: false, marketing: false })
    expect(store.getState().choices).toMatchObject({ analytics: 'denied', marketing: 'denied' })
  })

  it('leads to the preferences', async () => {
    renderWithConsent(<ConsentBanner />, { store: under(canadaNotice) })
    await userEvent.click(button('Choose cookies'))
    expect(await screen.findByRole('dialog')).toBeVisible()
  })

  it('does not name what is off, and names nothing where cookies are blocked', () => {
    const denied: Regime = { ...canadaNotice, before: { analytics: 'allowed' } }
    const { unmount } = renderWithConsent(<ConsentBanner />, { store: under(denied) })
    expect(region()).toHaveTextContent('In use until you say no: Analytics.')
    unmount()
    const read = () => {
      throw new Error('blocked')
    }
    renderWithConsent(<ConsentBanner />, { store: under(canadaNotice, { storage: { read, write: () => false } }) })
    expect(region()).not.toHaveTextContent('In use')
  })

  it('is in the HTML of the server, as a form that works without JavaScript', () => {
    const regimes = defineRegimes(policy, [canadaNotice])
    const html = renderToString(
      <ConsentProvider policy={policy} regimes={regimes} regime="canada-notice" endpoint="/consent">
        <ConsentBanner />
      </ConsentProvider>,
    )
    document.body.innerHTML = html
    expect(region()).toHaveTextContent('In use until you say no: Functionality, Analytics, and Marketing.')
    const ok = button('OK')
    expect(ok).toHaveAttribute('type', 'submit')
    expect([ok.getAttribute('name'), ok.getAttribute('value')]).toEqual(['action', 'acknowledge'])
    // The inline program takes every other action for "open the preferences".
    expect(ok).not.toHaveAttribute('volenti-action')
    expect(button('Reject all')).toHaveAttribute('volenti-action', expect.stringMatching(/:reject-all$/))
    document.body.innerHTML = ''
  })

  it('has words of the locale of the site', () => {
    renderWithConsent(<ConsentBanner />, { store: under(canadaNotice), locale: { ...en, regimes: { ...enRegimes, ok: 'Compris' } } })
    expect(buttons()).toContain('Compris')
  })

  it('gives a design system buttons of the same weight', () => {
    const Button = ({ emphasis, ...props }: ConsentButtonProps) => <button {...props} data-emphasis={emphasis} />
    renderWithConsent(
      <ConsentComponents value={{ Button }}>
        <ConsentBanner />
      </ConsentComponents>,
      { store: under(canadaNotice) },
    )
    expect(button('OK').dataset.emphasis).toBe('strong')
    expect(button('Reject all').dataset.emphasis).toBe('strong')
  })

  it('can be composed of parts', async () => {
    const { store } = renderWithConsent(
      <Banner.Root>
        <Banner.Title />
        <Banner.Notice />
        <Banner.Acknowledge>Understood</Banner.Acknowledge>
        <Banner.Dismiss />
      </Banner.Root>,
      { store: under(canadaNotice) },
    )
    expect(region()).toHaveTextContent('In use until you say no')
    await userEvent.click(button('Understood'))
    expect(store.getState().isAsking).toBe(false)
  })
})

describe('the banner under other regimes', () => {
  it('does not come up where nothing is asked, with or without a signal', () => {
    for (const gpc of [false, true]) {
      const { unmount } = renderWithConsent(<ConsentBanner />, { store: under(usOptOut, { readSignals: () => ({ ...NO_SIGNALS, gpc }) }) })
      expect(screen.queryByRole('region')).toBeNull()
      unmount()
    }
  })

  it('has an X that refuses in Italy, and the refusal is recorded', async () => {
    const { store } = renderWithConsent(<ConsentBanner />, { store: under(optInItaly) })
    expect(buttons()).toEqual(['Close and reject all', 'Reject all', 'Accept all', 'Choose cookies'])
    await expectAccessible()
    await userEvent.click(button('Close and reject all'))
    expect(screen.queryByRole('region')).toBeNull()
    expect(store.getState().decision).toMatchObject({ reason: 'reject-all', where: 'banner' })
    expect(store.getState().choices).toMatchObject({ analytics: 'denied', marketing: 'denied' })
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('No optional cookies are allowed.'))
  })

  it('has no X elsewhere, where a closed banner would be no answer', () => {
    renderWithConsent(<ConsentBanner />, { store: under(optIn) })
    expect(buttons()).toEqual(['Reject all', 'Accept all', 'Choose cookies'])
    expect(region()).toHaveTextContent('May we also use the optional ones: Functionality, Analytics, and Marketing?')
  })

  it('says which statistics run without an answer, and one click on the first layer objects to them', async () => {
    const storage = memoryStorage()
    const { store } = renderWithConsent(<ConsentBanner />, { store: under(optInStatistics, { storage }) })
    expect(region()).toHaveTextContent('In use until you say no: Analytics. Some cookies are needed')
    expect(region()).toHaveTextContent('the optional ones: Functionality and Marketing?')
    expect(store.isGranted('analytics')).toBe(true)
    await userEvent.click(button('Reject all'))
    expect(store.isGranted('analytics')).toBe(false)
    expect(store.getState().why).toMatchObject({ analytics: 'choice' })
    const later = under(optInStatistics, { storage })
    expect(later.getState()).toMatchObject({ isAsking: false, grants: { analytics: false } })
  })

  it('leaves somebody in peace who objected to statistics on an earlier visit', () => {
    const storage = memoryStorage()
    rejectAll(createConsentStore(policy, { storage }))
    renderWithConsent(<ConsentBanner />, { store: under(optInStatistics, { storage }) })
    expect(screen.queryByRole('region')).toBeNull()
  })
})
