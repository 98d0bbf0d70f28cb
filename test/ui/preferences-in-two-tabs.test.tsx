import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import {
  acceptAll,
  type Choices,
  type ConsentStoreOptions,
  createConsentStore,
  defineRegimes,
  memoryStorage,
  NO_SIGNALS,
  type Policy,
  refresh,
  rejectAll,
  save,
} from 'volenti'
import { optIn, usOptOut } from 'volenti/regimes'
import { PreferencesTrigger } from 'volenti/ui'
import { PreferencesPanel } from 'volenti/ui/preferences-panel'
import { policy, policyWithService } from '../support/policies.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const IN_CALIFORNIA = { regimes: defineRegimes(policy, [usOptOut]), regime: 'us-opt-out' }
const NONE = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const
const NOTHING = { functional: false, analytics: false, marketing: false }

/** The preferences in a first tab, and the same site in a second one. */
async function inTwoTabs(kind: 'dialog' | 'panel', before: Choices<typeof policy> | null, of: Policy = policy, law: ConsentStoreOptions = {}) {
  const options = { storage: memoryStorage(), readSignals: () => NO_SIGNALS, ...law }
  const store = storeOf(of, options)
  if (before) save(store, before)
  const { dataset } = document.documentElement
  delete dataset.volentiReady
  renderWithConsent(kind === 'panel' ? <PreferencesPanel /> : <PreferencesTrigger />, { store })
  if (kind === 'dialog') await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
  // Once it is connected, nothing but `hear` tells it of the second tab.
  await waitFor(() => expect(dataset.volentiReady).toBe('volenti'))
  const preferences = await screen.findByRole(kind === 'dialog' ? 'dialog' : 'region')
  return {
    store,
    options,
    second: storeOf(of, options),
    toggle: (name: string) => within(preferences).getByRole('switch', { name }),
    press: (name: string) => userEvent.click(within(preferences).getByRole('button', { name })),
    /** The first tab learns of the second. */
    hear: () => act(() => refresh(store)),
  }
}

describe.each(['dialog', 'panel'] as const)('a %s in which something is switched on when a signal begins', (kind) => {
  it.each([
    ['without regimes', {}],
    ['in California', IN_CALIFORNIA],
  ])('does not store it as a grant despite the signal, %s', async (_, law) => {
    let gpc = false
    const { store, toggle, press, hear } = await inTwoTabs(kind, NONE, policy, { ...law, readSignals: () => ({ ...NO_SIGNALS, gpc }) })
    await userEvent.click(toggle('Marketing'))
    await userEvent.click(toggle('Analytics'))
    gpc = true
    await hear()
    expect(toggle('Marketing')).not.toBeChecked()
    expect(toggle('Analytics')).toBeChecked()
    await press('Save choices')
    expect(store.getState().grants).toMatchObject({ marketing: false, analytics: true })
  })

  it('does not store it either where the page has not heard of the signal', async () => {
    let gpc = false
    const { store, toggle, press } = await inTwoTabs(kind, NONE, policy, { readSignals: () => ({ ...NO_SIGNALS, gpc }) })
    await userEvent.click(toggle('Marketing'))
    gpc = true
    await press('Save choices')
    expect(store.getState().grants).toMatchObject({ marketing: false })
  })

  it('stores what is switched on after it', async () => {
    let gpc = false
    const { store, toggle, press, hear } = await inTwoTabs(kind, NONE, policy, { readSignals: () => ({ ...NO_SIGNALS, gpc }) })
    await userEvent.click(toggle('Marketing'))
    gpc = true
    await hear()
    await userEvent.click(toggle('Marketing'))
    await press('Save choices')
    expect(store.getState().grants).toMatchObject({ marketing: true })
  })
})

const ALL = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const

