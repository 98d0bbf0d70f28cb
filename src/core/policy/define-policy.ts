import type { Category, CookieDeclaration, Policy, Service, WellKnownCategoryId } from './policy.ts'
import { validatePolicy } from './validate-policy.ts'

type WithTexts<C> = {
  readonly [Id in keyof C]: Id extends WellKnownCategoryId ? Category : Category & { readonly title: string; readonly description: string }
}

/** What `definePolicy` takes: a policy whose ids are still to be inferred. */
export type PolicyDefinition<C, S, N extends string> = Omit<Policy, 'categories' | 'services' | 'cookies'> & {
  readonly categories: C & WithTexts<C>
  readonly services?: (S & { readonly [Id in keyof S]: Service<NoInfer<keyof C & string>> }) | undefined
  readonly cookies?: readonly CookieDeclaration<NoInfer<keyof C & string>, N>[] | undefined
}

/**
 * Declares what a site stores and why, and infers the ids of its categories, services and cookies.
 *
 * Returns the same plain data. It has no effects, so it runs anywhere: in a server component, at build time, in the
 * browser. Development builds check it with `validatePolicy`; production builds leave the check out, for its weight. A
 * wrong declaration that reaches production anyway is not granted.
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
export function definePolicy<
  const C extends Readonly<Record<string, Category>>,
  const S extends Readonly<Record<string, Service>> = Readonly<Record<never, never>>,
  const N extends string = never,
>(definition: PolicyDefinition<C, S, N>): Policy<keyof C & string, keyof S & string, N> {
  if (process.env.NODE_ENV !== 'production') validatePolicy(definition as unknown as Policy)
  return definition as unknown as Policy<keyof C & string, keyof S & string, N>
}
