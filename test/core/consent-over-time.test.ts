import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  acceptAll,
  type Choice,
  type ConsentStore,
  createConsentStore,
  definePolicy,
  NO_SIGNALS,
  type Policy,
  save,
  serializeRecord,
  withdraw,
} from 'volenti'
import { acts } from '../support/acts.ts'
import { CookieJar } from '../support/cookie-jar.ts'
import { DAY } from '../support/policies.ts'
import { fingerprint, headOf } from '../support/records.ts'

afterEach(() => vi.unstubAllGlobals())

const base = { site: { name: 'Example', contact: 'privacy@example.com' }, lastUpdated: '2026-01-31' } as const
const necessary = { required: true } as const

/** A policy as a site may edit it over the years, and what each optional category means under it. */
interface Edition {
  readonly policy: Policy
  readonly meanings: Readonly<Record<string, string>>
  readonly grantDays: number
  readonly refusalDays: number
}
const edition = (policy: Policy, meanings: Record<string, string>, grantDays = 182.5, refusalDays = 182.5): Edition => ({
  policy,
  meanings,
  grantDays,
  refusalDays,
})
const EDITIONS: readonly Edition[] = [
  edition(definePolicy({ ...base, categories: { necessary, analytics: {}, marketing: {} } }), { analytics: 'counting', marketing: 'ads' }),
  edition(
    definePolicy({
      ...base,
      lastUpdated: '2026-05-01',
      categories: { analytics: { title: 'Counting', description: 'We count.' }, marketing: {}, necessary },
    }),
    { analytics: 'counting', marketing: 'ads' },
  ),
  edition(definePolicy({ ...base, categories: { necessary, analytics: { purposes: ['analytics', 'security'] }, marketing: {} } }), {
    analytics: 'counting and security',
    marketing: 'ads',
  }),
  edition(
    definePolicy({
      ...base,
      categories: { necessary, analytics: {}, marketing: {}, functional: {} },
      services: { pixel: { category: 'marketing', vendor: { name: 'Pixel Inc' } } },
    }),
    { analytics: 'counting', marketing: 'ads by Pixel Inc', functional: 'settings' },
  ),
  edition(definePolicy({ ...base, categories: { necessary, marketing: {} } }), { marketing: 'ads' }),
  edition(definePolicy({ ...base, categories: { necessary, analytics: { required: true }, marketing: {} } }), { marketing: 'ads' }),
  edition(
    definePolicy({ ...base, categories: { necessary, analytics: {}, marketing: {} }, askAgain: { afterGrant: '10 days', afterRefusal: '1 year' } }),
    { analytics: 'counting', marketing: 'ads' },
    10,
    365,
  ),
]

type Event =
  | { readonly type: 'acceptAll' | 'rejectAll' | 'withdraw' | 'reload' }
  | { readonly type: 'save'; readonly choices: Readonly<Record<string, Choice>> }
  | { readonly type: 'withdrawOne'; readonly index: number }
  | { readonly type: 'clock'; readonly days: number }
  | { readonly type: 'edit'; readonly index: number }
  | { readonly type: 'gpc'; readonly present: boolean }
  | { readonly type: 'cookies'; readonly state: 'work' | 'blocked' | 'opaque' | 'too small' }

const anyChoice = fc.constantFrom<Choice>('granted', 'denied')
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('acceptAll', 'rejectAll', 'withdraw', 'reload', 'reload') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('save' as const),
      choices: fc.record({ analytics: anyChoice, marketing: anyChoice, functional: anyChoice }, { requiredKeys: [] }),
    }),
  },
  fc.record({ type: fc.constant('withdrawOne' as const), index: fc.nat(9) }),
  fc.record({ type: fc.constant('clock' as const), days: fc.constantFrom(-500, -200, -2, -1, -0.2, 0.1, 5, 11, 100, 200, 400) }),
  fc.record({ type: fc.constant('edit' as const), index: fc.nat(EDITIONS.length - 1) }),
  fc.record({ type: fc.constant('gpc' as const), present: fc.boolean() }),
  fc.record({ type: fc.constant('cookies' as const), state: fc.constantFrom('work', 'work', 'blocked', 'opaque', 'too small') }),
)

/** What the visitor really said about one category. */
interface Said {
  readonly choice: Choice
  readonly meaning: string
  readonly at: number
  readonly knowingOfGpc: boolean
}

/** A record as the visitor would write it down. */
interface Kept {
  readonly said: ReadonlyMap<string, Said>
  readonly at: number
  readonly until: number
  /** The day of the newest policy that was decided about. */
  readonly day: number
}