describe.each(['dialog', 'panel'] as const)('the preferences in a tab beside another: the %s', (kind) => {
  it.each([
    ['before it has heard of that', false],
    ['after it has heard of that', true],
  ])('saves as refused what was allowed by a regime and is refused in the other tab, %s', async (_, hears) => {
    const { store, second, options, press, hear } = await inTwoTabs(kind, null, policy, IN_CALIFORNIA)
    expect(store.isGranted('marketing' as never)).toBe(true)
    rejectAll(second)
    if (hears) hear()
    await press('Save choices')
    expect(store.getState().grants).toMatchObject(NOTHING)
    const inBerlin = createConsentStore(policy, { ...options, regimes: defineRegimes(policy, [optIn]), regime: 'opt-in' })
    expect(inBerlin.getState().grants).toMatchObject(NOTHING)
  })

  it('saves as refused what was allowed by a choice and is refused in the other tab', async () => {
    const { store, second, press } = await inTwoTabs(kind, ALL)
    save(second, { marketing: 'denied' } as never)
    await press('Save choices')
    expect(store.getState().choices).toEqual({ ...ALL, marketing: 'denied' })
  })

  it('does not allow a service again that is refused in the other tab', async () => {
    const { store, second, press } = await inTwoTabs(kind, ALL, policyWithService)
    save(second, { counter: 'denied' } as never)
    await press('Save choices')
    expect(store.getState().grants).toMatchObject({ analytics: true, counter: false })
  })

  it('saves as refused what it shows as off, though it is allowed in the other tab', async () => {
    const { store, second, press } = await inTwoTabs(kind, null)
    acceptAll(second)
    await press('Save choices')
    expect(store.getState().grants).toMatchObject(NOTHING)
  })

  it('follows the other tab with the switches that the visitor has not moved, and saves those that he has', async () => {
    const { store, second, toggle, press, hear } = await inTwoTabs(kind, { functional: 'granted', analytics: 'denied', marketing: 'granted' })
    await userEvent.click(toggle('Analytics'))
    rejectAll(second)
    hear()
    expect(toggle('Functionality')).not.toBeChecked()
    expect(toggle('Marketing')).not.toBeChecked()
    expect(toggle('Analytics')).toBeChecked()
    await press('Save choices')
    expect(store.getState().choices).toEqual({ functional: 'denied', analytics: 'granted', marketing: 'denied' })
  })

  it('keeps off what the visitor has switched off, when the other tab allows everything', async () => {
    const { store, second, toggle, press, hear } = await inTwoTabs(kind, { functional: 'denied', analytics: 'denied', marketing: 'granted' })
    await userEvent.click(toggle('Marketing'))
    acceptAll(second)
    hear()
    expect(toggle('Analytics')).toBeChecked()
    expect(toggle('Marketing')).not.toBeChecked()
    await press('Save choices')
    expect(store.getState().choices).toEqual({ ...ALL, marketing: 'denied' })
  })

  it('counts a switch as not moved that is where it was', async () => {
    const { second, toggle, hear } = await inTwoTabs(kind, null, policy, IN_CALIFORNIA)
    await userEvent.click(toggle('Marketing'))
    await userEvent.click(toggle('Marketing'))
    rejectAll(second)
    hear()
    expect(toggle('Marketing')).not.toBeChecked()
  })

  it('remembers what the visitor has moved, however often the other tab decides', async () => {
    const { store, second, toggle, press, hear } = await inTwoTabs(kind, ALL)
    await userEvent.click(toggle('Marketing'))
    rejectAll(second)
    hear()
    await userEvent.click(toggle('Analytics'))
    acceptAll(second)
    hear()
    expect(toggle('Functionality')).toBeChecked()
    expect(toggle('Marketing')).not.toBeChecked()
    await press('Save choices')
    expect(store.getState().choices).toEqual({ ...ALL, marketing: 'denied' })
  })

  it('makes no choice about what only a signal has switched off meanwhile', async () => {
    let gpc = false
    const { store, press } = await inTwoTabs(kind, null, policy, { ...IN_CALIFORNIA, readSignals: () => ({ ...NO_SIGNALS, gpc }) })
    gpc = true
    await press('Save choices')
    expect(store.getRecord()?.choices).toEqual({})
  })

  it('begins anew with a decision of its own page', async () => {
    const { store, toggle } = await inTwoTabs(kind, null)
    await userEvent.click(toggle('Marketing'))
    act(() => rejectAll(store))
    expect(toggle('Marketing')).not.toBeChecked()
  })
})
