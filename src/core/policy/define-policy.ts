import type { Category, CookieDeclaration, Policy, Service, WellKnownCategoryId } from './policy.ts'
import { validatePolicy } from './validate-policy.ts'

/** The argument of `definePolicy`: a policy whose ids TypeScript infers. */
export interface PolicyDefinition<C extends string, S extends string, N extends string>
  extends Omit<Policy, 'categories' | 'services' | 'cookies' | 'lean'> {
  readonly categories: {
    readonly [Id in C]: Id extends WellKnownCategoryId ? Category : Category & { readonly title: string; readonly description: string }
  }
  readonly services?: { readonly [Id in S]?: Service<NoInfer<C>> } | undefined
  readonly cookies?: readonly CookieDeclaration<NoInfer<C>, N>[] | undefined
}

/**
 * Declares what a site stores and why, and infers the ids of its categories, services and cookies.
 *
 * It returns the same plain data and has no side effects, so it runs anywhere: in a server component, at build time, in the
 * browser. Development builds check the data with `validatePolicy`. Production builds leave the check out, because of its
 * size. A wrong declaration in production is not granted.
 *
 * Write the definition inside the call. If the object is in a variable, TypeScript checks it less strictly, and infers its
 * ids only with `as const`.
 *
 * @throws {ConsentError} in development, every error of `validatePolicy`.
 *
 * @example
 * ```ts
 * import { definePolicy } from 'volenti'
 *
 * export const policy = definePolicy({
 *   site: { name: 'Example', contact: 'privacy@example.com' },
 *   lastUpdated: '2026-01-31',
 *   categories: { necessary: { required: true }, analytics: {} },
 *   cookies: [{ name: 'session_id', category: 'necessary', purpose: 'Keeps you signed in', duration: 'session' }],
 * })
 * ```
 */
export function definePolicy<C extends string, S extends string = never, N extends string = never>(
  definition: PolicyDefinition<C, S, N>,
): Policy<C, S, N> {
  const policy = definition as Policy<C, S, N>
  if (process.env.NODE_ENV !== 'production') validatePolicy(policy)
  return policy
}
