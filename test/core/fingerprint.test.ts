import { describe, expect, it } from 'vitest'
import type { Category, Policy, Service } from 'volenti'
import { fingerprint } from '../../src/core/policy/fingerprint.ts'
import { policy } from '../support/policies.ts'

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

  it('differs between categories', () => {
    const prints = Object.keys(policy.categories).map((id) => fingerprint(policy, id))
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('consists of at most four digits in base 36', () => {
    for (let index = 0; index < 500; index++)
      expect(withCategory({ purposes: [{ id: `p${index}`, title: '', description: '' }] })).toMatch(/^[0-9a-z]{1,4}$/)
  })

  it('stays what earlier releases wrote, so that an upgrade asks nobody again', () => {
    expect(Object.keys(policy.categories).map((id) => fingerprint(policy, id))).toEqual(['8qel', 'ko87', 'ka3m', 'dzjn'])
  })
})
