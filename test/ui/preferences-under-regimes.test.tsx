import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  type ConsentStore,
  type ConsentStoreOptions,
  createConsentStore,
  defineRegimes,
  memoryStorage,
  NO_SIGNALS,
  type Policy,
  type Regime,
  save,
} from 'volenti'
import { en, enRegimes } from 'volenti/locales/en'
import { ConsentProvider } from 'volenti/react'
import { optIn, usOptOut } from 'volenti/regimes'
import { PrivacyChoicesLink } from 'volenti/ui'
import * as Dialog from 'volenti/ui/preferences-dialog'
import { PreferencesPanel } from 'volenti/ui/preferences-panel'
import { expectAccessible } from '../support/axe.ts'
import { DAY, policy, policyWithService } from '../support/policies.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const GPC = { readSignals: () => ({ ...NO_SIGNALS, gpc: true }) }
const under = (regime: Regime, options: ConsentStoreOptions = {}, of: Policy = policy) =>
  storeOf(of, { regimes: defineRegimes(of, [regime]), regime: regime.id, ...options })

async function openPreferences(store = under(usOptOut), locale = en) {
  const view = renderWithConsent(<PrivacyChoicesLink />, { store, locale })
  await screen.findByRole('status')
  await userEvent.click(screen.getByRole('link'))
  const dialog = await screen.findByRole('dialog')
  const toggle = (name: string) => within(dialog).getByRole('switch', { name })
  const press = (name: string) => userEvent.click(within(dialog).getByRole('button', { name }))
  return { ...view, dialog, toggle, press }
}

const HONORED = 'Opt-Out Request Honored'

describe('the preferences under a regime that allows before a decision', () => {
  it('start with what is on switched on', async () => {
    const { toggle, dialog } = await openPreferences()
    for (const name of ['Functionality', 'Analytics', 'Marketing']) expect(toggle(name)).toBeChecked()
    expect(dialog).not.toHaveTextContent(HONORED)
    await expectAccessible()
  })

  it('make no choice when they are closed', async () => {
    const { store, toggle, press } = await openPreferences()
    await userEvent.click(toggle('Marketing'))
    await press('Close')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(store.getRecord()).toBeNull()
    expect(store.getState().why).toMatchObject({ functional: 'regime', analytics: 'regime', marketing: 'regime' })
  })

  it('take one act to switch everything off, no more than to switch it on, and confirm it for good', async () => {
    const { store, dialog, press } = await openPreferences()
    const names = within(dialog)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(names).toEqual(expect.arrayContaining(['Reject all', 'Accept all']))
    await press('Reject all')
    expect(store.getState().grants).toMatchObject({ functional: false, analytics: false, marketing: false })
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your choice is saved. No optional cookies are allowed.'))
    await userEvent.click(screen.getByRole('link'))
    expect(await screen.findByText(HONORED)).toBeVisible()
  })

  it('save no choice about what was on before and stays on', async () => {
    const storage = memoryStorage()
    const { store, toggle, press } = await openPreferences(under(usOptOut, { storage }))
    await userEvent.click(toggle('Marketing'))
    await press('Save choices')
    expect(store.getState().choices).toEqual({ marketing: 'denied' })
    expect(store.getState().why).toMatchObject({ functional: 'regime', analytics: 'regime' })
    const inBerlin = createConsentStore(policy, { storage, regimes: defineRegimes(policy, [optIn]), regime: 'opt-in' })
    expect(inBerlin.getState()).toMatchObject({ isAsking: true, grants: { functional: false, analytics: false } })
  })

  it('save the refusal of one service of what is on', async () => {
    const { store, dialog, press } = await openPreferences(under(usOptOut, {}, policyWithService))
    await userEvent.click(within(dialog).getByText(/What is stored, and services/))
    const service = within(dialog).getByRole('list', { name: 'Services' })
    await userEvent.click(within(service).getByRole('switch'))
    await press('Save choices')
    expect(Object.values(store.getState().choices)).toContain('denied')
    expect(store.getState().choices).not.toHaveProperty('functional')
  })
})

/** Marketing with two services, beside analytics with one. */
const withFilms: Policy = {
  ...policy,
  services: {
    films: { category: 'marketing', title: 'Films', vendor: { name: 'Reelhouse' } },
    maps: { category: 'marketing', title: 'Maps', vendor: { name: 'Cartographers' } },
  },
}

