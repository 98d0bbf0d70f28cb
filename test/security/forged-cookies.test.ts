import { describe, expect, it, vi } from 'vitest'
import { type Choice, createConsentStore, definePolicy, memoryStorage, NO_SIGNALS, save } from 'volenti'
import { readConsent } from 'volenti/server'

const NOW = Date.UTC(2026, 10, 1)
const DAY = 86_400_000

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: { counter: { category: 'analytics', vendor: { name: 'Counter' } }, login: { category: 'necessary', vendor: { name: 'Login' } } },
})
type Id = 'functional' | 'analytics' | 'marketing' | 'counter'
const IDS: readonly Id[] = ['functional', 'analytics', 'marketing', 'counter']

/** Numbers that look random and are the same in every run (mulberry32). */
function random(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return { below, of: <T>(items: readonly T[]): T => items[below(items.length)] as T }
}

/** A value that a visitor's browser can hold, with what it grants by what the visitor said, and not by reading it. */
interface Genuine {
  readonly value: string
  readonly granted: ReadonlySet<Id>
  readonly denied: ReadonlySet<Id>
  /** What a damaged copy may grant: its time can be another, and what it says of a service can be lost. */
  readonly grantedAtMost: ReadonlySet<Id>
}

function genuine(said: Readonly<Partial<Record<Id, Choice>>>, decidedAt: number): Genuine {
  const storage = memoryStorage()
  save(createConsentStore(policy, { storage, now: () => decidedAt, readSignals: () => NO_SIGNALS }), said)
  const answer = (id: Id) => said[id] ?? (id === 'counter' ? said.analytics : undefined)
  const isInTime = decidedAt > NOW - 180 * DAY && decidedAt <= NOW + DAY
  const idsOf = (choice: Choice) => new Set(isInTime ? IDS.filter((id) => answer(id) === choice) : [])
  const grantedAtMost = new Set(IDS.filter((id) => answer(id) === 'granted' || (id === 'counter' && said.analytics === 'granted')))
  return { value: storage.read().join(), granted: idsOf('granted'), denied: idsOf('denied'), grantedAtMost }
}

const SAID: readonly (readonly [Partial<Record<Id, Choice>>, number])[] = [
  [{ functional: 'granted', analytics: 'granted', marketing: 'granted' }, NOW],
  [{ functional: 'granted', analytics: 'granted', marketing: 'granted' }, NOW - 90 * DAY],
  [{ functional: 'denied', analytics: 'denied', marketing: 'denied' }, NOW - DAY],
  [{ functional: 'granted', analytics: 'denied', marketing: 'granted', counter: 'granted' }, NOW - 2 * DAY],
  [{ functional: 'denied', analytics: 'granted', marketing: 'denied', counter: 'denied' }, NOW - 1000],
  [{ analytics: 'granted' }, NOW + DAY / 2],
  [{ functional: 'granted', analytics: 'granted', marketing: 'granted' }, NOW - 200 * DAY],
  [{ functional: 'granted', analytics: 'granted', marketing: 'granted' }, NOW + 10 * DAY],
]
const GENUINE = SAID.map(([said, at]) => genuine(said, at))

/** None of the letters that say "granted", so that no mutation is a forgery that nobody could tell. */
const LETTERS = [...'dxyz019.~-_=;, "%\\\r\n\t\0é\u202e{}<>', '__proto__', '.constructor~', 'constructor', '; ', ';', ', ', '1.', '2.']

function mutated(value: string, { below, of }: ReturnType<typeof random>): string {
  let text = value
  for (let count = 1 + below(3); count > 0; count--) {
    const at = below(text.length + 1)
    const cut = at + below(4)
    text = of([
      () => text.slice(0, at) + of(LETTERS) + text.slice(at),
      () => text.slice(0, at) + of(LETTERS) + text.slice(cut),
      () => text.slice(0, at) + text.slice(cut),
      () => text.slice(0, at),
      () => text + text.slice(at),
      () => text.slice(0, at) + text.slice(at).toUpperCase(),
    ])()
  }
  return text
}

describe('20,000 Cookie headers that nobody sent', () => {
  const { below, of } = random(20_261_101)
  const noise = () => Array.from({ length: below(12) }, () => of(LETTERS)).join('')

  const cases = Array.from({ length: 20_000 }, () => {
    const intact: Genuine[] = []
    const damaged: Genuine[] = []
    const pairs = Array.from({ length: 1 + below(4) }, () => {
      const source = of(GENUINE)
      const kind = below(10)
      if (kind < 4) {
        intact.push(source)
        return `volenti=${source.value}`
      }
      if (kind < 8) {
        damaged.push(source)
        return `volenti=${mutated(source.value, { below, of })}`
      }
      if (kind < 9) return `${of(['Volenti', 'xvolenti', 'volenti ', ' volenti2', '', 'a=volenti'])}=${source.value}`
      return noise()
    })
    return { header: pairs.join(of(['; ', '; ', ';'])), intact, damaged }
  })

  it('throw nothing, grant nothing beyond what was said, and keep every refusal that can be read', () => {
    let legitimate = 0
    for (const { header, intact, damaged } of cases) {
      const { grants } = readConsent(header, policy, { now: NOW })
      expect(grants).toMatchObject({ necessary: true, login: true })
      for (const id of IDS) {
        if (!grants[id]) continue
        legitimate++
        const isSaid = intact.some(({ granted }) => granted.has(id)) || damaged.some(({ grantedAtMost }) => grantedAtMost.has(id))
        const isRefused = intact.some(({ denied }) => denied.has(id))
        if (!isSaid || isRefused) expect(header).toBe(`a header that grants no ${id}`)
      }
    }
    // Otherwise the headers would prove nothing.
    expect(legitimate).toBeGreaterThan(5000)
  })

  it('mean the same to the server and to the store of a page', () => {
    // It tells a developer that two sites share a cookie, once for each store.
    vi.spyOn(console, 'error').mockImplementation(() => {})
    for (const { header } of cases.filter((_, index) => index % 4 === 0)) {
      const values = header.split(/; */).flatMap((pair) => (pair.startsWith('volenti=') ? pair.slice(8) : []))
      const storage = { read: () => values.filter((value) => /^[\w.~-]+$/.test(value)), write: () => true }
      const store = createConsentStore(policy, { storage, now: () => NOW, readSignals: () => NO_SIGNALS })
      expect(readConsent(header, policy, { now: NOW }).grants).toEqual(store.getState().grants)
    }
  })
})

it('reads 20,000 random values as no record that grants anything', () => {
  const { below } = random(7)
  for (let index = 0; index < 20_000; index++) {
    const value = String.fromCharCode(...Array.from({ length: below(60) }, () => 33 + below(94)))
    expect(readConsent(`volenti=${value}`, policy, { now: NOW }).grants).toMatchObject({
      functional: false,
      analytics: false,
      marketing: false,
      counter: false,
    })
  }
})
