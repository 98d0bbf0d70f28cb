import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  acceptAll,
  acknowledge,
  type ConsentRecord,
  type ConsentStorage,
  createConsentStore,
  defineRegimes,
  memoryStorage,
  NO_SIGNALS,
  type Policy,
  type PrivacySignals,
  parseRecord,
  rejectAll,
  resolveGrants,
  resolveRegime,
  save,
  withdraw,
} from 'volenti'
import { canadaNotice, elsewhereOpen, optIn, optInItaly, optInStatistics, usOptOut, withoutPlacesOf } from 'volenti/regimes'
import { consentCacheHeaders } from 'volenti/server'
import { adoptDecision, regimeRules } from '../../src/core/internal.ts'
import { DAY, policyWithService } from '../support/policies.ts'

const policy: Policy = policyWithService
const regimes = defineRegimes(policy, [withoutPlacesOf(optIn, optInItaly, optInStatistics), optInItaly, optInStatistics, usOptOut, canadaNotice])
const GPC: PrivacySignals = { gpc: true, dnt: false }

let time: number
let storage: ConsentStorage
let signals: PrivacySignals
beforeEach(() => {
  time = Date.UTC(2026, 10, 27)
  storage = memoryStorage()
  signals = NO_SIGNALS
})
afterEach(() => vi.unstubAllGlobals())

/** Opens a page in a place. */
function open(place: string | undefined, of: Policy = policy) {
  time += 1000
  const regime = resolveRegime(regimes, place as Uppercase<string>).id
  const options = { regimes, regime, storage, readSignals: () => signals, initialRecord: record(), initialSignals: signals, now: () => time }
  return createConsentStore(of, options)
}
const value = () => storage.read()[0] ?? ''
const record = (): ConsentRecord | null => parseRecord(value())
const grantedIn = (place: string | undefined) => {
  const { grants } = open(place).getState()
  return Object.keys(grants).filter((id) => grants[id])
}
const EVERYTHING = ['necessary', 'functional', 'analytics', 'marketing', 'counter']

