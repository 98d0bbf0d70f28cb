import { act, render, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { Fragment } from 'react'
import { expect, it } from 'vitest'
import { type Choice, type ConsentStore, createConsentStore, definePolicy, type Policy, refresh, save, withdraw } from 'volenti'
import { connectSync } from 'volenti/connect'
import { ConsentGate, ConsentProvider, useConsentEffect } from 'volenti/react'
import { afterPaint } from '../../src/core/internal.ts'
import { acts } from '../support/acts.ts'
import { DAY } from '../support/policies.ts'

const IDS = ['analytics', 'marketing', 'video'] as const
type Id = (typeof IDS)[number]

/** Two editions of a policy: in the second, analytics means something else. */
const edition = (cookie: string, isNew: boolean) =>
  definePolicy({
    site: { name: 'Example', contact: 'privacy@example.com' },
    lastUpdated: '2026-01-31',
    categories: { necessary: { required: true }, analytics: isNew ? { purposes: ['analytics', 'security'] } : {}, marketing: {} },
    services: { video: { category: 'marketing', vendor: { name: 'Video Ltd' } } },
    askAgain: { afterRefusal: '3 months' },
    cookie: { name: cookie },
  })

type Act =
  | { readonly type: 'acceptAll' | 'rejectAll' }
  | { readonly type: 'save'; readonly choices: Readonly<Partial<Record<Id, Choice>>> }
  | { readonly type: 'withdraw'; readonly id: Id | undefined }
type Event =
  /** Several acts before the browser paints, as a script can make them. */
  | { readonly type: 'acts'; readonly acts: readonly Act[] }
  | { readonly type: 'reload' }
  | { readonly type: 'edit' }
  /** Somebody may ask for a grant before the page looks at the clock. */
  | { readonly type: 'clock'; readonly days: number; readonly isAsked: boolean }
  | { readonly type: 'elsewhere'; readonly act: Act }

const anyChoice = fc.constantFrom<Choice>('granted', 'denied')
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ type: fc.constantFrom('acceptAll', 'rejectAll') }),
  fc.record({
    type: fc.constant('save' as const),
    choices: fc.record({ analytics: anyChoice, marketing: anyChoice, video: anyChoice }, { requiredKeys: [] }),
  }),
  fc.record({ type: fc.constant('withdraw' as const), id: fc.constantFrom(undefined, ...IDS) }),
)
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('acts' as const), acts: fc.array(anyAct, { minLength: 1, maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('elsewhere' as const), act: anyAct }) },
  { weight: 2, arbitrary: fc.constantFrom<Event>({ type: 'reload' }, { type: 'edit' }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('clock' as const), days: fc.constantFrom(100, 200), isAsked: fc.boolean() }) },
)

/**
 * Found in WebKit: after several writes in a row its `document.cookie` shows an earlier one for a moment, and a store that
 * reads it then goes back behind its own decision.
 */
const severalWrites: readonly Event[] = [
  { type: 'edit' },
  { type: 'elsewhere', act: { type: 'save', choices: { video: 'denied' } } },
  { type: 'acts', acts: [{ type: 'withdraw', id: undefined }, { type: 'withdraw', id: undefined }, { type: 'acceptAll' }] },
  { type: 'clock', days: 100, isAsked: false },
  {
    type: 'acts',
    acts: [
      { type: 'withdraw', id: 'marketing' },
      { type: 'save', choices: { analytics: 'denied', marketing: 'granted', video: 'granted' } },
    ],
  },
  { type: 'elsewhere', act: { type: 'acceptAll' } },
  { type: 'acts', acts: [{ type: 'save', choices: { analytics: 'granted', marketing: 'granted', video: 'granted' } }] },
  {
    type: 'acts',
    acts: [
      { type: 'rejectAll' },
      { type: 'save', choices: { analytics: 'granted', marketing: 'granted' } },
      { type: 'save', choices: { analytics: 'granted', video: 'denied' } },
    ],
  },
  { type: 'clock', days: 200, isAsked: false },
]

/** What the visitor said, kept apart from the code under test. */
class Memory {
  now = Date.UTC(2026, 0, 31)
  isNew = false
  readonly said = new Map<Id, { readonly choice: Choice; readonly at: number; readonly isNew: boolean }>()

  say(choices: Readonly<Partial<Record<Id, Choice | undefined>>>) {
    if (choices.marketing) this.said.delete('video')
    for (const id of IDS) {
      const choice = choices[id]
      if (choice) this.said.set(id, { choice, at: this.now, isNew: this.isNew })
    }
  }

  hear(act: Act) {
    const all = (choice: Choice) => this.say({ analytics: choice, marketing: choice })
    if (act.type === 'save') this.say(act.choices)
    else if (act.type === 'withdraw' && act.id) this.say({ [act.id]: 'denied' })
    else all(act.type === 'acceptAll' ? 'granted' : 'denied')
  }