/** The visitor, the browser and the site, kept apart from the code under test. */
class World {
  now = Date.UTC(2026, 0, 31)
  gpc = false
  edition = EDITIONS[0] as Edition
  readonly jar = new CookieJar(() => this.now)
  /** What was said, as far as this page knows, and as far as the browser has it stored. */
  onPage: Kept | undefined
  stored: Kept | undefined
  /** When the newest of all records was made that this page has had. */
  newestAt: number | undefined
  isPersisted = true
  /** The records this page has had or has read. */
  seen = new Set<Kept>()
  store: ConsentStore<Policy>

  constructor() {
    this.jar.openPage('https://www.example.com/shop/cart')
    this.store = this.open()
  }

  open() {
    const store = createConsentStore(this.edition.policy, { now: () => this.now, readSignals: () => ({ ...NO_SIGNALS, gpc: this.gpc }) })
    store.getState()
    return store
  }

  get readable() {
    return this.jar.blocked || this.jar.opaque || !this.stored || this.now >= this.stored.until ? undefined : this.stored
  }

  reload() {
    this.store = this.open()
    this.onPage = this.readable
    this.seen = new Set(this.readable ? [this.readable] : [])
    this.newestAt = this.readable?.at
    this.isPersisted = true
  }

  /** Learns what the page finds when it reads again, as every act does first: what is gone, and what is newer than all it knew. */
  readAgain() {
    const { readable, newestAt = -Infinity } = this
    if (this.jar.opaque) return
    if (!readable) {
      if (this.isPersisted) this.onPage = undefined
      return
    }
    const isInTime = (at: number) => at <= this.now + DAY
    const isNewer = !isInTime(newestAt) || (isInTime(readable.at) && readable.at > newestAt)
    if (readable.at === newestAt || (isNewer && !this.seen.has(readable))) {
      this.onPage = readable
      this.newestAt = readable.at
    } else if (this.onPage && !this.seen.has(readable)) this.onPage = this.stored = this.unite(readable, this.onPage)
    this.isPersisted ||= this.onPage === readable || this.onPage === this.stored
    this.seen.add(readable)
  }

  /** What two records say of which nobody knows the order: any refusal counts, and a grant that both have. */
  unite(a: Kept, b: Kept): Kept {
    const [older, newer] = a.at < b.at ? [a, b] : [b, a]
    const said = new Map<string, Said>()
    for (const id of new Set([...newer.said.keys(), ...older.said.keys()])) {
      const both = [newer.said.get(id), older.said.get(id)]
      const one = both.find((each) => each?.choice === 'denied') ?? (both.every(Boolean) ? both[0] : undefined)
      if (one) said.set(id, one)
    }
    return { ...newer, said, day: Math.max(a.day, b.day) }
  }

  /** Says something about each category that `choose` answers for, and expects it to be stored where that is possible. */
  say(choose: (id: string) => Choice | undefined, { toAll = false, generally = false } = {}) {
    const { policy, meanings, grantDays, refusalDays } = this.edition
    const before = this.onPage
    // The later act has the later time, also when the clock was set back by less than a day.
    const at = before && before.at + 1000 > this.now && before.at + 1000 <= this.now + DAY ? before.at + 1000 : this.now
    const day = Date.parse(policy.lastUpdated)
    const isOlder = before !== undefined && before.day > day && before.day <= this.now + DAY
    const said = new Map<string, Said>()
    for (const [id, meaning] of Object.entries(meanings)) {
      const earlier = before?.said.get(id)
      if (earlier) said.set(id, earlier)
      const choice = choose(id)
      const denied = this.gpc && id === 'marketing'
      if (choice && !(generally && denied && choice === 'granted')) said.set(id, { choice, meaning, at, knowingOfGpc: denied })
    }
    // A page with an older policy keeps what it does not know, but "no to all" takes back the grants in it.
    for (const [id, earlier] of isOlder ? before.said : [])
      if (!(id in policy.categories) && !(toAll && earlier.choice === 'granted')) said.set(id, earlier)
    const until = this.now + Math.min(400, Math.max(grantDays, refusalDays)) * DAY
    this.onPage = { said, at, until, day: isOlder ? before.day : day }
    this.seen.add(this.onPage)
    this.newestAt = at
    const works = !this.jar.blocked && !this.jar.opaque
    this.isPersisted = works && this.jar.limit === 4096
    if (works) this.stored = this.isPersisted ? this.onPage : undefined
    expect(this.store.getState().persisted).toBe(this.isPersisted)
  }