describe('a visitor of a site with regimes', () => {
  it('is asked first in territories of the Union and in Gibraltar', () => {
    for (const place of ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT', 'GI'] as const) {
      expect(resolveRegime(regimes, place).id, place).toBe('opt-in')
      expect(open(place).getState().isAsking, place).toBe(true)
    }
  })

  it('in a state that is not known is not asked, and gets what the rule of the states gives', () => {
    expect(resolveRegime(regimes, 'US').id).toBe('us-opt-out')
    signals = GPC
    expect(open('US').getState()).toMatchObject({ isAsking: false, grants: { marketing: false, analytics: true }, why: { marketing: 'signal' } })
  })

  it('who opted out in California is left in peace for twelve months, also when the policy changes', () => {
    rejectAll(open('US-CA'))
    const changed: Policy = {
      ...policy,
      lastUpdated: '2026-11-28',
      categories: { ...policy.categories, analytics: { purposes: ['analytics', 'security'] }, social: { title: 'Social', description: 'Shares.' } },
    }
    const asking = { ...usOptOut, ask: 'choice', before: 'denied' } as const
    const askingRegimes = defineRegimes(changed, [asking])
    const at = (days: number) =>
      createConsentStore(changed, { regimes: askingRegimes, regime: asking.id, storage, now: () => time + days * DAY }).getState()
    expect(open('US-CA', changed).getState()).toMatchObject({ isAsking: false, grants: { marketing: false, analytics: false, social: false } })
    expect(at(364)).toMatchObject({ isAsking: false, pending: [], grants: { analytics: false, social: false } })
    expect(at(366).isAsking).toBe(true)
  })

  it('keeps a refusal when a signal comes and goes, and a signal alone leaves no record', () => {
    signals = GPC
    expect(open('US-CA').isGranted('marketing')).toBe(false)
    expect(value()).toBe('')
    rejectAll(open('US-CA'))
    signals = NO_SIGNALS
    expect(grantedIn('US-CA')).toEqual(['necessary'])
    expect(open('US-CA').getState().choices.marketing).toBe('denied')
  })

  it('gets the strictest regime in a place that the site has not written down, and what it wrote down for elsewhere', () => {
    for (const place of ['JP', 'US-WY', undefined]) expect(resolveRegime(regimes, place as 'JP').id).toBe('opt-in')
    const withElsewhere = defineRegimes(policy, [optIn, usOptOut, elsewhereOpen])
    expect(resolveRegime(withElsewhere, 'JP').id).toBe('elsewhere-open')
    for (const place of ['QA', 'US-WY'] as const) expect(resolveRegime(withElsewhere, place).id).toBe('elsewhere-open')
    for (const place of [undefined, '', 'XX', 'T1', 'ZZ', 'AA', 'QQ', 'XA', 'JPN', '1'] as const)
      expect([place, resolveRegime(withElsewhere, place as 'XX').id]).toEqual([place, 'opt-in'])
  })

  it('in London is asked about marketing while statistics run, until they are objected to', () => {
    const store = open('GB')
    expect(store.getState()).toMatchObject({
      pending: ['functional', 'marketing'],
      grants: { analytics: true, counter: true, marketing: false },
      why: { analytics: 'regime', counter: 'regime', marketing: 'undecided' },
      choices: {},
    })
    save(store, { analytics: 'denied' })
    expect(store.getState()).toMatchObject({ grants: { analytics: false, counter: false }, why: { analytics: 'choice' } })
    time += 300 * DAY
    expect(open('GB').getState()).toMatchObject({ grants: { analytics: false }, pending: ['functional', 'marketing'] })
  })

  it('takes a refusal along from Berlin to Austin, and brings nothing but a question back', () => {
    rejectAll(open('DE'))
    expect(grantedIn('US-TX')).toEqual(['necessary'])
    storage = memoryStorage()
    expect(grantedIn('US-TX')).toEqual(EVERYTHING)
    expect(open('DE').getState()).toMatchObject({ isAsking: true, status: 'undecided', choices: {} })
    expect(grantedIn('DE')).toEqual(['necessary'])
  })

  it('makes no choice by putting a notice away, and is shown it again when the policy changes', () => {
    const store = open('CA-ON')
    expect(store.getState()).toMatchObject({ isAsking: true, grants: { marketing: true }, why: { marketing: 'regime' } })
    acknowledge(store)
    expect(store.getState()).toMatchObject({ isAsking: false, pending: [], choices: {}, status: 'undecided', decision: null })
    expect(record()).toMatchObject({ regime: 'n', choices: {} })
    expect(store.getDecisions()).toEqual([])
    expect(open('CA-ON').getState().isAsking).toBe(false)
    expect(open('CA-ON', { ...policy, lastUpdated: '2026-11-27' }).getState().isAsking).toBe(true)
    expect(open('DE').getState()).toMatchObject({ isAsking: true, status: 'undecided' })
    time += 366 * DAY
    expect(open('CA-ON').getState().isAsking).toBe(true)
  })
})

it('gives an unknown place the regime that allows less, whatever its categories are called', () => {
  const letters: Policy = { ...policy, categories: { ...policy.categories, newsletter: { title: 'Newsletter', description: 'Writes.' } } }
  const strict = { ...optIn, before: { newsletter: 'denied' } } as const
  expect(resolveRegime(defineRegimes(letters, [optInStatistics, withoutPlacesOf(strict, optInStatistics)]), undefined).id).toBe('opt-in')
})

