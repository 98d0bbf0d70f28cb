import fc from 'fast-check'
import { definePolicy, type Policy } from '../../src/core/index.ts'

export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
})

const askAgain = fc.constantFrom('1 second', '2 days', '6 months', '13 months', '5 years', 'persistent' as const)

/** Policies that differ in all that decides how the record is read and written. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom('functional', 'analytics', 'marketing', 'a', 'x-1'), { maxLength: 4 }),
    withServices: fc.boolean(),
    sellsOrShares: fc.option(fc.boolean(), { nil: undefined }),
    signals: fc.record({ gpc: fc.constantFrom('honored', 'ignored', undefined), dnt: fc.constantFrom('ignored', 'treated-as-refusal', undefined) }),
    askAgain: fc.record({ afterGrant: fc.option(askAgain, { nil: undefined }), afterRefusal: fc.option(askAgain, { nil: undefined }) }),
    cookie: fc.record({
      name: fc.constantFrom(undefined, 'volenti', '__Host-c', 'my.choice'),
      domain: fc.constantFrom(undefined, 'example.com'),
      sameSite: fc.constantFrom(undefined, 'lax', 'strict', 'none'),
      partitioned: fc.option(fc.boolean(), { nil: undefined }),
    }),
  })
  .map(({ ids, sellsOrShares, withServices, ...rest }) => ({
    ...policy,
    ...rest,
    services: Object.fromEntries(
      ['necessary', ...ids].map((id) => [`of-${id}`, { category: id, vendor: { name: 'Vendor' } }]).slice(0, withServices ? undefined : 0),
    ),
    categories: {
      necessary: { required: true },
      ...Object.fromEntries(ids.map((id) => [id, { title: id, description: id, sellsOrShares: id === 'a' ? sellsOrShares : undefined }])),
    },
  }))
