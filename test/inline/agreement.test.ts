import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  acceptAll,
  type ConsentRecord,
  createConsentStore,
  type Policy,
  parseRecord,
  type Regime,
  rejectAll,
  serializeRecord,
} from '../../src/core/index.ts'
import { consentCookieName, defineRegimes, optionalCategories } from '../../src/core/internal.ts'
import { stampOf } from '../../src/inline/hand-over.ts'
import { canadaNotice, optIn, usOptOut } from '../../src/regimes/index.ts'
import { fingerprint, headOf } from '../support/records.ts'
import { fakeDocument, openPage, type PageOptions } from './fake-page.ts'
import { policies, policy } from './policies.ts'

const NOW = 1_790_000_000_000
const signals = fc.record({ gpc: fc.boolean(), dnt: fc.boolean() })
const protocol = fc.constantFrom('http:' as const, 'https:' as const)

/** Records as a visitor of this policy, of an older one or of a forged one may hold them. */
const recordFor = (policy: Policy): fc.Arbitrary<ConsentRecord> => {
  const id = fc.constantFrom(...Object.keys(policy.categories), ...Object.keys(policy.services ?? {}), 'gone', 'gone2')
  const entry = fc.record({
    id,
    print: fc.constantFrom('same', 'same', 'same', 'old1', 'x'),
    choice: fc.constantFrom('granted', 'denied'),
    age: fc.constantFrom(0, 0, -5, 1, 86_400, 15_768_000, 200_000_000),
    despite: fc.constantFrom(undefined, undefined, 'gpc', 'dnt'),
  })
  const head = headOf(policy)
  const whole = {
    entries: fc.array(entry, { maxLength: 6 }),
    back: fc.integer({ min: -172_801, max: 34_560_001 }),
    edition: fc.constantFrom(head.edition, head.edition, head.edition - 1, head.edition + 1, 999_999),
    site: fc.constantFrom(head.site, head.site, head.site, 'abc'),
    early: fc.constantFrom(undefined, 'accept-all' as const, 'reject-all' as const),
  }
  return fc.record(whole).map(({ entries, back, edition, site, early }) => {
    const decidedAt = NOW - back * 1000
    const choices: ConsentRecord['choices'] = Object.assign(
      Object.create(null),
      Object.fromEntries(
        entries.map(({ id, print, choice, age, despite }) => [
          id,
          {
            choice,
            fingerprint: print === 'same' ? fingerprint(policy, id) : print,
            decidedAt: decidedAt - age * 1000,
            ...(choice === 'granted' && despite && { despiteSignal: despite }),
          },
        ]),
      ),
    )
    return { ...head, decidedAt, edition, site, choices, ...(early && { early }) }
  })
}

const anything = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom('2', '3', '.', '~', 'a', 'ft0', 'abco', '__proto__', 'analytics', 'g', 'd', 'c', 't', 't6o3uo', '0', 'z'), {
      maxLength: 20,
    })
    .map((parts) => parts.join('')),
)

/** Values of the cookie: records, records with one place changed, and anything else. */
const valueFor = (policy: Policy): fc.Arbitrary<string> => {
  const whole = recordFor(policy).map(serializeRecord)
  const broken = fc
    .tuple(whole, fc.nat(), fc.nat({ max: 4 }), fc.constantFrom('', '.', '~', '0', '1', 'd', 'g', 'c', 't', 's', 'G', '-', 'NaN', ' ', 'é', '\n'))
    .map(([value, at, length, text]) => {
      const from = at % (value.length + 1)
      return value.slice(0, from) + text + value.slice(from + length)
    })
  const doubled = whole.map((value) => value + value.slice(value.indexOf('.', 2)))
  return fc.oneof({ arbitrary: whole, weight: 4 }, { arbitrary: broken, weight: 3 }, doubled, anything)
}

const jarFor = (policy: Policy): fc.Arbitrary<string> => {
  const name = consentCookieName(policy)
  const pair = fc.tuple(fc.constantFrom(name, name, name, name, `x${name}`, `${name}2`, 'other', name.toUpperCase()), valueFor(policy))
  return fc.array(pair, { maxLength: 4 }).map((pairs) => pairs.map((each) => each.join('=')).join('; '))
}

const scene = policies.chain((policy) => fc.record({ policy: fc.constant(policy), cookie: jarFor(policy), signals, protocol }))

/**
 * Where something is optional and no newer policy was decided about: other pages ask nothing, so their program has no click to
 * answer.
 */
const askingScene = scene.filter(({ policy, cookie }) => {
  const { edition } = headOf(policy)
  return (
    optionalCategories(policy).length > 0 &&
    cookie.split('; ').every((pair) => (parseRecord(pair.slice(pair.indexOf('=') + 1))?.edition ?? 0) <= edition)
  )
})