describe('what a regime allows before a decision', () => {
  it('is in no record, and no grant by consent', () => {
    const store = open('US-TX')
    save(store, { functional: 'granted' })
    expect(Object.keys(record()?.choices ?? {})).toEqual(['functional'])
    expect(record()?.regime).toBe('u')
    expect(grantedIn('DE')).toEqual(['necessary', 'functional'])
  })

  it('never comes back after a refusal, however old it is and whatever the category means by now', () => {
    save(open('US-TX'), { marketing: 'denied' })
    time += 390 * DAY
    const changed: Policy = { ...policy, categories: { ...policy.categories, marketing: { purposes: ['marketing', 'security'] } } }
    expect(open('US-TX', changed).getState()).toMatchObject({ isAsking: false, grants: { marketing: false, analytics: true } })
  })

  it('does not hold for another sale after one was refused, nor for anything after everything was', () => {
    const more: Policy = {
      ...policy,
      categories: {
        ...policy.categories,
        resale: { title: 'Resale', description: 'Sells.', sellsOrShares: true },
        chat: { title: 'Chat', description: 'Talks.' },
      },
    }
    save(open('US-TX'), { marketing: 'denied' })
    expect(open('US-TX', more).getState().grants).toMatchObject({ resale: false, chat: true, analytics: true })
    rejectAll(open('US-TX'))
    expect(open('US-TX', more).getState().grants).toMatchObject({ resale: false, chat: false })
  })

  it('goes on for what was left on when the rest was refused, until everything is', () => {
    save(open('US-TX'), { functional: 'denied', analytics: 'denied' })
    expect(open('US-TX').getState().grants).toMatchObject({ functional: false, analytics: false, marketing: true })
    expect(open('DE').getState()).toMatchObject({ isAsking: true, grants: { marketing: false } })
    save(open('US-TX'), { marketing: 'denied' })
    const more: Policy = { ...policy, categories: { ...policy.categories, chat: { title: 'Chat', description: 'Talks.' } } }
    expect(open('US-TX', more).getState().grants).toMatchObject({ marketing: false, chat: false })
  })

  it('does not begin because a later act is about something else', () => {
    rejectAll(open('US-TX'))
    const more: Policy = {
      ...policy,
      categories: { ...policy.categories, chat: { title: 'Chat', description: 'Talks.' } },
    }
    save(open('US-TX', more), { counter: 'granted' })
    withdraw(open('US-TX', more), 'functional')
    expect(open('US-TX', more).getState().grants).toMatchObject({ chat: false, functional: false, counter: true })
  })

  it('does not begin for a sale under another id, until the visitor decides about everything', () => {
    const { marketing: _, ...others } = policy.categories
    const renamed: Policy = { ...policy, categories: { ...others, ads: { title: 'Ads', description: 'Sells.', sellsOrShares: true } } }
    save(open('US-TX'), { marketing: 'denied' })
    withdraw(open('US-TX', renamed), 'functional')
    expect(open('US-TX', renamed).getState().grants).toMatchObject({ ads: false, analytics: true })
    acceptAll(open('US-TX', renamed))
    expect(record()?.choices).not.toHaveProperty('marketing')
  })

  it('does not begin for a sale while a refused category sells no more, or is a service now', () => {
    const { marketing, ...others } = policy.categories
    const ads = { title: 'Ads', description: 'Sells.', sellsOrShares: true }
    save(open('US-TX'), { marketing: 'denied' })
    const honest: Policy = { ...policy, categories: { ...others, marketing: { ...marketing, sellsOrShares: false }, ads } }
    const moved: Policy = { ...policy, categories: { ...others, ads }, services: { marketing: { category: 'analytics', vendor: { name: 'M' } } } }
    for (const each of [honest, moved]) expect(open('US-TX', each).getState().grants).toMatchObject({ ads: false, analytics: true })
    save(open('US-TX', honest), { marketing: 'denied' })
    expect(open('US-TX', honest).getState().grants).toMatchObject({ marketing: false, ads: true })
  })

  it('does not begin for a service that the policy moves out of a refused category, until a newer act', () => {
    const pixelIn = (category: string): Policy => ({
      ...policy,
      services: { ...policy.services, pixel: { category, vendor: { name: 'Pixel Inc' } } },
    })
    for (const choices of [{ marketing: 'denied' }, { marketing: 'denied', analytics: 'granted' }] as const) {
      storage = memoryStorage()
      save(open('US-TX', pixelIn('marketing')), choices)
      const page = open('US-TX', pixelIn('analytics'))
      expect(page.getState()).toMatchObject({ grants: { analytics: true, pixel: false, marketing: false } })
      save(page, { analytics: 'granted' })
      expect(page.getState()).toMatchObject({ grants: { pixel: true }, why: { pixel: 'choice' } })
    }
  })

  it('is asked about elsewhere in the words of a first visit, because nothing has changed', () => {
    save(open('US-TX'), { marketing: 'denied' })
    expect(open('DE').getState()).toMatchObject({
      status: 'undecided',
      isAsking: true,
      pending: ['functional', 'analytics'],
      choices: { marketing: 'denied' },
    })
  })

  it('is new where the policy has changed since', () => {
    acceptAll(open('DE'))
    const more: Policy = {
      ...policy,
      lastUpdated: '2026-12-01',
      categories: { ...policy.categories, chat: { title: 'Chat', description: 'Talks.' } },
    }
    expect(open('DE', more).getState()).toMatchObject({ status: 'outdated', pending: ['chat'] })
  })

  it('is left open by "Accept all", also before the page has started', () => {
    save(open('US-TX'), { marketing: 'denied' })
    const page = open('US-TX')
    acceptAll(page)
    const whole = value()
    const [choices = ''] = whole.split('.').slice(4)
    expect(choices).toContain('functional')
    // The program writes the same with an a in place of the p.
    storage.write(whole.replace(/^(2\.[^.]+\.[^.]+\.\w{4})p/, '$1a'), 1000)
    const next = open('US-TX')
    adoptDecision(next)
    expect(value()).toBe(whole)
  })

  it('ends after a refusal of everything in one of two cookies', () => {
    save(open('US-TX'), { functional: 'denied' })
    const partly = value()
    rejectAll(open('US-TX'))
    const both = [partly, value()]
    const more: Policy = { ...policy, categories: { ...policy.categories, chat: { title: 'Chat', description: 'Talks.' } } }
    const store = createConsentStore(more, { regimes, regime: 'us-opt-out', now: () => time, storage: { read: () => both, write: () => true } })
    expect(store.isGranted('chat')).toBe(false)
  })

  it('does not hold where the storage cannot be read, or holds what is no record', () => {
    const blocked: ConsentStorage = {
      read() {
        throw new Error('blocked')
      },
      write: () => false,
    }
    vi.stubGlobal('document', { documentElement: { dataset: {} } })
    const options = { regimes, regime: 'us-opt-out', now: () => time }
    expect(createConsentStore(policy, { ...options, storage: blocked }).isGranted('marketing')).toBe(false)
    for (const stored of ['forged', '3.t6o3uo.fsn.6p0u.marketing~dft0'])
      expect(createConsentStore(policy, { ...options, storage: { read: () => [stored], write: () => true } }).isGranted('marketing')).toBe(false)
    expect(createConsentStore(policy, { ...options, storage }).isGranted('marketing')).toBe(true)
  })

  it('holds while the page hydrates only if the server has read the record and the signals', () => {
    const options = { regimes, regime: 'us-opt-out', storage, now: () => time }
    const initial = (more: object) => createConsentStore(policy, { ...options, ...more }).getInitialState().grants.analytics
    expect(initial({})).toBe(false)
    expect(initial({ initialRecord: null })).toBe(false)
    expect(initial({ initialSignals: NO_SIGNALS })).toBe(false)
    expect(initial({ initialRecord: null, initialSignals: NO_SIGNALS })).toBe(true)
    const ofOther = parseRecord('2.t6o3uo.fsn.6p0u.marketing~dft0')
    expect(ofOther?.site).toBe('6p0')
    expect(initial({ initialRecord: ofOther, initialSignals: NO_SIGNALS })).toBe(false)
  })

  it('ends with a service that is refused apart', () => {
    save(open('US-TX'), { counter: 'denied' } as object)
    expect(open('US-TX').getState().grants).toMatchObject({ analytics: true, counter: false })
  })

  it('does not change what "accept all" and "withdraw" do', () => {
    const store = open('US-TX')
    acceptAll(store)
    expect(store.getState()).toMatchObject({ status: 'decided', why: { marketing: 'choice' } })
    withdraw(store)
    expect(grantedIn('US-TX')).toEqual(['necessary'])
  })
})

