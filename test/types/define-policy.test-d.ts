import { type CategoryIdOf, type CookieNameOf, definePolicy, type Policy, type Service, type ServiceIdOf } from 'volenti'
import type { Equal, Holds } from './holds.ts'

const site = { name: 'Example', contact: 'privacy@example.com' }
const lastUpdated = '2026-01-31'
const categories = { necessary: { required: true }, analytics: {} } as const

const full = definePolicy({
  site,
  lastUpdated,
  categories: { necessary: { required: true }, analytics: {}, video: { title: 'Video', description: 'Plays films' } },
  services: { films: { category: 'video', vendor: { name: 'Films' }, cookies: [{ name: 'reel', purpose: 'Plays', duration: '1 day' }] } },
  cookies: [
    { name: 'session_id', category: 'necessary', purpose: 'Keeps you signed in', duration: 'session' },
    { name: '_c_*', category: 'analytics', purpose: 'Counts visits', duration: '30 minutes', kind: 'local-storage' },
  ],
})
const small = definePolicy({ site, lastUpdated, categories })

export type Tests = [
  Holds<Equal<CategoryIdOf<typeof full>, 'necessary' | 'analytics' | 'video'>>,
  Holds<Equal<ServiceIdOf<typeof full>, 'films'>>,
  Holds<Equal<CookieNameOf<typeof full>, 'session_id' | '_c_*'>>,
  Holds<Equal<CategoryIdOf<typeof small>, 'necessary' | 'analytics'>>,
  Holds<Equal<ServiceIdOf<typeof small>, never>>,
  Holds<Equal<CookieNameOf<typeof small>, never>>,
  Holds<Equal<CategoryIdOf<Policy>, string>>,
  Holds<Equal<ServiceIdOf<Policy>, string>>,
  Holds<Equal<CookieNameOf<Policy>, string>>,
]

/** Any policy is a `Policy`, for code that does not care which. */
export const anyPolicy: Policy[] = [full, small]

/** A declaration that another package brings along keeps its category. */
const counter = { category: 'analytics', vendor: { name: 'Counting Ltd' } } as const satisfies Service
export const withService = definePolicy({ site, lastUpdated, categories, services: { counter } })
export type ServiceTests = [Holds<Equal<ServiceIdOf<typeof withService>, 'counter'>>]

/** A service may be declared on a condition. */
export const withSometimes = (isShop: boolean) => definePolicy({ site, lastUpdated, categories, services: { ...(isShop && { counter }) } })
export type SometimesTests = [Holds<Equal<ServiceIdOf<ReturnType<typeof withSometimes>>, 'counter'>>]

/** What may be left out may also be undefined. */
export const withUndefined = definePolicy({
  site,
  lastUpdated,
  categories,
  services: undefined,
  cookies: undefined,
  links: undefined,
  signals: undefined,
})

// @ts-expect-error a mistyped category in a service
definePolicy({ site, lastUpdated, categories, services: { a: { category: 'analytic', vendor: { name: 'A' } } } })
// @ts-expect-error a mistyped category in a cookie
definePolicy({ site, lastUpdated, categories, cookies: [{ name: 'a', category: 'analytic', purpose: 'Counts', duration: '1 day' }] })
// @ts-expect-error a category the locales do not know, without texts
definePolicy({ site, lastUpdated, categories: { necessary: { required: true }, video: {} } })
// @ts-expect-error a category the locales do not know, without a description
definePolicy({ site, lastUpdated, categories: { necessary: { required: true }, video: { title: 'Video' } } })
// @ts-expect-error a purpose the locales do not know, without texts
definePolicy({ site, lastUpdated, categories: { necessary: { required: true, purposes: ['chat'] } } })
// @ts-expect-error a duration that is none
definePolicy({ site, lastUpdated, categories, cookies: [{ name: 'a', category: 'analytics', purpose: 'Counts', duration: 'a while' }] })
// @ts-expect-error a kind of storage that is none
definePolicy({ site, lastUpdated, categories, cookies: [{ name: 'a', category: 'analytics', purpose: 'Counts', duration: '1 day', kind: 'disk' }] })
// @ts-expect-error a cookie without a purpose
definePolicy({ site, lastUpdated, categories, cookies: [{ name: 'a', category: 'analytics', duration: '1 day' }] })
// @ts-expect-error a service without a vendor
definePolicy({ site, lastUpdated, categories, services: { a: { category: 'analytics' } } })
// @ts-expect-error a signal answered in a way there is not
definePolicy({ site, lastUpdated, categories, signals: { gpc: true } })
// @ts-expect-error a mistyped key of the policy
definePolicy({ site, lastUpdated, categories, cookeis: [] })
// @ts-expect-error a mistyped key of a category
definePolicy({ site, lastUpdated, categories: { necessary: { required: true }, marketing: { sellOrShares: false } } })
// @ts-expect-error a mistyped key of a service, whose cookies would not be listed or deleted
definePolicy({ site, lastUpdated, categories, services: { a: { category: 'analytics', vendor: { name: 'A' }, cookeis: [] } } })
// @ts-expect-error a mistyped key of a vendor
definePolicy({ site, lastUpdated, categories, services: { a: { category: 'analytics', vendor: { name: 'A', privacyURL: '/a' } } } })
// @ts-expect-error a service whose category the policy does not have
definePolicy({ site, lastUpdated, categories: { necessary: { required: true } }, services: { counter } })
// @ts-expect-error no site
definePolicy({ lastUpdated, categories })
// @ts-expect-error no date
definePolicy({ site, categories })