/** What hardly comes up by itself: everything that is asked has run out, and GPC keeps the rest off. */
const RARE: [{ policy: Policy; cookie: string; signals: { gpc: boolean; dnt: boolean }; protocol: 'https:' }][] = [
  [
    {
      policy,
      cookie: `volenti=${serializeRecord({
        ...headOf(policy),
        decidedAt: NOW - 20_000_000_000,
        choices: Object.fromEntries(
          ['functional', 'analytics'].map((id) => [
            id,
            { choice: 'granted' as const, fingerprint: fingerprint(policy, id), decidedAt: NOW - 20_000_000_000 },
          ]),
        ),
      })}`,
      signals: { gpc: true, dnt: false },
      protocol: 'https:',
    },
  ],
]

/** A grant that was made despite GPC, in a browser that no longer sends it. */
const DESPITE: typeof RARE = [
  [
    {
      policy,
      cookie: `volenti=${serializeRecord({
        ...headOf(policy),
        decidedAt: NOW,
        choices: { marketing: { choice: 'granted', fingerprint: fingerprint(policy, 'marketing'), decidedAt: NOW, despiteSignal: 'gpc' } },
      })}`,
      signals: { gpc: false, dnt: false },
      protocol: 'https:',
    },
  ],
]

/** The core's own view of the same page. */
function openStore(policy: Policy, options: PageOptions & { readonly signals: { gpc: boolean; dnt: boolean } }) {
  const { regimes, regime } = options
  const document = fakeDocument(options)
  vi.stubGlobal('document', document)
  vi.stubGlobal('location', { protocol: options.protocol, hostname: 'example.com', pathname: '/' })
  return { document, store: createConsentStore(policy, { regimes, regime, now: () => options.now ?? 0, readSignals: () => options.signals }) }
}

