import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ConsentRecord, consentCookieName, createConsentStore, type Policy, parseRecord, serializeRecord } from '../../src/core/index.ts'
import { fingerprint } from '../../src/core/policy/fingerprint.ts'
import { stampOf } from '../../src/inline/hand-over.ts'
import { fakeDocument, openPage, type PageOptions } from './fake-page.ts'
import { policies, policy } from './policies.ts'

const NOW = 1_790_000_000_000
const signals = fc.record({ gpc: fc.boolean(), dnt: fc.boolean() })
const protocol = fc.constantFrom('http:' as const, 'https:' as const)

/** Records as a visitor of this policy, of an older one or of a forged one may hold them. */
const recordFor = (policy: Policy): fc.Arbitrary<ConsentRecord> => {
  const id = fc.constantFrom(...Object.keys(policy.categories), ...Object.keys(policy.services ?? {}), 'gone', '__proto__', '7', '')
  const entry = fc.record({
    id,
    print: fc.constantFrom('same', 'same', 'same', 'old1', ''),
    choice: fc.constantFrom('granted', 'denied'),
    age: fc.constantFrom(0, 0, -5, 1, 86_400, 15_768_000, 200_000_000),
    despite: fc.constantFrom(undefined, undefined, 'gpc', 'dnt'),
  })
  return fc.record({ entries: fc.array(entry, { maxLength: 6 }), back: fc.integer({ min: -172_801, max: 34_560_001 }) }).map(({ entries, back }) => {
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
    return { decidedAt, choices }
  })
}

const anything = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom('1', '2', '.', '~', 'a', 'analytics', 'g', 'd', 'c', 't', 't6o3uo', '0', 'z'), { maxLength: 20 })
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

/** Whether all times stay below 2^53 milliseconds, which is the year 287396: beyond it the core, which counts in them, rounds. */
const isExact = (cookie: string) => !/(=1\.|~)-?[0-9a-z]{9,}(?![^.;])/.test(cookie)

const jarFor = (policy: Policy): fc.Arbitrary<string> => {
  const name = consentCookieName(policy)
  const pair = fc.tuple(fc.constantFrom(name, name, name, name, `x${name}`, `${name}2`, 'other', name.toUpperCase()), valueFor(policy))
  return fc
    .array(pair, { maxLength: 4 })
    .map((pairs) => pairs.map((each) => each.join('=')).join('; '))
    .filter(isExact)
}

const scene = policies.chain((policy) => fc.record({ policy: fc.constant(policy), cookie: jarFor(policy), signals, protocol }))

/** The core's own view of the same page. */
function openStore(policy: Policy, options: PageOptions & { readonly signals: { gpc: boolean; dnt: boolean } }) {
  const document = fakeDocument(options)
  vi.stubGlobal('document', document)
  vi.stubGlobal('location', { protocol: options.protocol, hostname: 'example.com', pathname: '/' })
  return { document, store: createConsentStore(policy, { now: () => options.now ?? 0, readSignals: () => options.signals }) }
}

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
      { numRuns: 3000 },
    )
    expect([...seen].sort()).toEqual(['decided', 'expired', 'expired gpc', 'outdated', 'outdated gpc', 'undecided', 'undecided gpc'])
  })

  it.each([
    ['an age with a leading zero', 'volenti=1.t6o3uo.analytics~gFP~05'],
    ['an age of zero', 'volenti=1.t6o3uo.analytics~gFP~0'],
    ['more after the age', 'volenti=1.t6o3uo.analytics~gFP~5~5'],
    ['an age below zero', 'volenti=1.t6o3uo.analytics~gFP~-5'],
    ['a letter of no choice', 'volenti=1.t6o3uo.analytics~sFP'],
    ['a refusal and a newer grant', 'volenti=1.t6o3uo.analytics~dFP; volenti=1.t6o3up.analytics~gFP'],
    ['a grant beside a record that says nothing', 'volenti=1.t6o3uo; volenti=1.t6o3up.analytics~gFP'],
    ['a time before 1970', 'volenti=1.-5.analytics~gFP'],
    ['two that differ in nothing but what was agreed to', 'volenti=1.t6o3uo.analytics~dFP; volenti=1.t6o3uo.analytics~dold'],
    ['two that differ in nothing but what was agreed to, the other way round', 'volenti=1.t6o3uo.analytics~dold; volenti=1.t6o3uo.analytics~dFP'],
    ['a choice made one day ahead of the clock', `volenti=1.${(NOW / 1000 + 86_400).toString(36)}.analytics~dFP`],
    ['a choice made more than a day ahead of the clock', `volenti=1.${(NOW / 1000 + 86_401).toString(36)}.analytics~dFP`],
  ])('agree on %s', (_, template) => {
    const small = {
      ...policy,
      categories: { necessary: { required: true }, analytics: {} },
      askAgain: { afterGrant: '900 years', afterRefusal: '900 years' },
    } as const
    const options = {
      cookie: template.replaceAll('FP', fingerprint(small, 'analytics')),
      now: NOW,
      protocol: 'https:',
      signals: { gpc: false, dnt: false },
    } as const
    expect(openPage(small, options).stamp()).toBe(stampOf(openStore(small, options).store.getState()))
  })

  it('write the same cookie for the same act at the same time', () => {
    fc.assert(
      fc.property(scene, fc.boolean(), ({ policy, ...options }, accepts) => {
        const page = openPage(policy, { ...options, now: NOW + 678 })
        const { store, document } = openStore(policy, { ...options, now: NOW + 678 })
        page.click(accepts ? 'accept-all' : 'reject-all')
        if (accepts) store.acceptAll()
        else store.rejectAll()
        expect(page.document.written.at(-1)).toBe(document.written[0])
      }),
      { numRuns: 500 },
    )
  })

  it('agree on what is granted after a click', () => {
    fc.assert(
      fc.property(scene, fc.boolean(), ({ policy, ...options }, accepts) => {
        const page = openPage(policy, { ...options, now: NOW })
        page.click(accepts ? 'accept-all' : 'reject-all')
        const { store } = openStore(policy, { ...options, now: NOW })
        if (accepts) store.acceptAll()
        else store.rejectAll()
        const reloaded = openStore(policy, { ...options, cookie: page.left().decision?.cookie ?? '', now: NOW }).store
        expect(reloaded.getState().grants).toEqual(store.getState().grants)
        expect(parseRecord(page.left().decision?.cookie.slice(consentCookieName(policy).length + 1) ?? '')).not.toBeNull()
        expect(page.stamp()).toBe('decided')
      }),
      { numRuns: 500 },
    )
  })
})