describe('a service that was refused where its category is on by a regime', () => {
  async function afterRefusal() {
    const store = under(usOptOut, {}, withFilms)
    save(store, { films: 'denied' } as never)
    const preferences = await openPreferences(store)
    await userEvent.click(within(preferences.dialog).getByText(/services \(2\)/))
    expect(preferences.toggle('Marketing')).toBeChecked()
    expect(preferences.toggle('Films')).not.toBeChecked()
    return preferences
  }

  it('is allowed by its own switch', async () => {
    const { store, toggle, press } = await afterRefusal()
    await userEvent.click(toggle('Films'))
    await press('Save choices')
    expect(store.getState().grants).toMatchObject({ marketing: true, films: true, maps: true })
    expect(store.getState().choices).toEqual({ films: 'granted' })
  })

  it('is allowed by the switch of its category', async () => {
    const { store, toggle, press } = await afterRefusal()
    await userEvent.click(toggle('Marketing'))
    await userEvent.click(toggle('Marketing'))
    expect(toggle('Films')).toBeChecked()
    await press('Save choices')
    expect(store.getState().grants).toMatchObject({ marketing: true, films: true, maps: true })
    expect(store.getState().choices).toEqual({ films: 'granted' })
  })

  it('stays refused where its switch stays off', async () => {
    const { store, toggle, press } = await afterRefusal()
    await userEvent.click(toggle('Analytics'))
    await press('Save choices')
    expect(store.getState().choices).toEqual({ analytics: 'denied', films: 'denied' })
    expect(store.getState().grants).toMatchObject({ marketing: true, films: false, maps: true })
  })

  it('stays allowed once it is allowed', async () => {
    const { store, toggle, press } = await afterRefusal()
    await userEvent.click(toggle('Films'))
    await press('Save choices')
    await userEvent.click(screen.getByRole('link'))
    await userEvent.click(await screen.findByRole('button', { name: 'Save choices' }))
    expect(store.getState().choices).toEqual({ films: 'granted' })
    expect(store.getState().why).toMatchObject({ marketing: 'regime', maps: 'regime' })
  })
})

describe('the confirmation of an opt-out', () => {
  const vendors = (...names: string[]): Policy => ({
    ...policy,
    services: Object.fromEntries(names.map((name) => [name.toLowerCase(), { category: 'marketing', vendor: { name } }])),
  })

  const ADS = { title: 'Ads', description: 'Ads.', sellsOrShares: true }
  const withAds: Policy = { ...policy, categories: { ...policy.categories, ads: ADS } }
  const withAdsAlone: Policy = { ...policy, categories: { necessary: { required: true }, analytics: {}, ads: ADS } }
  const inAYear = { now: () => Date.now() + 380 * DAY }
  /** What is sold is off beforehand. */
  const analyticsAlone: Regime = { ...usOptOut, before: { analytics: 'allowed' } }

  it.each<[string, Regime, Policy, ConsentStoreOptions]>([
    ['the site adds a vendor', usOptOut, vendors('Reelhouse', 'Broadcastle'), {}],
    ['the site adds a sale', usOptOut, withAds, {}],
    ['the site sells in another category now', usOptOut, withAdsAlone, {}],
    ['the refusal is old', usOptOut, vendors('Reelhouse'), inAYear],
    ['the refusal is old, and nothing else would be allowed', analyticsAlone, vendors('Reelhouse'), inAYear],
  ])('stays when %s', async (_, regime, declared, options) => {
    const storage = memoryStorage()
    save(under(regime, { storage }, vendors('Reelhouse')), { marketing: 'denied' } as never)
    const store = under(regime, { storage, ...options }, declared)
    expect(Object.values(store.getState().why)).not.toContain('choice')
    const { dialog } = await openPreferences(store)
    expect(dialog).toHaveTextContent(HONORED)
  })

  it('is not given where nothing was refused, though nothing is allowed', async () => {
    const storage = memoryStorage()
    storage.write('no record', 60)
    const { dialog, store } = await openPreferences(under(usOptOut, { storage }))
    expect(store.getState().grants).toMatchObject({ marketing: false })
    expect(dialog).not.toHaveTextContent(HONORED)
  })

  it('is not given for the refusal of something else, where a sale is off beforehand', async () => {
    const store = under(analyticsAlone)
    save(store, { analytics: 'denied' } as never)
    const { dialog } = await openPreferences(store)
    expect(store.getState().grants).toMatchObject({ marketing: false })
    expect(dialog).not.toHaveTextContent(HONORED)
  })

  it('is not given for another refusal, where a sale is on', async () => {
    const store = under(usOptOut)
    save(store, { analytics: 'denied' } as never)
    const { dialog } = await openPreferences(store)
    expect(dialog).not.toHaveTextContent(HONORED)
  })

  it('is the same on the server and while the page hydrates', async () => {
    const storage = memoryStorage()
    const declared = vendors('Reelhouse', 'Broadcastle')
    const first = under(usOptOut, { storage }, vendors('Reelhouse'))
    save(first, { marketing: 'denied' } as never)
    const known = { initialRecord: first.getRecord(), initialSignals: NO_SIGNALS }
    const page = (store: ConsentStore) => (
      <ConsentProvider store={store}>
        <Dialog.SignalStatus />
      </ConsentProvider>
    )
    const html = renderToString(page(under(usOptOut, { storage: memoryStorage(), ...known }, declared)))
    expect(html).toContain(HONORED)
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = html
    const complaints: unknown[] = []
    render(page(under(usOptOut, { storage, ...known }, declared)), {
      container,
      hydrate: true,
      onRecoverableError: (error) => complaints.push(error),
    })
    expect(complaints).toEqual([])
    expect(container).toHaveTextContent(HONORED)
    expect(renderToString(page(under(usOptOut, { storage, initialRecord: null, initialSignals: NO_SIGNALS }, declared)))).toBe('')
  })
})