describe('a page that is the same for everybody', () => {
  const open = (regime?: string) => {
    vi.stubGlobal('document', { documentElement: { dataset: regime === undefined ? {} : { volentiRegime: regime } } })
    return createConsentStore(policy, { regimes, storage, now: () => time })
  }

  it('hydrates with the strictest regime, and then follows the attribute of <html>', () => {
    const store = open('us-opt-out')
    expect(store.getInitialState()).toMatchObject({ isAsking: true, regime: { id: 'opt-in' }, grants: { marketing: false } })
    expect(store.getState()).toMatchObject({ isAsking: false, regime: { id: 'us-opt-out', link: 'privacy-choices' }, grants: { marketing: true } })
  })

  it.each([undefined, '', 'constructor', 'US-OPT-OUT'])('is strict with the attribute %s', (regime) => {
    expect(open(regime).getState()).toMatchObject({ isAsking: true, regime: { id: 'opt-in', ask: 'choice', dismiss: 'nothing' } })
  })
})

it('tells of a decision what the visitor was asked under the regime', () => {
  const askedBy = (place: string) => {
    storage = memoryStorage()
    const store = open(place)
    withdraw(store, 'marketing' as never)
    return store.getDecisions()[0]?.asked
  }
  expect(askedBy('US-TX')).toEqual(['marketing'])
  expect(askedBy('GB')).toEqual(['functional', 'marketing'])
  expect(askedBy('CA-ON')).toEqual(['functional', 'analytics', 'marketing'])
})

