import { describe, expect, it } from 'vitest'
import { type Category, NO_SIGNALS, type Policy, resolveGrants, type Service } from 'volenti'
import { policy } from '../support/policies.ts'
import { fingerprint } from '../support/records.ts'

const before: Policy = {
  ...policy,
  categories: { necessary: { required: true }, analytics: { purposes: ['analytics', 'security'] } },
  services: {
    counter: { category: 'analytics', vendor: { name: 'Counting Ltd' } },
    replay: { category: 'analytics', vendor: { name: 'Replay Inc' } },
  },
}
const of = (changes: Partial<Policy>) => fingerprint({ ...before, ...changes }, 'analytics')
const withCategory = (changes: Category) => of({ categories: { ...before.categories, analytics: { ...before.categories.analytics, ...changes } } })
const { counter, ...others } = before.services ?? {}
const withServices = (changes: Record<string, Service>) => of({ services: { ...before.services, ...changes } })

describe('fingerprint', () => {
  const same: [what: string, print: string][] = [
    ['the wording of the category', withCategory({ title: 'Counting', description: 'We count.' })],
    ['the order of purposes', withCategory({ purposes: ['security', 'analytics'] })],
    ['the wording of a purpose', withCategory({ purposes: [{ id: 'analytics', title: 'Counting', description: 'We count.' }, 'security'] })],
    ['the order of services', of({ services: Object.fromEntries(Object.entries(before.services ?? {}).reverse()) })],
    ['a service of another category', withServices({ maps: { category: 'functional', vendor: { name: 'Maps' } } })],
    [
      'the title, cookies and hosts of a service',
      withServices({
        counter: {
          category: 'analytics',
          title: 'Counter',
          vendor: { name: 'Counting Ltd', privacyUrl: '/privacy' },
          cookies: [{ name: '_c', purpose: 'Counts', duration: '1 day' }],
          hosts: ['counter.example'],
        },
      }),
    ],
    ['the date, the cookies and the lifetimes of the policy', of({ lastUpdated: '2026-02-01', cookies: [], askAgain: { afterGrant: '1 day' } })],
    ['another category', of({ categories: { ...before.categories, marketing: {} } })],
    ['the name of a vendor with an id', withServices({ counter: { category: 'analytics', vendor: { id: 'Counting Ltd', name: 'Counting GmbH' } } })],
    ['saying that it does not sell', withCategory({ sellsOrShares: false })],
  ]
  it.each(same)('stays the same after a change of %s', (_what, print) => {
    expect(print).toBe(of({}))
  })

  const other: [what: string, print: string][] = [
    ['a purpose is added', withCategory({ purposes: ['analytics', 'security', 'marketing'] })],
    ['a purpose is removed', withCategory({ purposes: ['analytics'] })],
    ['the purposes are left to the default', withCategory({ purposes: undefined })],
    ['a service is added', withServices({ heatmap: { category: 'analytics', vendor: { name: 'Heat' } } })],
    ['a service moves to another category', withServices({ replay: { category: 'functional', vendor: { name: 'Replay Inc' } } })],
    ['a service is replaced by another of its vendor', of({ services: { ...others, ...(counter && { heatmap: counter }) } })],
    ['a service changes hands', withServices({ replay: { category: 'analytics', vendor: { name: 'Bought Inc' } } })],
    ['it begins to sell or share', withCategory({ sellsOrShares: true })],
  ]
  it.each(other)('differs after %s', (_what, print) => {
    expect(print).not.toBe(of({}))
  })

  it('differs for a service after it moves to another category, and after its category is used for more', () => {
    const ofReplay = (changes: Partial<Policy>) => fingerprint({ ...before, ...changes }, 'replay')
    const moved = { ...before.services, replay: { category: 'functional', vendor: { name: 'Replay Inc' } } }
    const both = { ...before.categories, functional: { purposes: ['analytics', 'security'] } } as const
    expect(ofReplay({ categories: both, services: moved })).not.toBe(ofReplay({ categories: both }))
    expect(ofReplay({ categories: { ...before.categories, analytics: {} } })).not.toBe(ofReplay({}))
    expect(ofReplay({ services: { ...before.services, heatmap: { category: 'analytics', vendor: { name: 'Heat' } } } })).toBe(ofReplay({}))
  })

  it('tells apart what only looks the same when it is joined', () => {
    const purposes = (...ids: string[]) => withCategory({ purposes: ids.map((id) => ({ id, title: id, description: id })) })
    expect(purposes('a\nb')).not.toBe(purposes('a', 'b'))
    expect(purposes('a","b')).not.toBe(purposes('a', 'b'))
  })

  it('is worked out for 5,000 services in one pass, each of them looked at a few times', () => {
    const reads: string[] = []
    const service = (id: string): Service => ({
      get category() {
        reads.push(id)
        return 'analytics'
      },
      vendor: { name: 'Vendor' },
    })
    const services = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`s${index}`, service(`s${index}`)]))
    resolveGrants({ ...before, services }, null, { signals: NO_SIGNALS, now: 0 })
    expect(reads.length).toBeLessThanOrEqual(4 * 5000)
  })

  it('differs between categories', () => {
    const prints = Object.keys(policy.categories).map((id) => fingerprint(policy, id))
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('consists of at most four digits in base 36', () => {
    for (let index = 0; index < 500; index++)
      expect(withCategory({ purposes: [{ id: `p${index}`, title: '', description: '' }] })).toMatch(/^[0-9a-z]{1,4}$/)
  })

  it('stays what earlier releases wrote, so that an upgrade asks nobody again', () => {
    expect(Object.keys(policy.categories).map((id) => fingerprint(policy, id))).toEqual(['sxzh', 'nf6d', 'l2dy', '13hx'])
  })
})
