import type { CookieDeclaration } from '../../core/internal.ts'
import { itemNames } from './page-acts.ts'
import type { SubjectUse } from './subject.ts'

/** Options of `recordsCookies`. */
export interface RecordsCookiesOptions<CategoryId extends string> {
  /** A category that is required. */
  readonly category: CategoryId
  /** The `cookie.name` of the policy. @default 'volenti' */
  readonly cookieName?: string | undefined
  /** The same as in the options of `connectRecords`. @default 'none' */
  readonly subject?: SubjectUse | undefined
}

/**
 * Returns the cookie declarations of what `connectRecords` keeps in the browser, for `cookies` of the policy. The words come
 * from the locale. With `keep: 'memory'` nothing is stored, and nothing needs to be declared.
 *
 * @example
 * ```ts
 * import { definePolicy } from 'volenti'
 * import { recordsCookies } from 'volenti/connect'
 *
 * export const policy = definePolicy({
 *   site: { name: 'Example', contact: 'privacy@example.com' },
 *   lastUpdated: '2026-01-31',
 *   categories: { necessary: { required: true }, analytics: {} },
 *   cookies: [...recordsCookies({ category: 'necessary', subject: 'grants' })],
 * })
 * ```
 */
export function recordsCookies<CategoryId extends string>({
  category,
  cookieName = 'volenti',
  subject = 'none',
}: RecordsCookiesOptions<CategoryId>): readonly CookieDeclaration<CategoryId>[] {
  const names = itemNames(cookieName)
  const acts = { name: `${names.acts}*`, category, kind: 'local-storage', purpose: 'unsent-data', duration: '7 days' } as const
  const visitor = { name: names.subject, category, kind: 'local-storage', purpose: 'consent', duration: 'persistent' } as const
  return subject === 'none' ? [acts] : [acts, visitor]
}
