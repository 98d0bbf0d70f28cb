import type { CookieDeclaration, Policy } from './policy.ts'
import { reportLean } from './whole-policy.ts'

/** A cookie declaration with the id of the service that brought it along, if one did. */
export interface ListedCookie extends CookieDeclaration {
  readonly service?: string
}

/**
 * Every cookie declaration of a policy in its order: the site's own first, then those of each service.
 *
 * A lean policy has none of them: the list is empty then, which is reported with `lean-policy`.
 *
 * @example
 * ```ts
 * import { listCookies, type Policy } from 'volenti'
 *
 * const namesOf = (policy: Policy) => listCookies(policy).map((cookie) => cookie.name)
 * ```
 */
export function listCookies(policy: Policy): ListedCookie[] {
  reportLean(policy, 'listCookies')
  const ofServices = Object.entries(policy.services ?? {}).flatMap(([id, { category, cookies = [] }]) =>
    cookies.map((cookie) => ({ ...cookie, category, service: id })),
  )
  return [...(policy.cookies ?? []), ...ofServices]
}

/** Whether a cookie may be stored: its category is required, or its service is granted; without a service, its category. */
export const isAllowed = (policy: Policy, { category, service }: ListedCookie, grants: Readonly<Record<string, boolean>>): boolean =>
  policy.categories[category]?.required === true || grants[service ?? category] === true
