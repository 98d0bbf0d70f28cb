import type { Category, CookieDeclaration, Policy, Service, WellKnownCategoryId } from './policy.ts'
import { validatePolicy } from './validate-policy.ts'

/** What `definePolicy` takes: a policy whose ids are still to be inferred. */
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
 * Returns the same plain data. It has no effects, so it runs anywhere: in a server component, at build time, in the
 * browser. Development builds check it with `validatePolicy`; production builds leave the check out, for its weight. A
 * wrong declaration that reaches production anyway is not granted.
 *
 * Write the definition where you call it. TypeScript checks an object that was put into a variable before less strictly,
 * and infers its ids only if it is `as const`.
 *
 * @throws {ConsentError} in development, whatever `validatePolicy` throws.
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
