import { describe, expect, it } from 'vitest'
import { type Choice, type ConsentRecord, NO_SIGNALS, type Policy, type PrivacySignals, type RecordedChoice, resolveGrants } from 'volenti'
import { DAY, policyWithService } from '../support/policies.ts'
import { fingerprint, headOf } from '../support/records.ts'

const now = Date.UTC(2026, 0, 31)
const GPC: PrivacySignals = { gpc: true, dnt: false }
const DNT: PrivacySignals = { gpc: false, dnt: true }
const policy: Policy = policyWithService
const ACCEPTED = { functional: 'granted', analytics: 'granted', marketing: 'granted' } as const
const REJECTED = { functional: 'denied', analytics: 'denied', marketing: 'denied' } as const

/** A record of choices made `age` milliseconds ago under the policy `under`. */
function recordOf(choices: Record<string, Choice>, { age = 0, under = policy, despiteSignal }: RecordOptions = {}): ConsentRecord {
  const entry = (id: string, choice: Choice): RecordedChoice => ({
    choice,
    fingerprint: fingerprint(under, id),
    decidedAt: now - age,
    ...(despiteSignal && { despiteSignal }),
  })
  return {
    ...headOf(under),
    decidedAt: now - age,
    choices: Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, entry(id, choice)])),
  }
}
interface RecordOptions {
  age?: number
  under?: Policy
  despiteSignal?: keyof PrivacySignals
}

const resolve = (record: ConsentRecord | null, changes: Partial<Policy> = {}, signals = NO_SIGNALS, time = now) =>
  resolveGrants({ ...policy, ...changes }, record, { signals, now: time })
const granted = (resolution: { grants: Readonly<Record<string, boolean>> }) => Object.keys(resolution.grants).filter((id) => resolution.grants[id])

describe('resolveGrants', () => {
  it('grants the required categories alone before a decision', () => {
    expect(resolve(null)).toEqual({
      status: 'undecided',
      isAsking: true,
      choices: {},
      grants: { necessary: true, functional: false, analytics: false, marketing: false, counter: false },
      pending: ['functional', 'analytics', 'marketing'],
      why: { necessary: 'required', functional: 'undecided', analytics: 'undecided', marketing: 'undecided', counter: 'undecided' },
      changed: [],
      deniedBySignal: [],
      decidedAt: null,
      expiresAt: Infinity,
    })
  })

  it('grants what was granted, services with their category', () => {
    const resolution = resolve(recordOf({ ...REJECTED, analytics: 'granted' }))
    expect(resolution).toMatchObject({ status: 'decided', pending: [], changed: [], decidedAt: now })
    expect(granted(resolution)).toEqual(['necessary', 'analytics', 'counter'])
  })

  it('takes a refusal for a decision', () => {
    const resolution = resolve(recordOf(REJECTED))
    expect(resolution).toMatchObject({ status: 'decided', choices: REJECTED, pending: [] })
    expect(granted(resolution)).toEqual(['necessary'])
  })

  it('changes nothing it is given', () => {
    const record = recordOf(ACCEPTED)
    const copy = structuredClone(record)
    resolve(record)
    expect(record).toEqual(copy)
  })

  it('takes a record about none of the categories for no decision', () => {
    expect(resolve(recordOf({ chat: 'granted' }))).toMatchObject({ status: 'undecided', decidedAt: null, choices: {} })
  })

  it('has nothing to ask where every category is required', () => {
    expect(resolve(null, { categories: { necessary: { required: true } }, services: {}, cookies: [] }).pending).toEqual([])
  })

  it('lets a service follow its required category, whatever was said while that was optional', () => {
    const services = { login: { category: 'necessary', vendor: { name: 'Login Ltd' } } }
    const record = recordOf({ ...REJECTED, login: 'denied' }, { under: { ...policy, services } })
    expect(resolve(record, { services, cookies: [] })).toMatchObject({ status: 'decided', grants: { login: true }, choices: REJECTED })
    expect(resolve(record, { services, cookies: [] }).choices).not.toHaveProperty('login')
  })

  it('grants nothing to a service whose category does not exist', () => {
    const services = {
      a: { category: 'nothing', vendor: { name: 'A' } },
      b: { category: '__proto__', vendor: { name: 'B' } },
      c: { category: 'toString', vendor: { name: 'C' } },
    }
    expect(granted(resolve(recordOf(ACCEPTED), { services, cookies: [] }))).not.toContain('a')
    expect(granted(resolve(recordOf(ACCEPTED), { services, cookies: [] }))).not.toContain('b')
    expect(granted(resolve(recordOf(ACCEPTED), { services, cookies: [] }))).not.toContain('c')
  })

  it('grants nothing to a category called like something every object has', () => {
    const categories = { necessary: { required: true }, constructor: {}, toString: {}, valueOf: {} }
    expect(granted(resolve(recordOf(ACCEPTED), { categories, services: {} }))).toEqual(['necessary'])
  })
})

