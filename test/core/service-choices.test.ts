import { describe, expect, it } from 'vitest'
import { acceptAll, createConsentStore, definePolicy, memoryStorage, NO_SIGNALS, parseRecord, save, withdraw } from 'volenti'
import { acts } from '../support/acts.ts'
import { DAY, policy } from '../support/policies.ts'

const withServices = definePolicy({
  ...policy,
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: {
    login: { category: 'necessary', vendor: { name: 'Login Ltd' } },
    video: { category: 'marketing', vendor: { name: 'Video Ltd' } },
    maps: { category: 'marketing', vendor: { name: 'Maps Ltd' } },
  },
})

function visit(options: { readonly gpc?: boolean } = {}) {
  const clock = { time: Date.UTC(2026, 0, 1) }
  const storage = memoryStorage()
  const create = (of = withServices) =>
    createConsentStore(of, { storage, now: () => clock.time, readSignals: () => ({ ...NO_SIGNALS, gpc: options.gpc === true }) })
  return { clock, create, store: create(), stored: () => Object.keys(parseRecord(storage.read().join())?.choices ?? {}) }
}

describe('a service', () => {
  it('follows its category until something is said about it', () => {
    const { store } = visit()
    expect([store.isGranted('login'), store.isGranted('video')]).toEqual([true, false])
    acceptAll(store)
    expect(store.isGranted('video')).toBe(true)
  })

  it('can be denied inside a granted category', () => {
    const { store, create } = visit()
    save(store, { marketing: 'granted', video: 'denied' })
    expect([store.isGranted('marketing'), store.isGranted('maps'), store.isGranted('video')]).toEqual([true, true, false])
    expect(create().isGranted('video')).toBe(false)
  })

  it('can be granted alone, and the category is asked all the same', () => {
    const { store, create } = visit()
    save(store, { video: 'granted' })
    expect([store.isGranted('video'), store.isGranted('maps'), store.isGranted('marketing')]).toEqual([true, false, false])
    expect(store.getState()).toMatchObject({ status: 'undecided', pending: ['functional', 'analytics', 'marketing'] })
    expect(create().isGranted('video')).toBe(true)
  })

  it('loses a grant of its own when its category is decided again', () => {
    for (const act of ['rejectAll', 'acceptAll', 'withdraw'] as const) {
      const { store, stored } = visit()
      save(store, { video: 'granted' })
      acts[act](store)
      expect(store.isGranted('video')).toBe(act === 'acceptAll')
      expect(stored()).toEqual(['functional', 'analytics', 'marketing'])
    }
    const { store } = visit()
    save(store, { video: 'granted' })
    save(store, { marketing: 'denied' })
    expect(store.isGranted('video')).toBe(false)
  })

  it('keeps what was said about it while another category is decided', () => {
    const { store } = visit()
    save(store, { video: 'granted' })
    save(store, { analytics: 'denied' })
    expect(store.isGranted('video')).toBe(true)
  })

  it('is withdrawn alone', () => {
    const { store } = visit()
    acceptAll(store)
    withdraw(store, 'video')
    expect([store.isGranted('video'), store.isGranted('maps')]).toEqual([false, true])
  })

  it('takes no room in the record where it says the same as its category', () => {
    const { store, stored } = visit()
    save(store, { marketing: 'granted', video: 'granted', maps: 'denied' })
    expect(stored()).toEqual(['marketing', 'maps'])
  })

  it('that the site cannot work without has no choice of its own', () => {
    const { store, stored } = visit()
    save(store, { login: 'denied' })
    expect(store.isGranted('login')).toBe(true)
    expect(stored()).toEqual([])
  })

  it('is asked again when its vendor changed', () => {
    const { store, create } = visit()
    save(store, { video: 'granted' })
    const sold = definePolicy({
      ...withServices,
      categories: withServices.categories,
      services: { ...withServices.services, video: { category: 'marketing', vendor: { name: 'Other Ltd' } } },
    })
    expect(create(sold).isGranted('video')).toBe(false)
  })

  it('stays refused when the refusal runs out before the grant of its category', () => {
    const quick = definePolicy({ ...withServices, askAgain: { afterGrant: '1 year', afterRefusal: '1 month' } })
    const { clock, create } = visit()
    save(create(quick), { marketing: 'granted', video: 'denied' })
    clock.time += 90 * DAY
    expect([create(quick).isGranted('marketing'), create(quick).isGranted('video')]).toEqual([true, false])
  })

  it('that a signal denies is granted by its own name, and not by a general yes', () => {
    const { store } = visit({ gpc: true })
    acceptAll(store)
    expect(store.isGranted('video')).toBe(false)
    save(store, { video: 'granted' })
    expect([store.isGranted('video'), store.isGranted('maps')]).toEqual([true, false])
  })
})
