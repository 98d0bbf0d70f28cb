import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  acknowledge,
  type Choice,
  createConsentStore,
  defineRegimes,
  NO_SIGNALS,
  type Policy,
  type PrivacySignals,
  parseRecord,
  type Regime,
  resolveRegime,
  save,
} from 'volenti'
import { canadaNotice, elsewhereOpen, optIn, optInItaly, optInSpain, optInStatistics, usOptOut, withoutPlacesOf } from 'volenti/regimes'
import { acts } from '../support/acts.ts'
import { CookieJar } from '../support/cookie-jar.ts'
import { DAY } from '../support/policies.ts'

afterEach(() => vi.unstubAllGlobals())

const base = { site: { name: 'Example', contact: 'privacy@example.com' }, lastUpdated: '2026-01-31' } as const
const four = { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} } as const

const sale = (title: string) => ({ title, description: 'Sells.', sellsOrShares: true })

/** What a site may say of itself over the years. `resale` and `ads` sell, as `marketing` does. */
const EDITIONS: readonly Policy[] = [
  { ...base, categories: four },
  { ...base, lastUpdated: '2026-06-01', categories: { ...four, analytics: { purposes: ['analytics', 'security'] } } },
  { ...base, lastUpdated: '2027-02-01', categories: { ...four, resale: sale('Resale') } },
  { ...base, lastUpdated: '2027-03-01', categories: four, services: { pixel: { category: 'marketing', vendor: { name: 'Pixel Inc' } } } },
  { ...base, lastUpdated: '2027-04-01', categories: { necessary: { required: true }, functional: {}, analytics: {}, ads: sale('Ads') } },
  { ...base, lastUpdated: '2027-05-01', categories: four, services: { pixel: { category: 'analytics', vendor: { name: 'Pixel Inc' } } } },
]
const peaceful = {
  ...optIn,
  id: 'peaceful',
  letter: 'p',
  places: ['NZ'],
  askAgain: { afterRefusal: '12 months', onChange: 'never-after-refusal' },
} as const
const all: readonly Regime[] = [
  withoutPlacesOf(optIn, optInItaly, optInSpain, optInStatistics),
  ...[optInItaly, optInSpain, optInStatistics, usOptOut, canadaNotice, elsewhereOpen, peaceful],
]
const PLACES = ['DE', 'IT', 'ES', 'GB', 'US-CA', 'US', 'CA-ON', 'CA', 'JP', 'NZ', undefined] as const
const MONTH = 365 / 12

/** What the regimes are, in the words of their pages alone. */
const PEACE: Readonly<Record<string, number>> = { 'us-opt-out': 12, 'canada-notice': 12, 'elsewhere-open': 12, peaceful: 12 }
const ALLOWS: Readonly<Record<string, (id: string) => boolean>> = {
  'us-opt-out': () => true,
  'canada-notice': () => true,
  'elsewhere-open': () => true,
  'opt-in-statistics': (id) => id === 'analytics',
}
const SELLS = ['marketing', 'resale', 'ads']

type Event =
  | { readonly type: 'acceptAll' | 'rejectAll' | 'withdraw' | 'acknowledge' }
  | { readonly type: 'save'; readonly choices: Readonly<Record<string, Choice>> }
  | { readonly type: 'travel'; readonly place: (typeof PLACES)[number] }
  | { readonly type: 'clock'; readonly days: number }
  | { readonly type: 'edit'; readonly index: number }
  | { readonly type: 'signals'; readonly signals: PrivacySignals }
  | { readonly type: 'cookies'; readonly blocked: boolean }

const anyChoice = fc.constantFrom<Choice>('granted', 'denied')
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ type: fc.constantFrom('acceptAll' as const, 'rejectAll' as const, 'withdraw' as const, 'acknowledge' as const) }),
  fc.record({
    type: fc.constant('save' as const),
    choices: fc.record({ functional: anyChoice, analytics: anyChoice, marketing: anyChoice }, { requiredKeys: [] }),
  }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('travel' as const), place: fc.constantFrom(...PLACES) }) },
  fc.record({ type: fc.constant('clock' as const), days: fc.constantFrom(0.1, 5, 100, 170, 200, 300) }),
  fc.record({ type: fc.constant('edit' as const), index: fc.nat(EDITIONS.length - 1) }),
  fc.record({
    type: fc.constant('signals' as const),
    signals: fc.record({ gpc: fc.boolean(), dnt: fc.constant(false), further: fc.constantFrom(undefined, ['analytics']) }),
  }),
  fc.record({ type: fc.constant('cookies' as const), blocked: fc.boolean() }),
)

