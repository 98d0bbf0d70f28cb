import { ConsentError, type ConsentErrorCode } from '../errors.ts'
import { consentCookieName } from '../storage/consent-cookie.ts'

import { isSafeLink } from './is-safe-link.ts'
import { listCookies } from './list-cookies.ts'
import { matchesName } from './matches-name.ts'
import type { Policy } from './policy.ts'
import { splitDuration } from './split-duration.ts'

function check(holds: unknown, code: ConsentErrorCode, subject: string) {
  if (!holds) throw new ConsentError(code, subject)
}

/**
 * Throws a `ConsentError` at the first thing in a policy that could not be kept or shown truthfully.
 *
 * `definePolicy` calls it in development. Call it yourself on a policy that is not written in code, for instance one
 * that an editor changes in a content management system, before you build or answer with it.
 *
 * @throws {ConsentError} `no-required-category`, `invalid-id`, `missing-text`, `unknown-category`, `duplicate-cookie`,
 * `consent-cookie-declared`, `invalid-duration`, `invalid-date` or `unsafe-link`.
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
  const { site, lastUpdated, categories, services = {}, links = {}, askAgain = {} } = policy
  const time = /^\d{4}-\d\d-\d\d$/.test(lastUpdated) ? Date.parse(lastUpdated) : Number.NaN
  check(!Number.isNaN(time) && new Date(time).toISOString().startsWith(lastUpdated), 'invalid-date', lastUpdated)

  const ids = [...Object.keys(categories), ...Object.keys(services)]
  for (const [index, id] of ids.entries()) check(/^[a-z][\w-]*$/i.test(id) && !(id in {}) && ids.indexOf(id) === index, 'invalid-id', id)
  check(
    Object.values(categories).some((category) => category.required),
    'no-required-category',
    '',
  )
  for (const [id, { title, description }] of Object.entries(categories))
    check((title && description) || /^(necessary|functional|analytics|marketing)$/.test(id), 'missing-text', id)
  for (const [id, { category }] of Object.entries(services)) check(Object.hasOwn(categories, category), 'unknown-category', `${id} → ${category}`)

  const seen = new Set<string>()
  for (const { name, category, kind = 'cookie', duration } of listCookies(policy)) {
    check(Object.hasOwn(categories, category), 'unknown-category', `${name} → ${category}`)
    check(!seen.has(kind + name), 'duplicate-cookie', name)
    check(!matchesName(name, consentCookieName(policy)), 'consent-cookie-declared', name)
    check(duration === 'session' || duration === 'persistent' || splitDuration(duration), 'invalid-duration', `${name}: ${duration}`)
    seen.add(kind + name)
  }
  for (const duration of Object.values(askAgain))
    check(duration === undefined || duration === 'persistent' || splitDuration(duration)?.[0], 'invalid-duration', `askAgain: ${duration}`)

  const vendorLinks = Object.values(services).map((service) => service.vendor.privacyUrl)
  for (const link of [site.contact, site.url, ...Object.values(links), ...vendorLinks])
    check(link === undefined || isSafeLink(link), 'unsafe-link', `${link}`)
}
