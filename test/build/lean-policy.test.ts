import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  acceptAll,
  type Choice,
  type ConsentStore,
  type ConsentStoreOptions,
  contentSecurityPolicy,
  createConsentStore,
  listCookies,
  type Policy,
  parseRecord,
  rejectAll,
  resolveGrants,
  save,
  serializeRecord,
  validatePolicy,
  withdraw,
} from 'volenti'
import { leanPolicy } from 'volenti/build'
import { recordRules, rulesOf, wholePolicy } from '../../src/core/internal.ts'
import { policyWithService } from '../support/policies.ts'
import { policies } from './policies.ts'

const NOW = Date.UTC(2026, 5, 1)

/** The lean form of a policy, as a page has it. */
const leanOf = (policy: Policy): Policy => ({ ...leanPolicy(policy), lean: { load: async () => policy } })

const full: Policy = {
  ...policyWithService,
  services: {
    counter: {
      category: 'analytics',
      title: 'Counter',
      purpose: 'Counts how often each page is read',
      vendor: { id: 'counting', name: 'Counting Ltd', privacyUrl: 'https://counting.test/privacy' },
      cookies: [{ name: '_c_*', purpose: 'Tells visits apart', duration: '2 years' }],
      hosts: ['www.counting.test'],
    },
  },
  thirdParties: [{ role: 'payments', examples: ['A Bank'] }],
  links: { cookiePolicy: '/cookies' },
}

describe('a lean policy', () => {
  it('holds no cookies, hosts, purposes of services, third parties and links of vendors', () => {
    const text = JSON.stringify(leanPolicy(full))
    for (const gone of ['_c_*', 'session_id', 'Counts how often', 'https://counting.test', 'www.counting.test', 'A Bank', 'Keeps you signed in'])
      expect(text).not.toContain(gone)
  })

  it('holds what is shown when something is asked', () => {
    const { site, lastUpdated, categories, services, links } = leanPolicy(full)
    expect({ site, lastUpdated, categories, links }).toEqual({
      site: full.site,
      lastUpdated: full.lastUpdated,
      categories: full.categories,
      links: full.links,
    })
    expect(services).toEqual({ counter: { category: 'analytics', title: 'Counter', vendor: { id: 'counting', name: 'Counting Ltd' } } })
  })

  it('keeps the link to the vendor of a service that is embedded', () => {
    expect(leanPolicy(full, { embeds: ['counter'] }).services?.counter?.vendor.privacyUrl).toBe('https://counting.test/privacy')
  })

  it.each(['countr', 'constructor'])('is not made where a service that is embedded is mistyped: %s', (id) => {
    expect(() => leanPolicy(full, { embeds: [id] })).toThrow(TypeError)
  })

  it('is made of a lean policy again', () => {
    expect(leanPolicy(leanOf(full))).toEqual(leanPolicy(full))
  })

  it('has the rules of the whole one', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(rulesOf(leanOf(policy))).toEqual(rulesOf(policy))
        expect(recordRules(leanOf(policy))).toEqual(recordRules(policy))
      }),
    )
  })

  it('is valid', () => {
    expect(() => validatePolicy(leanOf(full))).not.toThrow()
  })

  it.each([
    ['a load that is no function', { load: 'policy.js' }],
    ['another key', { load: async () => full, rules: [] }],
  ])('is refused with %s', (_, lean) => {
    expect(() => validatePolicy({ ...leanPolicy(full), lean } as unknown as Policy)).toThrow(expect.objectContaining({ code: 'invalid-entry' }))
  })
})

