import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { type Choice, type ConsentStore, createConsentStore, definePolicy, NO_SIGNALS, type Policy, refresh, save } from 'volenti'
import { acts } from '../support/acts.ts'
import { CookieJar } from '../support/cookie-jar.ts'
import { DAY } from '../support/policies.ts'

afterEach(() => vi.unstubAllGlobals())

const least = { site: { name: 'Example', contact: 'privacy@example.com' }, lastUpdated: '2026-01-31' } as const
const necessary = { required: true } as const

/** The releases of one site, the oldest first, and what each category means in them. */
const RELEASES: readonly { readonly policy: Policy; readonly meanings: Readonly<Record<string, string>> }[] = [
  {
    policy: definePolicy({ ...least, lastUpdated: '2026-01-20', categories: { necessary, analytics: {}, marketing: {} } }),
    meanings: { analytics: 'counting', marketing: 'ads' },
  },
  {
    policy: definePolicy({ ...least, lastUpdated: '2026-01-25', categories: { necessary, analytics: {}, marketing: {}, functional: {} } }),
    meanings: { analytics: 'counting', marketing: 'ads', functional: 'settings' },
  },
  {
    policy: definePolicy({ ...least, categories: { necessary, analytics: { purposes: ['analytics', 'security'] }, functional: {} } }),
    meanings: { analytics: 'counting and security', functional: 'settings' },
  },
]
const IDS = ['analytics', 'marketing', 'functional']

type Event =
  | { readonly type: 'acceptAll' | 'rejectAll' | 'withdraw' | 'focus' | 'reload'; readonly tab: number }
  | { readonly type: 'save'; readonly tab: number; readonly choices: Readonly<Record<string, Choice>> }
  | { readonly type: 'late'; readonly which: number }
  | { readonly type: 'clock'; readonly days: number }
  | { readonly type: 'deploy'; readonly release: number }
  | { readonly type: 'cookies'; readonly state: 'work' | 'blocked' | 'cleared' | 'too small' }

const tab = fc.nat(1)
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constantFrom('acceptAll', 'rejectAll', 'withdraw', 'focus', 'reload'), tab }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('save' as const),
      tab,
      choices: fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom<Choice>('granted', 'denied'), { noNullPrototype: true }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('late' as const), which: fc.nat(9) }) },
  fc.record({ type: fc.constant('clock' as const), days: fc.constantFrom(-3, -0.5, 0.5, 3, 100, 200) }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('deploy' as const), release: fc.nat(RELEASES.length - 1) }) },
  fc.record({ type: fc.constant('cookies' as const), state: fc.constantFrom('work', 'work', 'blocked', 'cleared', 'too small') }),
)

/** One thing that the visitor said. */
interface Statement {
  readonly id: string
  readonly choice: Choice
  readonly meaning: string | undefined
  readonly at: number
  /** The page it was said on. */
  readonly page: number
  /** Whether other pages can have read it: a later act of its page stores what could not be stored at first. */
  isStored: boolean
}

interface Tab {
  page: number
  release: (typeof RELEASES)[number]
  store: ConsentStore<Policy>
  /** How many statements this page can have heard of. */
  heard: number
  /** Whether its connections have arrived, so that it hears of a changed cookie. */
  readonly isConnected: boolean
}

/** Two tabs, several releases, and a server whose answers come late. */
class World {
  now = Date.UTC(2026, 1, 10)
  pages = 0
  release = 0
  wasSetBack = false
  readonly jar = new CookieJar(() => this.now)
  readonly said: Statement[] = []
  /** What scripts and server have stored so far, and may store again. */
  late: string[] = []
  readonly tabs: readonly Tab[]

  constructor(isSecondConnected: boolean) {
    this.jar.openPage('https://www.example.com/')
    this.tabs = [this.open(true), this.open(isSecondConnected)]
  }

  get isWorking() {
    return !this.jar.blocked && this.jar.limit === 4096
  }

  get isReadable() {
    return !this.jar.blocked
  }

  open(isConnected: boolean): Tab {
    const release = RELEASES[this.release] as Tab['release']
    const store = createConsentStore(release.policy, { now: () => this.now, readSignals: () => NO_SIGNALS })
    store.getState()
    return { page: ++this.pages, release, store, isConnected, heard: this.isReadable ? this.said.length : 0 }
  }

  refresh(tab: Tab) {
    refresh(tab.store)
    if (this.isReadable) tab.heard = this.said.length
    this.noteStored(tab)
  }

  /** A page stores what it could not store before with its next act, or when it finds the storage working again. */
  noteStored({ store, page }: Tab) {
    for (const one of this.said) if (one.page === page && store.getState().persisted) one.isStored = true
  }

  /** Lets the browser tell the tabs that the cookie has changed, until none of them changes it any more. */
  settle() {
    for (let round = 0; round < 5; round++) {
      const { writes } = this.jar
      for (const tab of this.tabs) if (tab.isConnected) this.refresh(tab)
      if (this.jar.writes === writes) return
    }
    throw new Error('The tabs go on to write.')
  }