/** What a category is in a policy: its texts, and its services. */
function meaningOf({ categories, services = {} }: Policy, id: string) {
  const ids = Object.keys(services).filter((service) => services[service]?.category === id)
  return { services: ids, text: JSON.stringify([categories[id], ids]) }
}

/** What the visitor last said about one category, which signal was sent then, and what the category was. */
interface Said {
  readonly about: ReturnType<typeof meaningOf>
  readonly choice: Choice
  readonly at: number
  readonly despite: 'gpc' | 'further' | undefined
}

/** A visitor who travels, and a site that changes. */
class World {
  now = Date.UTC(2026, 8, 1)
  place: (typeof PLACES)[number] = 'DE'
  signals: PrivacySignals = NO_SIGNALS
  policy = EDITIONS[0] as Policy
  readonly jar = new CookieJar(() => this.now)
  said = new Map<string, Said>()
  /** Whether the visitor has refused also what no choice names: everything was refused, and not decided about as a whole since. */
  refusesOthers = false
  /** When the record was last written, which browsers keep for 400 days. */
  writtenAt = -Infinity

  constructor() {
    this.jar.openPage('https://www.example.com/shop/cart')
    const { jar } = this
    vi.stubGlobal('navigator', {
      get cookieEnabled() {
        return !jar.blocked
      },
    })
  }

  get regimes() {
    return defineRegimes<string, readonly Regime[]>(this.policy, all)
  }

  get regime() {
    return resolveRegime(this.regimes, this.place as Uppercase<string> | undefined)
  }

  open() {
    const { regimes, regime, signals } = this
    return createConsentStore(this.policy, { regimes, regime: regime.id, readSignals: () => signals, now: () => this.now })
  }

  signalOn(id: string) {
    if (this.signals.gpc && SELLS.includes(id)) return 'gpc' as const
    return this.signals.further?.includes(id) ? ('further' as const) : undefined
  }

  say(choices: Readonly<Record<string, Choice | undefined>>, isGeneral: boolean) {
    this.writtenAt = this.now
    for (const [id, choice] of Object.entries(choices)) {
      const despite = choice === 'granted' ? this.signalOn(id) : undefined
      if (choice && !(isGeneral && despite)) this.said.set(id, { choice, at: this.now, despite, about: meaningOf(this.policy, id) })
    }
  }

  run(event: Event) {
    this.now += 60_000
    // Browsers forget a cookie after 400 days, and a refusal with it.
    if (event.type === 'clock') this.now += event.days * DAY
    if (this.now >= this.writtenAt + 400 * DAY) this.forget()
    if (event.type === 'travel') this.place = event.place
    else if (event.type === 'edit') this.policy = EDITIONS[event.index] as Policy
    else if (event.type === 'signals') this.signals = event.signals
    else if (event.type === 'cookies') this.jar.blocked = event.blocked
    else if (event.type !== 'clock' && !this.jar.blocked) this.act(event)
  }

  forget() {
    this.said.clear()
    this.refusesOthers = false
  }

  get refused() {
    return [...this.said].filter(([, { choice }]) => choice === 'denied').map(([id]) => id)
  }