describe('the two clocks', () => {
  const askAgain = { afterGrant: '1 year', afterRefusal: '30 days' } as const
  const mixed: Record<string, Choice> = { ...ACCEPTED, marketing: 'denied' }
  const inDays = (days: number) => resolve(recordOf(mixed), { askAgain }, NO_SIGNALS, now + days * DAY)

  it('says when the first of the choices ends', () => {
    expect(inDays(0).expiresAt).toBe(now + 30 * DAY)
    expect(inDays(31).expiresAt).toBe(now + 365 * DAY)
  })

  it('asks again about a refusal when it was left in peace long enough, and lets the grants live', () => {
    expect(inDays(30 - 1 / DAY)).toMatchObject({ status: 'decided', pending: [] })
    expect(inDays(30)).toMatchObject({
      status: 'expired',
      pending: ['marketing'],
      changed: [],
      choices: { functional: 'granted', analytics: 'granted' },
    })
    expect(granted(inDays(30))).toEqual(['necessary', 'functional', 'analytics', 'counter'])
  })

  it('ends a grant with its lifetime', () => {
    expect(granted(inDays(365 - 1 / DAY))).toContain('analytics')
    expect(inDays(365)).toMatchObject({ status: 'expired', choices: {}, expiresAt: Infinity, decidedAt: now })
    expect(granted(inDays(365))).toEqual(['necessary'])
  })

  it('gives both six months by default', () => {
    expect(resolve(recordOf(mixed)).expiresAt).toBe(now + 15_768_000_000)
  })

  it.each(['persistent', '2 years'] as const)('lets a choice of %s live for the 400 days that browsers keep it, and no longer', (afterRefusal) => {
    const inDays = (days: number) =>
      resolve(recordOf(REJECTED), { askAgain: { afterRefusal, afterGrant: afterRefusal } }, NO_SIGNALS, now + days * DAY)
    expect(inDays(399)).toMatchObject({ status: 'decided', expiresAt: now + 400 * DAY })
    expect(inDays(400)).toMatchObject({ status: 'expired', why: { analytics: 'expired' } })
  })

  it('grants nothing for a lifetime that is no duration', () => {
    const askAgain = { afterGrant: 'for ever' } as unknown as NonNullable<Policy['askAgain']>
    expect(granted(resolve(recordOf(ACCEPTED), { askAgain }))).toEqual(['necessary'])
  })

  it('allows a clock that runs a day late, and takes a choice from further ahead for none', () => {
    expect(granted(resolve(recordOf(ACCEPTED, { age: -DAY })))).toContain('analytics')
    expect(resolve(recordOf(ACCEPTED, { age: -DAY - 1000 }))).toMatchObject({ choices: {}, pending: ['functional', 'analytics', 'marketing'] })
    expect(granted(resolve(recordOf(ACCEPTED, { age: -DAY - 1000 })))).toEqual(['necessary'])
  })

  it('grants nothing on a clock that is none', () => {
    expect(granted(resolve(recordOf(ACCEPTED), {}, NO_SIGNALS, NaN))).toEqual(['necessary'])
  })
})

describe('after a policy change', () => {
  const { categories } = policy
  const edited = (changes: Partial<Policy>) => resolve(recordOf({ ...ACCEPTED, marketing: 'denied' }), changes)

  it('asks about a new category alone, and lets every older choice stand', () => {
    const resolution = edited({ categories: { ...categories, video: { title: 'Video', description: 'Plays films' } } })
    expect(resolution).toMatchObject({ status: 'outdated', pending: ['video'], changed: [] })
    expect(granted(resolution)).toEqual(['necessary', 'functional', 'analytics', 'counter'])
  })

  it('asks about a category with a new purpose alone, and grants it no more', () => {
    const resolution = edited({ categories: { ...categories, functional: { purposes: ['functional', 'security'] } } })
    expect(resolution).toMatchObject({
      status: 'outdated',
      pending: ['functional'],
      changed: ['functional'],
      choices: { analytics: 'granted', marketing: 'denied' },
    })
    expect(granted(resolution)).toEqual(['necessary', 'analytics', 'counter'])
  })

  it('asks about a category with a new service alone', () => {
    expect(edited({ services: { ...policy.services, maps: { category: 'functional', vendor: { name: 'Maps' } } } })).toMatchObject({
      status: 'outdated',
      pending: ['functional'],
      changed: ['functional'],
    })
  })

  it('asks again about a refusal too when it means something else', () => {
    expect(edited({ categories: { ...categories, marketing: { purposes: ['marketing', 'security'] } } })).toMatchObject({
      pending: ['marketing'],
      changed: ['marketing'],
    })
  })

  it('does not ask when only words changed', () => {
    expect(
      edited({ lastUpdated: '2026-06-01', categories: { ...categories, analytics: { title: 'Counting', description: 'We count.' } } }),
    ).toMatchObject({
      status: 'decided',
      pending: [],
    })
  })

  it('forgets a category that was removed', () => {
    const resolution = edited({ categories: { necessary: { required: true }, functional: {}, marketing: {} }, services: {}, cookies: [] })
    expect(resolution).toMatchObject({ status: 'decided', choices: { functional: 'granted', marketing: 'denied' } })
    expect(granted(resolution)).toEqual(['necessary', 'functional'])
  })

  it('asks about a category that is required no more', () => {
    const before = { ...policy, categories: { ...categories, functional: { required: true } } }
    const resolution = resolve(recordOf({ analytics: 'granted', marketing: 'denied' }, { under: before }))
    expect(resolution).toMatchObject({ status: 'outdated', pending: ['functional'], changed: [] })
    expect(granted(resolution)).not.toContain('functional')
  })

  it('grants a refused category that is required now, and asks nothing', () => {
    const resolution = edited({ categories: { ...categories, marketing: { required: true } } })
    expect(resolution).toMatchObject({ status: 'decided', choices: { functional: 'granted', analytics: 'granted' } })
    expect(granted(resolution)).toContain('marketing')
  })

  it('says outdated rather than expired where both are true', () => {
    const record = recordOf(ACCEPTED, { age: 300 * DAY })
    expect(resolve(record, { categories: { ...categories, functional: { purposes: ['security'] } } })).toMatchObject({
      status: 'outdated',
      pending: ['functional', 'analytics', 'marketing'],
      changed: ['functional'],
    })
  })

  it('lists what is pending in the order of the policy', () => {
    expect(resolve(null, { categories: { marketing: {}, necessary: { required: true }, analytics: {} } }).pending).toEqual(['marketing', 'analytics'])
  })
})

