import fc from 'fast-check'
import type { Category, Policy, Service } from 'volenti'
import { policies as deciding } from '../inline/policies.ts'

/** Texts that end a script, a line, a string or a comment where they are written without care. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('</script><script>', '\u2028', '\u2029', '"', "'", '\\', '*/', '__proto__', '"__proto__":', '\ud800', 'Größe', '🍪'),
)
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

const purposes: fc.Arbitrary<Category['purposes']> = optional(
  fc.uniqueArray(
    fc.oneof(
      fc.constantFrom('essential' as const, 'analytics' as const, 'marketing' as const),
      fc.record({ id: fc.constantFrom('p', 'q'), title: text, description: text }),
    ),
    { maxLength: 3, selector: (purpose) => (typeof purpose === 'string' ? purpose : purpose.id) },
  ),
)

const details: fc.Arbitrary<Omit<Service, 'category'>> = fc.record({
  title: optional(text),
  purpose: optional(text),
  vendor: fc.record({ id: optional(fc.constantFrom('v1', 'v2')), name: text, privacyUrl: optional(fc.constant('https://vendor.test/privacy')) }),
  cookies: optional(fc.array(fc.record({ name: fc.constantFrom('_a', '_b_*'), purpose: text, duration: fc.constant('1 year' as const) }))),
  hosts: optional(fc.constant(['www.vendor.test', { host: 'cdn.vendor.test', loads: ['script' as const] }])),
})

/** Policies that differ in all that decides, and in the texts that do not. */
export const policies: fc.Arbitrary<Policy> = deciding.chain((policy) => {
  const withTexts = fc.record({
    siteId: optional(fc.constantFrom('s1', 's2')),
    name: text,
    lastUpdated: fc.constantFrom('2026-01-31', '2026-02-28', 'never'),
    titles: fc.record(Object.fromEntries(Object.keys(policy.categories).map((id) => [id, fc.record({ title: text, description: text, purposes })]))),
    details: fc.record(Object.fromEntries(Object.keys(policy.services ?? {}).map((id) => [id, details]))),
    withServices: fc.boolean(),
    links: optional(fc.constant({ cookiePolicy: '/cookies' })),
  })
  return withTexts.map(({ siteId, name, lastUpdated, titles, details, withServices, links }) => ({
    ...policy,
    site: { ...policy.site, id: siteId, name },
    lastUpdated,
    links,
    categories: Object.fromEntries(Object.entries(policy.categories).map(([id, category]) => [id, { ...category, ...titles[id] }])),
    services: withServices
      ? Object.fromEntries(Object.entries(policy.services ?? {}).map(([id, service]) => [id, { ...service, ...details[id] }]))
      : undefined,
    cookies: [{ name: 'visits', category: 'necessary', purpose: 'Counts visits', duration: '1 year' }],
    thirdParties: [{ role: 'payments', examples: ['A Bank'] }],
  }))
})