  act(event: Extract<Event, { readonly type: 'acceptAll' | 'rejectAll' | 'withdraw' | 'acknowledge' | 'save' }>) {
    const store = this.open()
    const before = new Set(store.getRecord() ? Object.keys(store.getRecord()?.choices ?? {}) : [])
    const ids = Object.keys(this.policy.categories).filter((id) => id !== 'necessary')
    const given = event.type === 'save' ? Object.fromEntries(Object.entries(event.choices).filter(([id]) => ids.includes(id))) : {}
    const isGeneral = event.type === 'save' ? ids.every((id) => given[id]) : event.type !== 'acknowledge'
    if (isGeneral || (event.type === 'save' && this.refused.length === 0)) this.refusesOthers = false
    if (event.type === 'save') {
      save(store, given)
      this.say(given, false)
    } else if (event.type === 'acknowledge') {
      acknowledge(store)
      if (this.regime.ask === 'notice') this.writtenAt = this.now
      expect(new Set(Object.keys(store.getRecord()?.choices ?? {}))).toEqual(before)
    } else {
      acts[event.type](store)
      const choice = event.type === 'acceptAll' ? 'granted' : 'denied'
      this.say(Object.fromEntries(ids.map((id) => [id, choice])), true)
    }
    // A category that this policy does not have is out of the record, unless a newer policy was decided about. Its refusal
    // stands until the visitor decides about everything.
    const kept = Object.keys(store.getRecord()?.choices ?? {})
    for (const [id, { choice }] of this.said) {
      if (kept.includes(id)) continue
      expect([id, choice === 'granted' || isGeneral]).toEqual([id, true])
      this.said.delete(id)
    }
    if (event.type !== 'acknowledge' && ids.every((id) => this.said.get(id)?.choice === 'denied')) this.refusesOthers = true
  }

  check() {
    const { regime, said, jar } = this
    const { grants, why, choices, isAsking, pending } = this.open().getState()
    const { refused } = this
    const refusesOthers = this.refusesOthers && refused.length > 0
    const refusesUnknown = refused.some((id) => meaningOf(this.policy, id).text !== said.get(id)?.about.text)
    const refusesSale = refusesUnknown || refused.some((id) => SELLS.includes(id))
    // A service stays off that was refused with its category, wherever it is today.
    for (const service of refused.flatMap((id) => said.get(id)?.about.services ?? []))
      expect([service, why[service]]).not.toEqual([service, 'regime'])
    for (const id of Object.keys(this.policy.categories).filter((id) => id !== 'necessary')) {
      const last = jar.blocked ? undefined : said.get(id)
      const signal = this.signalOn(id)
      // No grant against a refusal, however old, nor against a signal that was not overruled by name.
      if (last?.choice === 'denied') expect([id, grants[id]]).toEqual([id, false])
      if (signal && last?.despite !== signal) expect([id, grants[id]]).toEqual([id, false])
      // A grant is a choice of the visitor, or the regime allows it, which is no choice.
      if (grants[id]) expect([id, why[id]]).toEqual([id, last?.choice === 'granted' && choices[id] ? 'choice' : 'regime'])
      if (why[id] === 'regime') {
        expect([id, ALLOWS[regime.id]?.(id), choices[id]]).toEqual([id, true, undefined])
        expect([id, SELLS.includes(id) && refusesSale, refusesOthers && !said.has(id)]).toEqual([id, false, false])
      }
      // What the regime allows is not withheld from somebody who refused something else.
      const isRefused = refused.includes(id) || (refusesOthers && !said.has(id)) || (SELLS.includes(id) && refusesSale)
      if (!isRefused && !signal && !jar.blocked && ALLOWS[regime.id]?.(id) && !grants[id]) expect([id, this.isSuperseded()]).toEqual([id, true])
    }
    expect(isAsking).toBe(pending.length > 0)
    if (regime.ask === 'nothing') expect(isAsking).toBe(false)
    if (jar.blocked || regime.ask !== 'choice') return
    const isInPeace = ({ choice, at }: Said) => choice === 'denied' && this.now < at + (PEACE[regime.id] ?? 6) * MONTH * DAY - 2000
    if (regime.id === 'peaceful' && [...said].some(([id, last]) => id in this.policy.categories && isInPeace(last))) expect(isAsking).toBe(false)
    // Without a change of the policy nobody is asked about what was refused in the time of peace.
    for (const id of pending)
      if (id !== 'analytics' && SELLS[0] !== id && said.has(id)) expect([id, isInPeace(said.get(id) as Said)]).toEqual([id, false])
  }

  isSuperseded() {
    const record = parseRecord(this.jar.cookies.find(({ name }) => name === 'volenti')?.value ?? '')
    return record !== null && record.edition * DAY > Date.parse(this.policy.lastUpdated)
  }
}

describe('over any sequence of places, acts, clocks, signals and policies', () => {
  it('grants nothing against a refusal or a signal, takes nothing allowed before for consent, and asks in no time of peace', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
        const world = new World()
        for (const event of events) {
          world.run(event)
          world.check()
        }
      }),
      { numRuns: 1000 },
    )
  })
})