it('takes a value of a regime that is undefined for none, so the policy decides', () => {
  const own: Policy = { ...policy, askAgain: { afterGrant: '12 months' }, signals: { gpc: 'ignored' } }
  const silent = { ...usOptOut, askAgain: { afterRefusal: '1 month' }, signals: {} } as const
  const regime = { ...silent, askAgain: { ...silent.askAgain, afterGrant: undefined }, signals: { gpc: undefined } } as const
  expect(regimeRules(own, regime)).toEqual(regimeRules(own, silent))
  expect(regimeRules(own, regime).rules.some(({ deniedByGpc }) => deniedByGpc)).toBe(false)
  // `Vary` is by the same answer to signals.
  expect(consentCacheHeaders(own, { regimes: defineRegimes(own, [regime]) }).Vary).toBe('Cookie')
})

describe('resolveGrants', () => {
  it('gives under a regime what the store gives', () => {
    const resolution = resolveGrants(policy, null, { signals: GPC, now: time, regime: usOptOut })
    signals = GPC
    const { decision, persisted, ...state } = open('US-CA').getState()
    expect(resolution).toEqual(state)
  })

  it('denies what a further signal names, until it is granted by name, and stores no signal', () => {
    signals = { ...NO_SIGNALS, further: ['analytics'] }
    const store = open('US-TX')
    expect(store.getState()).toMatchObject({ why: { analytics: 'signal', counter: 'signal' }, deniedBySignal: ['analytics'] })
    acceptAll(store)
    expect(store.getState()).toMatchObject({ grants: { analytics: false, marketing: true } })
    save(store, { analytics: 'granted' })
    expect(open('US-TX').isGranted('analytics')).toBe(true)
    expect(record()?.choices.analytics).toMatchObject({ despiteSignal: 'further' })
    signals = { ...signals, further: ['marketing'] }
    expect(open('US-TX').isGranted('marketing')).toBe(false)
  })
})