// Records of another site are among those that are tried, and the store says so.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the inline program and the store', () => {
  it('give the same status to the same bytes', () => {
    const seen = new Set<string | undefined>()
    fc.assert(
      fc.property(scene, ({ policy, ...options }) => {
        const page = openPage(policy, { ...options, now: NOW })
        const { store } = openStore(policy, { ...options, now: NOW })
        expect(page.stamp()).toBe(stampOf(store.getState()))
        seen.add(page.stamp())
      }),
      { numRuns: 2000, examples: RARE },
    )
    expect([...seen].sort()).toEqual(['decided', 'expired', 'expired gpc', 'outdated', 'outdated gpc', 'undecided', 'undecided gpc'])
  })

  it.each([
    ['an age with a leading zero', 'volenti=2.t6o3uo.HEAD.analytics~gFP~05'],
    ['an age of zero', 'volenti=2.t6o3uo.HEAD.analytics~gFP~0'],
    ['more after the age', 'volenti=2.t6o3uo.HEAD.analytics~gFP~5~5'],
    ['an age below zero', 'volenti=2.t6o3uo.HEAD.analytics~gFP~-5'],
    ['a letter of no choice', 'volenti=2.t6o3uo.HEAD.analytics~sFP'],
    ['a refusal and a newer grant', 'volenti=2.t6o3uo.HEAD.analytics~dFP; volenti=2.t6o3up.HEAD.analytics~gFP'],
    ['a grant beside a record that says nothing', 'volenti=2.t6o3uo.HEAD; volenti=2.t6o3up.HEAD.analytics~gFP'],
    ['a time before 1970', 'volenti=2.-5.HEAD.analytics~gFP'],
    ['two that differ in nothing but what was agreed to', 'volenti=2.t6o3uo.HEAD.analytics~dFP; volenti=2.t6o3uo.HEAD.analytics~dold'],
    [
      'two that differ in nothing but what was agreed to, the other way round',
      'volenti=2.t6o3uo.HEAD.analytics~dold; volenti=2.t6o3uo.HEAD.analytics~dFP',
    ],
    ['a choice made one day ahead of the clock', `volenti=2.${(NOW / 1000 + 86_400).toString(36)}.HEAD.analytics~dFP`],
    ['a choice made more than a day ahead of the clock', `volenti=2.${(NOW / 1000 + 86_401).toString(36)}.HEAD.analytics~dFP`],
  ])('agree on %s', (_, template) => {
    const small = {
      ...policy,
      categories: { necessary: { required: true }, analytics: {} },
      askAgain: { afterGrant: '900 years', afterRefusal: '900 years' },
    } as const
    const options = {
      cookie: template
        .replaceAll('FP', fingerprint(small, 'analytics'))
        .replaceAll('HEAD', serializeRecord({ ...headOf(small), decidedAt: 0, choices: {} }).slice(4)),
      now: NOW,
      protocol: 'https:',
      signals: { gpc: false, dnt: false },
    } as const
    expect(openPage(small, options).stamp()).toBe(stampOf(openStore(small, options).store.getState()))
  })

  it('queue an update only for visitors with a record, and never a grant that the store does not give', () => {
    const seen = new Set<unknown>()
    fc.assert(
      fc.property(scene, ({ policy, ...options }) => {
        const ids = [...Object.keys(policy.categories), ...Object.keys(policy.services ?? {}), 'gone']
        const defaults = [{ queue: 'queue', push: ['update', {}], grants: Object.fromEntries(ids.map((id) => [id, id])) }]
        const { queue } = openPage(policy, { ...options, now: NOW, defaults }).window as { readonly queue?: readonly unknown[] }
        const { store } = openStore(policy, { ...options, now: NOW })
        const { grants, choices, why } = store.getState()
        if (store.getRecord() === null) {
          expect(queue).toBeUndefined()
          return
        }
        const signals = queue?.[1] as Readonly<Record<string, string>>
        for (const [id, signal] of Object.entries(signals)) {
          const isGranted: boolean | undefined = grants[id as keyof typeof grants]
          if (signal === 'granted') expect(isGranted, id).toBe(true)
          // A grant that overrules a signal, and a service that is granted without its category, wait for the page.
          const isCategory = id in policy.categories
          const isPlain = isCategory && (why[id as keyof typeof why] === 'required' || !(options.signals.gpc || options.signals.dnt))
          if (isPlain) expect(signal === 'granted', id).toBe(isGranted)
          seen.add(`${isCategory} ${signal}`)
        }
        expect(Object.keys(choices).every((id) => id in signals)).toBe(true)
      }),
      { numRuns: 1500, examples: DESPITE },
    )
    expect([...seen].sort()).toEqual(['false denied', 'false granted', 'true denied', 'true granted'])
  })

  it('write the same cookie for the same act at the same time', () => {
    fc.assert(
      fc.property(askingScene, fc.boolean(), ({ policy, ...options }, accepts) => {
        const page = openPage(policy, { ...options, now: NOW + 678 })
        const { store, document } = openStore(policy, { ...options, now: NOW + 678 })
        page.click(accepts ? 'accept-all' : 'reject-all')
        if (accepts) acceptAll(store)
        else rejectAll(store)
        const { site } = headOf(policy)
        expect(page.document.written.at(-1)?.replace(`.${site}o${accepts ? 'a' : 'r'}`, `.${site}o`)).toBe(document.written[0])
      }),
      { numRuns: 500 },
    )
  })

  it('agree on what is granted after a click', () => {
    fc.assert(
      fc.property(askingScene, fc.boolean(), ({ policy, ...options }, accepts) => {
        const page = openPage(policy, { ...options, now: NOW })
        page.click(accepts ? 'accept-all' : 'reject-all')
        const { store } = openStore(policy, { ...options, now: NOW })
        if (accepts) acceptAll(store)
        else rejectAll(store)
        const reloaded = openStore(policy, { ...options, cookie: page.left().decision?.cookie ?? '', now: NOW }).store
        expect(reloaded.getState().grants).toEqual(store.getState().grants)
        expect(parseRecord(page.left().decision?.cookie.slice(consentCookieName(policy).length + 1) ?? '')).not.toBeNull()
        expect(page.stamp()).toBe('decided')
      }),
      { numRuns: 500 },
    )
  })

  it('agree under every regime, by its id and by the attribute of <html>', () => {
    const seen = new Set<string>()
    const exempt = { ...optIn, id: 'exempt', letter: 'x', places: [], before: { functional: 'allowed' } } as const
    const peaceful = {
      ...optIn,
      id: 'peaceful',
      letter: 'p',
      places: [],
      askAgain: { afterRefusal: '12 months', onChange: 'never-after-refusal' },
    } as const
    const ids = ['opt-in', 'exempt', 'peaceful', 'us-opt-out', 'canada-notice', 'none', undefined]
    fc.assert(
      fc.property(scene, fc.constantFrom(...ids), fc.constantFrom(...ids), ({ policy, ...options }, regime, attribute) => {
        const listed = Object.hasOwn(policy.categories, 'functional') ? [optIn, exempt] : [optIn]
        const regimes = defineRegimes<string, readonly Regime[]>(policy, [...listed, peaceful, usOptOut, canadaNotice])
        const page = openPage(policy, { ...options, regimes, regime, attribute, now: NOW })
        const { store } = openStore(policy, { ...options, regimes, regime, attribute, now: NOW })
        const state = store.getState()
        // A notice waits for the page, so that one who put it away sees none of it.
        const expected = state.regime?.ask === 'notice' ? 'decided' : stampOf(state)
        expect(page.stamp()).toBe(expected)
        seen.add(`${state.regime?.id} ${expected}`)
        // Such pages ask nothing, so there is nothing to click.
        if (state.status === 'superseded' || optionalCategories(policy).length === 0) return
        page.click('reject-all')
        rejectAll(store)
        const { document } = page
        expect(parseRecord(document.written.at(-1)?.split(/[=;]/)[1] ?? '')).toMatchObject({
          regime: store.getRecord()?.regime,
          choices: store.getRecord()?.choices,
        })
      }),
      { numRuns: 1500 },
    )
    expect([...seen].filter((each) => each.startsWith('us-opt-out'))).toEqual(['us-opt-out decided'])
    expect([...seen].filter((each) => each.startsWith('peaceful')).length).toBeGreaterThan(2)
  })
})