describe('a store on a lean policy', () => {
  type Event =
    | { readonly type: 'act'; readonly act: typeof acceptAll | typeof rejectAll }
    | { readonly type: 'withdraw'; readonly index: number }
    | { readonly type: 'save'; readonly index: number; readonly choice: Choice }
    | { readonly type: 'clock'; readonly days: number }
    | { readonly type: 'reload' }
    | { readonly type: 'gpc' | 'dnt' }

  const index = fc.nat(9)
  const event: fc.Arbitrary<Event> = fc.oneof(
    fc.record({ type: fc.constant('act' as const), act: fc.constantFrom(acceptAll, rejectAll) }),
    fc.record({ type: fc.constant('withdraw' as const), index }),
    fc.record({ type: fc.constant('save' as const), index, choice: fc.constantFrom<Choice>('granted', 'denied') }),
    fc.record({ type: fc.constant('clock' as const), days: fc.constantFrom(-3, 0.1, 5, 100, 400) }),
    fc.record({ type: fc.constantFrom('reload', 'gpc', 'dnt') }),
  )

  /** A visit to a page that has this policy; it keeps everything that is written. */
  function visit(policy: Policy) {
    const written: (readonly [value: string, maxAge: number])[] = []
    let now = NOW
    let signals = { gpc: false, dnt: false }
    let stored: string[] = []
    const options: ConsentStoreOptions = {
      now: () => now,
      readSignals: () => signals,
      storage: {
        read: () => stored,
        write(value, maxAge) {
          written.push([value, maxAge])
          stored = maxAge > 0 ? [value] : []
          return true
        },
      },
    }
    const open = (): ConsentStore<Policy> => createConsentStore(policy, options)
    let store = open()
    return {
      written,
      happen(event: Event) {
        const ids = Object.keys(store.getState().grants)
        const idAt = (index: number) => ids[index % ids.length] ?? ''
        if (event.type === 'act') event.act(store)
        else if (event.type === 'withdraw') withdraw(store, idAt(event.index))
        else if (event.type === 'save') save(store, { [idAt(event.index)]: event.choice })
        else if (event.type === 'clock') now += event.days * 86_400_000
        else if (event.type === 'reload') store = open()
        else signals = { ...signals, [event.type]: !signals[event.type] }
      },
      state: () => ({ ...store.getState(), record: store.getRecord(), decisions: store.getDecisions() }),
    }
  }

  it('grants, asks and writes exactly what one on the whole policy does', () => {
    fc.assert(
      fc.property(policies, fc.array(event, { maxLength: 8 }), (policy, events) => {
        const [whole, lean] = [visit(policy), visit(leanOf(policy))]
        expect(lean.state()).toEqual(whole.state())
        for (const each of events) {
          whole.happen(each)
          lean.happen(each)
          expect(lean.state()).toEqual(whole.state())
        }
        expect(lean.written).toEqual(whole.written)
      }),
    )
  })

  it('makes records that count with the whole policy, as on the server, and takes those of the whole one', () => {
    fc.assert(
      fc.property(policies, fc.constantFrom(acceptAll, rejectAll), fc.boolean(), (policy, act, isLeanFirst) => {
        const [first, second] = isLeanFirst ? [leanOf(policy), policy] : [policy, leanOf(policy)]
        const store = createConsentStore(first, { now: () => NOW, storage: { read: () => [], write: () => true } })
        act(store)
        const made = store.getRecord()
        const read = made && parseRecord(serializeRecord(made))
        const signals = { gpc: false, dnt: false }
        expect(resolveGrants(second, read, { signals, now: NOW })).toEqual(resolveGrants(first, made, { signals, now: NOW }))
      }),
    )
  })
})

describe('whoever needs the whole policy', () => {
  it('loads it by a lean one', async () => {
    expect(await wholePolicy(leanOf(full))).toBe(full)
    expect(await wholePolicy(full)).toBe(full)
  })

  it.each([
    ['cannot be loaded', () => Promise.reject(new Error('blocked'))],
    ['holds no policy', async () => undefined as unknown as Policy],
    ['is lean again', async () => leanOf(full)],
  ])('gets a rejection where the module %s', async (_, load) => {
    await expect(wholePolicy({ ...leanPolicy(full), lean: { load } })).rejects.toThrow(Error)
  })

  it.each([
    ['listCookies', () => expect(listCookies(leanOf(full))).toEqual([])],
    ['contentSecurityPolicy', () => expect(contentSecurityPolicy(leanOf(full))['script-src']).toEqual([])],
  ])('is reminded where it cannot wait: %s', (name, call) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    call()
    expect(error.mock.calls).toEqual([[expect.stringMatching(new RegExp(`${name} .*\\(docs/errors/lean-policy.md\\)`))]])
  })
})