  act(tab: Tab, act: () => void, choose: (id: string) => Choice | undefined) {
    if (this.isReadable) tab.heard = this.said.length
    act()
    const { meanings } = tab.release
    for (const id of IDS) {
      const choice = choose(id)
      if (choice) this.said.push({ id, choice, meaning: meanings[id], at: this.now, page: tab.page, isStored: tab.store.getState().persisted })
    }
    this.noteStored(tab)
    if (tab.store.getState().persisted) {
      tab.heard = this.said.length
      this.late.push(...this.jar.cookies.map(({ name, value }) => `${name}=${value};Path=/;Max-Age=15768000;SameSite=lax;Secure`))
    }
    this.settle()
  }

  run(event: Event) {
    this.now += 1000
    const tab = 'tab' in event ? (this.tabs[event.tab] as Tab) : undefined
    if (event.type === 'clock') {
      const isBack = event.days < 0
      // Of two acts that no storage has seen only the clock tells which was later.
      if (isBack && !this.isWorking) return
      this.wasSetBack ||= isBack
      this.now += event.days * DAY
      // What a time before the clock was set back by days says of later acts is not known to anybody.
      if (event.days < -1) this.late = []
    } else if (event.type === 'deploy') this.release = Math.max(this.release, event.release)
    else if (event.type === 'cookies') {
      if (this.wasSetBack && event.state !== 'cleared') return
      this.jar.blocked = event.state === 'blocked'
      this.jar.limit = event.state === 'too small' ? 10 : 4096
      if (event.state === 'cleared') this.jar.cookies = []
      this.settle()
    } else if (event.type === 'late') {
      const text = this.late[event.which % Math.max(1, this.late.length)]
      if (text) this.jar.write(new URL('https://www.example.com/'), text)
      this.settle()
    } else if (tab && event.type === 'reload') {
      Object.assign(tab, this.open(tab.isConnected))
      // A page that found nothing knows of nothing that a late answer could be older than.
      if (!tab.store.getRecord()) this.late = []
    } else if (tab && event.type === 'focus') this.refresh(tab)
    else if (tab && event.type === 'save') {
      const known = Object.entries(event.choices).filter(([id]) => id in tab.release.policy.categories)
      const choices = Object.fromEntries(known)
      this.act(
        tab,
        () => save(tab.store, choices),
        (id) => choices[id],
      )
    } else if (tab && (event.type === 'acceptAll' || event.type === 'rejectAll' || event.type === 'withdraw')) {
      const { type } = event
      this.act(
        tab,
        () => acts[type](tab.store),
        (id) => (type !== 'acceptAll' ? 'denied' : id in tab.release.meanings ? 'granted' : undefined),
      )
    }
  }

  check() {
    for (const { store, page, heard, release } of this.tabs) {
      const { grants, pending, status } = store.getState()
      for (const [id, meaning] of Object.entries(release.meanings)) {
        if (!grants[id]) continue
        const known = this.said.filter((one, index) => one.id === id && (one.page === page || (one.isStored && index < heard)))
        // Granted is what the visitor said last, about what the page means by it.
        expect(known.at(-1)).toMatchObject({ choice: 'granted', meaning })
        expect(this.now - (known.at(-1)?.at ?? 0)).toBeLessThan(182.5 * DAY)
      }
      if (status === 'superseded') expect(pending).toEqual([])
    }
  }
}

const play = (isSecondConnected: boolean, events: readonly Event[]) => {
  const world = new World(isSecondConnected)
  for (const event of events) {
    world.run(event)
    world.check()
  }
}

/** What the property has found. */
const FOUND: [boolean, Event[]][] = [
  // A refusal that could not be stored, before another tab decided about something else.
  [
    false,
    [
      { type: 'save', tab: 0, choices: { analytics: 'granted' } },
      { type: 'cookies', state: 'blocked' },
      { type: 'save', tab: 0, choices: { analytics: 'denied' } },
      { type: 'cookies', state: 'work' },
      { type: 'save', tab: 1, choices: {} },
    ],
  ],
  // A late answer, after a grant that could not be stored.
  [
    false,
    [
      { type: 'save', tab: 0, choices: { analytics: 'granted' } },
      { type: 'withdraw', tab: 0 },
      { type: 'cookies', state: 'blocked' },
      { type: 'acceptAll', tab: 0 },
      { type: 'cookies', state: 'work' },
      { type: 'late', which: 0 },
      { type: 'reload', tab: 0 },
    ],
  ],
  // A refusal under a clock that was set back, after a grant that could not be stored.
  [
    true,
    [
      { type: 'cookies', state: 'too small' },
      { type: 'save', tab: 1, choices: { analytics: 'granted' } },
      { type: 'cookies', state: 'work' },
      { type: 'clock', days: -0.5 },
      { type: 'rejectAll', tab: 0 },
    ],
  ],
  // A grant that could not be stored until the next act of its page.
  [
    false,
    [
      { type: 'cookies', state: 'blocked' },
      { type: 'acceptAll', tab: 1 },
      { type: 'cookies', state: 'work' },
      { type: 'save', tab: 1, choices: {} },
    ],
  ],
]

it('brings no grant back by any event but a newer act, in two tabs with late answers, new releases and a clock that jumps', () => {
  fc.assert(fc.property(fc.boolean(), fc.array(anyEvent, { maxLength: 20 }), play), {
    numRuns: Number(process.env.SEQUENCES ?? 1500),
    examples: FOUND,
  })
}, 120_000)