  private counts(id: Id) {
    const said = this.said.get(id)
    const isMeant = id !== 'analytics' || said?.isNew === this.isNew
    const days = said?.choice === 'granted' ? 182.5 : 91.25
    return said && isMeant && this.now < said.at + days * DAY ? said.choice : undefined
  }

  /** What may run now. */
  get granted() {
    const alone = this.said.get('video')?.choice === 'denied' ? 'denied' : this.counts('video')
    const video = alone ?? this.counts('marketing')
    return IDS.filter((id) => (id === 'video' ? video : this.counts(id)) === 'granted')
  }
}

function decide(store: ConsentStore<Policy>, act: Act) {
  if (act.type === 'save') save(store, act.choices)
  else if (act.type === 'withdraw') withdraw(store, act.id)
  else acts[act.type](store)
}

/** A page with something that runs and something that is shown under each grant, and a handler that is told of them. */
function openPage(memory: Memory, cookie: string) {
  const running = new Set<Id>()
  const violations: string[] = []
  const store: ConsentStore<Policy> = createConsentStore<Policy>(edition(cookie, memory.isNew), { now: () => memory.now })
  const isId = (id: string): id is Id => IDS.includes(id as Id)
  const told = new Set(IDS.filter((id) => store.isGranted(id)))
  const Tag = ({ id }: { readonly id: Id }) => {
    useConsentEffect(id, () => {
      if (!memory.granted.includes(id)) violations.push(`${id} started`)
      running.add(id)
      return () => {
        running.delete(id)
      }
    })
    return null
  }
  const { unmount, container } = render(
    <ConsentProvider
      store={store as unknown as ConsentStore}
      onChange={({ granted, ended }) => {
        for (const id of granted.filter(isId)) if (told.has(id) || !memory.granted.includes(id)) violations.push(`${id} told`)
        for (const id of ended.filter(isId)) if (!told.delete(id)) violations.push(`end of ${id} told`)
        for (const id of granted.filter(isId)) told.add(id)
      }}
    >
      {IDS.map((id) => (
        <Fragment key={id}>
          <Tag id={id} />
          <ConsentGate any={[id]}>
            <i>{id}</i>
          </ConsentGate>
        </Fragment>
      ))}
    </ConsentProvider>,
  )
  const shown = () => [...container.querySelectorAll('i')].map(({ textContent }) => textContent)
  return { store, running, violations, told, shown, unmount }
}

const painted = () => act(() => new Promise<void>((done) => void afterPaint(() => afterPaint(done))))

let runs = 0

it('runs exactly what is granted, over any sequence of decisions, reloads, other tabs, clock moves and policy changes', async () => {
  const visit = async (events: readonly Event[]) => {
    const cookie = `visit${++runs}`
    const memory = new Memory()
    let page = openPage(memory, cookie)
    const reload = () => {
      page.unmount()
      page = openPage(memory, cookie)
    }
    for (const event of events) {
      memory.now += 1000
      if (event.type === 'reload') reload()
      else if (event.type === 'edit') {
        memory.isNew = !memory.isNew
        reload()
      } else if (event.type === 'clock') {
        memory.now += event.days * DAY
        if (event.isAsked) page.store.isGranted('analytics')
        act(() => refresh(page.store))
      } else if (event.type === 'elsewhere') {
        const other = createConsentStore<Policy>(edition(cookie, memory.isNew), { now: () => memory.now })
        const end = connectSync(other)
        decide(other, event.act)
        memory.hear(event.act)
        const { choices } = other.getState()
        // The first page hears of others only when the code for that has been loaded.
        await waitFor(() => expect(page.store.getState().choices).toEqual(choices))
        end()
      } else {
        for (const each of event.acts) {
          memory.now += 1000
          // Handlers that are told of an end at once go by it.
          memory.hear(each)
          act(() => decide(page.store, each))
        }
      }
      // What has ended is gone before the browser paints.
      for (const now of [[...page.running], page.shown()]) expect(memory.granted).toEqual(expect.arrayContaining(now))
      await painted()
      expect([...page.running].sort()).toEqual(memory.granted)
      await waitFor(() => expect([page.shown(), [...page.told].sort()]).toEqual([memory.granted, memory.granted]))
      expect(page.violations).toEqual([])
    }
    page.unmount()
    document.cookie = `${cookie}=; Max-Age=0; Path=/`
  }
  const property = fc.asyncProperty(fc.array(anyEvent, { maxLength: 10 }), visit)
  await fc.assert(property, { numRuns: 80, examples: [[severalWrites], [severalWrites], [severalWrites]] })
}, 120_000)