  run(event: Event) {
    const ids = Object.keys(this.edition.meanings)
    this.now += 1000
    if (event.type === 'clock') this.now += event.days * DAY
    else if (event.type === 'cookies') {
      this.jar.blocked = event.state === 'blocked'
      this.jar.opaque = event.state === 'opaque'
      this.jar.limit = event.state === 'too small' ? 10 : 4096
    } else if (event.type === 'reload') this.reload()
    else if (event.type === 'gpc') {
      this.gpc = event.present
      this.reload()
    } else if (event.type === 'edit') {
      this.edition = EDITIONS[event.index] as Edition
      this.reload()
    } else if (event.type === 'save') {
      const choices = Object.fromEntries(Object.entries(event.choices).filter(([id]) => id in this.edition.policy.categories))
      save(this.store, choices)
      this.readAgain()
      this.say((id) => choices[id])
    } else if (event.type === 'acceptAll') {
      acceptAll(this.store)
      this.readAgain()
      this.say(() => 'granted', { generally: true })
    } else if (event.type === 'rejectAll' || event.type === 'withdraw') {
      acts[event.type](this.store)
      this.readAgain()
      this.say(() => 'denied', { toAll: true })
    } else if (event.type === 'withdrawOne') {
      const chosen = ids[event.index % ids.length] as string
      withdraw(this.store, chosen)
      this.readAgain()
      this.say((id) => (id === chosen ? 'denied' : undefined))
    }
  }

  /** What counts of `said` now, worked out from the words of the design alone. */
  counts(id: string, said: Said | undefined): Said | undefined {
    const { meanings, grantDays, refusalDays } = this.edition
    if (!said || said.meaning !== meanings[id] || said.at > this.now + DAY) return undefined
    return this.now < said.at + (said.choice === 'granted' ? grantDays : refusalDays) * DAY ? said : undefined
  }

  check() {
    const fresh = this.open()
    const { choices, grants, pending } = fresh.getState()
    const isSuperseded = this.readable && this.readable.day > Date.parse(this.edition.policy.lastUpdated) && this.readable.day <= this.now + DAY
    for (const id of Object.keys(this.edition.meanings)) {
      const expected = this.counts(id, this.readable?.said.get(id))
      const denied = this.gpc && id === 'marketing'
      expect([id, choices[id]]).toEqual([id, expected?.choice])
      expect([id, grants[id]]).toEqual([id, expected?.choice === 'granted' && (!denied || expected.knowingOfGpc)])
      expect([id, pending.includes(id)]).toEqual([id, !expected && !denied && !isSuperseded])

      const here = this.onPage?.said.get(id)
      const mayBeGranted = here?.choice === 'granted' && here.meaning === this.edition.meanings[id] && (!denied || here.knowingOfGpc)
      if (!mayBeGranted) expect([id, this.store.isGranted(id)]).toEqual([id, false])
      if (here && this.now >= here.at + this.edition.grantDays * DAY) expect([id, this.store.isGranted(id)]).toEqual([id, false])
    }
    for (const [id, { category }] of Object.entries(this.edition.policy.services ?? {})) expect(grants[id]).toBe(grants[category])
  }
}

describe('over any sequence of acts, reloads, clock moves, policy edits, signals and storage failures', () => {
  it('grants exactly what was granted, and loses no refusal', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
        const world = new World()
        for (const event of events) {
          world.run(event)
          world.check()
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('grants nothing for whatever else the cookie holds', () => {
    // A value with one place changed can be a record of another site, which the store tells.
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { policy } = EDITIONS[0] as Edition
    const at = Date.UTC(2026, 0, 31)
    const prints = Object.fromEntries(['analytics', 'marketing'].map((id) => [id, fingerprint(policy, id)]))
    const valid = (choices: Record<string, Choice>) =>
      serializeRecord({
        ...headOf(policy),
        decidedAt: at,
        choices: Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, { choice, fingerprint: prints[id] ?? '', decidedAt: at }])),
      })
    const accepted = valid({ analytics: 'granted', marketing: 'granted' })
    const refused = valid({ analytics: 'denied', marketing: 'denied' })
    const damaged = fc
      .tuple(fc.constantFrom(accepted, refused), fc.nat(60), fc.nat(4), fc.string({ maxLength: 4 }))
      .map(([value, index, length, insert]) => value.slice(0, index) + insert + value.slice(index + length))
    const soup = fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.string({ maxLength: 100 }), damaged, fc.constant(refused))
    const grantsOf = (value: string) => (id: string) => new RegExp(`\\.${id}~[gct]${prints[id]}(~|\\.|$)`).test(value)

    fc.assert(
      fc.property(fc.array(soup, { maxLength: 4 }), (values) => {
        const store = createConsentStore<Policy>(policy, { storage: { read: () => values, write: () => true }, now: () => at })
        for (const id of ['analytics', 'marketing']) {
          const isSaid = values.length > 0 && values.some((value) => grantsOf(value)(id))
          if (!isSaid || values.includes(refused)) expect(store.isGranted(id)).toBe(false)
        }
        expect(store.isGranted('necessary')).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
