import type { Policy } from './policy/policy.ts'

/**
 * Registers the policy of a site with TypeScript, so that every hook, gate and component knows its ids.
 *
 * Without a registration, every string is a valid id.
 *
 * @example
 * ```ts
 * import { definePolicy } from 'volenti'
 *
 * export const policy = definePolicy({
 *   site: { name: 'Example', contact: 'privacy@example.com' },
 *   lastUpdated: '2026-01-31',
 *   categories: { necessary: { required: true }, analytics: {} },
 * })
 *
 * declare module 'volenti' {
 *   interface Register {
 *     policy: typeof policy
 *   }
 * }
 * ```
 */
export interface Register {}

/** The type of the registered policy; `Policy` where none is registered. */
export type RegisteredPolicy = Register extends { policy: infer P extends Policy } ? P : Policy

/** The ids of the policy's categories. */
export type CategoryIdOf<P extends Policy> = keyof P['categories'] & string

/** The ids of the policy's services; `never` where it has none. */
export type ServiceIdOf<P extends Policy> = P extends Policy<string, infer S, string> ? S : never

/** The names of the policy's own cookies. */
export type CookieNameOf<P extends Policy> = P extends Policy<string, string, infer N> ? N : never

/** The ids of the registered policy's categories. */
export type CategoryId = CategoryIdOf<RegisteredPolicy>

/** The ids of the registered policy's services. */
export type ServiceId = ServiceIdOf<RegisteredPolicy>

/** The ids that can be asked about: categories and services. */
export type GrantId = CategoryId | ServiceId
