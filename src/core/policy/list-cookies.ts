import type { CookieDeclaration, Policy } from './policy.ts'
import { reportLean } from './whole-policy.ts'

/** A cookie declaration, with the id of its service if it belongs to one. */
export interface ListedCookie extends CookieDeclaration {
  readonly service?: string
}

/**
 * Lists every cookie declaration of a policy, in its order: first the site's own, then those of each service.
 *
 * A lean policy has no declarations: the list is empty then, and `lean-policy` is reported on the console.
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

/** Whether a cookie may be stored: its category is required, or its service is granted. Without a service, its category is granted. */
export const isAllowed = (policy: Policy, { category, service }: ListedCookie, grants: Readonly<Record<string, boolean>>): boolean =>
  policy.categories[category]?.required === true || grants[service ?? category] === true