describe('the preferences under an opt-out signal', () => {
  it('say that it is honored, and the switch is off', async () => {
    const { toggle, dialog } = await openPreferences(under(usOptOut, GPC))
    expect(within(dialog).getByText(HONORED)).toBeVisible()
    expect(toggle('Marketing')).not.toBeChecked()
    expect(toggle('Analytics')).toBeChecked()
    await expectAccessible()
  })

  it('take the words of the site for it', async () => {
    const locale = { ...en, regimes: { ...enRegimes, signalHonored: 'We honor your opt-out' } }
    const { dialog } = await openPreferences(under(usOptOut, GPC), locale)
    expect(dialog).toHaveTextContent('We honor your opt-out')
    expect(dialog).not.toHaveTextContent(HONORED)
  })

  it('are not opened by the signal', async () => {
    renderWithConsent(<PrivacyChoicesLink />, { store: under(usOptOut, GPC) })
    expect(await screen.findByRole('status')).toBeEmptyDOMElement()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('do not switch it on with "Accept all"', async () => {
    const { store, press } = await openPreferences(under(usOptOut, GPC))
    await press('Accept all')
    expect(store.getState().grants).toMatchObject({ analytics: true, marketing: false })
  })

  it('switch it on by its name alone, after a warning, and when that is saved', async () => {
    const { store, dialog, toggle, press } = await openPreferences(under(usOptOut, GPC))
    const warning = /If you save this, it is shared on this site all the same/
    expect(dialog).toHaveTextContent('Switch it on to make an exception for this site.')
    expect(dialog).not.toHaveTextContent(warning)
    await userEvent.click(toggle('Marketing'))
    expect(dialog).toHaveTextContent(warning)
    expect(within(dialog).getByText(warning)).toHaveAttribute('role', 'status')
    expect(store.isGranted('marketing')).toBe(false)
    await press('Save choices')
    expect(store.isGranted('marketing')).toBe(true)
    expect(store.getRecord()?.choices.marketing).toMatchObject({ choice: 'granted', despiteSignal: 'gpc' })
    await userEvent.click(screen.getByRole('link'))
    await screen.findByRole('dialog')
    expect(screen.queryByText(HONORED)).toBeNull()
  })

  it('say the same in a page', async () => {
    renderWithConsent(<PreferencesPanel />, { store: under(usOptOut, GPC) })
    expect(await screen.findByText(HONORED)).toBeVisible()
    await userEvent.click(screen.getByRole('switch', { name: 'Marketing' }))
    expect(screen.getByText(/If you save this/)).toBeVisible()
  })

  it('say nothing of it where the law asks first, and without regimes', async () => {
    for (const store of [under(optIn, GPC), storeOf(policy, GPC)]) {
      const { dialog, unmount } = await openPreferences(store)
      expect(dialog).not.toHaveTextContent(HONORED)
      unmount()
    }
  })
})
