import { ConsentError, type ConsentErrorCode } from '../consent-error.ts'
import { consentCookieName } from '../policy/rules.ts'
import { checkEntries } from './check-entries.ts'
import { checkRecordSize } from './check-record-size.ts'
import { isContact } from './contact-link.ts'
import { describeValue, shortened } from './describe-value.ts'
import { durationSeconds } from './duration.ts'
import { isSafeLink } from './is-safe-link.ts'
import { listCookies } from './list-cookies.ts'
import { matchesName } from './matches-name.ts'
import { isCookieName } from './names.ts'
import type { Policy } from './policy.ts'
import { splitDuration } from './split-duration.ts'

const WELL_KNOWN_CATEGORIES = /^(necessary|functional|analytics|marketing)$/
const WELL_KNOWN_PURPOSES = /^(essential|authentication|security|functional|analytics|marketing)$/

/** The field names of the forms that `createConsentHandler` answers. */
const FIELDS = /^(action|return|record)$/

/** A host without scheme, port or path; browsers ignore a dot in front of it. */
const COOKIE_DOMAIN = /^\.?[\w-]+(\.[\w-]+)*$/

function check(holds: unknown, code: ConsentErrorCode, subject: string) {
  if (!holds) throw new ConsentError(code, shortened(subject))
}

const inWords = (value: unknown) => (typeof value === 'string' ? value : describeValue(value))

const isDuration = (value: unknown) => typeof value === 'string' && (value === 'persistent' || splitDuration(value) !== undefined)

/**
 * Checks a policy, and throws a `ConsentError` for the first thing that the site could not keep or show truthfully.
 *
 * `definePolicy` calls it in development. Call it yourself for a policy that does not come from code, for instance from a
 * content management system, before you build or answer with it.
 *
 * @throws {ConsentError} `invalid-entry`, `no-required-category`, `invalid-id`, `missing-text`, `unknown-category`, `duplicate-cookie`,
 * `consent-cookie-declared`, `invalid-consent-cookie`, `invalid-duration`, `invalid-date`, `unsafe-link` or `record-too-large`.
 *
 * @example
 * ```ts
 * import { type Policy, validatePolicy } from 'volenti'
 *
 * export function policyFromEditor(json: string): Policy {
 *   const policy: Policy = JSON.parse(json)
 *   validatePolicy(policy)
 *   return policy
 * }
 * ```
 */
export function validatePolicy(policy: Policy): void {
  checkEntries(policy)
  // Data that is not from code can lack properties that the types require.
  const { site, lastUpdated, categories = {}, services = {}, links = {}, askAgain = {} }: Policy = policy
  const time = typeof lastUpdated === 'string' && /^\d{4}-\d\d-\d\d$/.test(lastUpdated) ? Date.parse(lastUpdated) : Number.NaN
  check(!Number.isNaN(time) && new Date(time).toISOString().startsWith(lastUpdated), 'invalid-date', inWords(lastUpdated))
  check(site?.name, 'missing-text', 'the name of the site')
  check(site.contact, 'missing-text', 'the contact of the site')

  const ids = new Set<string>()
  for (const id of [...Object.keys(categories), ...Object.keys(services)]) {
    check(/^[a-z][\w-]*$/i.test(id) && !(id in {}) && !FIELDS.test(id) && !ids.has(id), 'invalid-id', id)
    ids.add(id)
  }
  const isRequired = Object.values(categories).some((category) => category.required)
  check(isRequired, 'no-required-category', '')
  for (const [id, { title, description, purposes = [] }] of Object.entries(categories)) {
    check((title && description) || WELL_KNOWN_CATEGORIES.test(id), 'missing-text', `a title and a description of the category "${id}"`)
    for (const purpose of purposes) {
      const isExplained = typeof purpose === 'string' ? WELL_KNOWN_PURPOSES.test(purpose) : purpose.id && purpose.title && purpose.description
      check(isExplained, 'missing-text', `an id, a title and a description of every purpose of "${id}"`)
    }
  }
  for (const [id, { category, vendor }] of Object.entries(services)) {
    check(Object.hasOwn(categories, category), 'unknown-category', `${id} → ${category}`)
    check(vendor?.name, 'missing-text', `the name of the vendor of "${id}"`)
  }

  const cookieName = consentCookieName(policy)
  const domain = policy.cookie?.domain
  check(isCookieName(cookieName), 'invalid-consent-cookie', cookieName)
  check(!/^__(host-)?http-/i.test(cookieName), 'invalid-consent-cookie', `${cookieName} (HttpOnly)`)
  const isDomain = domain === undefined || (COOKIE_DOMAIN.test(domain) && !/^__host-/i.test(cookieName))
  check(isDomain, 'invalid-consent-cookie', `${cookieName}; Domain=${domain}`)

  const seen = new Map<string, string | undefined>()
  for (const { name, category, kind = 'cookie', purpose, duration, service } of policy.lean ? [] : listCookies(policy)) {
    check(Object.hasOwn(categories, category), 'unknown-category', `${name} → ${category}`)
    check(name, 'missing-text', `the name of a cookie of "${category}"`)
    check(purpose, 'missing-text', `the purpose of the cookie "${name}"`)
    // Two services of one vendor may share a cookie. Each of them has a row then.
    const other = seen.get(kind + name)
    check(!seen.has(kind + name) || (service && other && service !== other), 'duplicate-cookie', name)
    check(
      kind !== 'cookie' || isCookieName(name),
      'invalid-entry',
      `${describeValue(name)} is declared as a cookie, and no cookie can have this name`,
    )
    check(kind !== 'cookie' || !matchesName(name, cookieName), 'consent-cookie-declared', name)
    check(duration === 'session' || isDuration(duration), 'invalid-duration', `${name}: ${inWords(duration)}`)
    seen.set(kind + name, service)
  }
  for (const duration of Object.values(askAgain)) {
    const isAge = duration === undefined || (isDuration(duration) && durationSeconds(duration) >= 1)
    check(isAge, 'invalid-duration', `askAgain: ${inWords(duration)}`)
  }

  const vendorLinks = Object.values(services).map((service) => service.vendor.privacyUrl)
  check(isContact(site.contact), 'unsafe-link', site.contact)
  for (const link of [site.url, ...Object.values(links), ...vendorLinks]) check(link === undefined || isSafeLink(link), 'unsafe-link', `${link}`)

  checkRecordSize(policy)
}