describe('with a GPC signal', () => {
  it('denies what sells or shares, and asks about the rest', () => {
    expect(resolve(null, {}, GPC)).toMatchObject({ status: 'undecided', pending: ['functional', 'analytics'], deniedBySignal: ['marketing'] })
  })

  it('takes the policy for decided when everything else is', () => {
    expect(resolve(recordOf({ functional: 'granted', analytics: 'denied' }), {}, GPC).status).toBe('decided')
  })

  it('overrides a grant given before, and gives way to it when the signal ends', () => {
    const record = recordOf(ACCEPTED)
    expect(resolve(record, {}, GPC)).toMatchObject({ status: 'decided', choices: ACCEPTED, grants: { marketing: false, analytics: true } })
    expect(granted(resolve(record))).toContain('marketing')
  })

  it('gives way to a grant by name despite the signal', () => {
    expect(granted(resolve(recordOf({ marketing: 'granted' }, { despiteSignal: 'gpc' }), {}, GPC))).toContain('marketing')
  })

  it('does not give way to a grant despite another signal', () => {
    expect(granted(resolve(recordOf({ marketing: 'granted' }, { despiteSignal: 'dnt' }), {}, GPC))).not.toContain('marketing')
  })

  it('denies the services of the category too', () => {
    const services = { ads: { category: 'marketing', vendor: { name: 'Ads' } } }
    const record = recordOf(ACCEPTED, { under: { ...policy, services } })
    expect(granted(resolve(record, { services }, GPC))).not.toContain('ads')
    expect(granted(resolve(record, { services }))).toContain('ads')
  })

  it('denies any category that says it sells or shares', () => {
    const categories = { ...policy.categories, analytics: { sellsOrShares: true }, marketing: { sellsOrShares: false } }
    expect(resolve(null, { categories }, GPC)).toMatchObject({ deniedBySignal: ['analytics'], pending: ['functional', 'marketing'] })
  })

  it('changes nothing where the policy ignores it', () => {
    const record = recordOf(ACCEPTED)
    expect(resolve(record, { signals: { gpc: 'ignored' } }, GPC)).toEqual(resolve(record, { signals: { gpc: 'ignored' } }))
  })

  it('leaves required categories on', () => {
    expect(resolve(null, {}, GPC).grants.necessary).toBe(true)
  })
})

describe('with a DNT signal', () => {
  const signals = { dnt: 'treated-as-refusal' } as const

  it('changes nothing by default', () => {
    expect(resolve(recordOf(ACCEPTED), {}, DNT)).toEqual(resolve(recordOf(ACCEPTED)))
  })

  it('denies every optional category and asks nothing where the policy treats it as a refusal', () => {
    const resolution = resolve(null, { signals }, DNT)
    expect(resolution).toMatchObject({ status: 'undecided', pending: [], deniedBySignal: ['functional', 'analytics', 'marketing'] })
    expect(granted(resolution)).toEqual(['necessary'])
  })

  it('overrides a grant given before, and gives way to one given despite it', () => {
    expect(granted(resolve(recordOf(ACCEPTED), { signals }, DNT))).toEqual(['necessary'])
    expect(granted(resolve(recordOf(ACCEPTED, { despiteSignal: 'dnt' }), { signals }, DNT))).toEqual([
      'necessary',
      'functional',
      'analytics',
      'marketing',
      'counter',
    ])
  })

  it('leaves what GPC denies to GPC', () => {
    const record = recordOf(ACCEPTED, { despiteSignal: 'dnt' })
    expect(granted(resolve(record, { signals }, { gpc: true, dnt: true }))).toEqual(['necessary', 'functional', 'analytics', 'counter'])
  })
})
