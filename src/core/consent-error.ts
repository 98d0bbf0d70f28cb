import { explain } from './error-texts.ts'

/** Every code an error of Volenti can carry. Each has its own page in `docs/errors`. */
export type ConsentErrorCode =
  | 'act-lost'
  | 'act-not-sent'
  | 'async-effect'
  | 'banner-unavailable'
  | 'connections-unavailable'
  | 'consent-cookie-declared'
  | 'dialog-failed'
  | 'dialog-unavailable'
  | 'duplicate-cookie'
  | 'foreign-record'
  | 'invalid-consent-cookie'
  | 'invalid-date'
  | 'invalid-duration'
  | 'invalid-entry'
  | 'invalid-id'
  | 'invalid-regime'
  | 'lean-policy'
  | 'missing-provider'
  | 'missing-regime-words'
  | 'missing-text'
  | 'no-required-category'
  | 'not-sent'
  | 'not-stored'
  | 'part-outside-root'
  | 'policy-conflict'
  | 'policy-unavailable'
  | 'receipt-unavailable'
  | 'record-too-large'
  | 'undeclared-host'
  | 'unknown-category'
  | 'unknown-id'
  | 'unknown-words'
  | 'unsafe-link'

/**
 * The error that Volenti throws when the site's own code or policy is wrong.
 *
 * A visitor never causes one: a broken cookie or blocked storage means "not granted". The message says what happened, why
 * it matters and how to fix it. In production builds it is only the code and the subject.
 *
 * @example
 * ```ts
 * import { ConsentError, definePolicy } from 'volenti'
 *
 * try {
 *   definePolicy(JSON.parse('{}'))
 * } catch (error) {
 *   if (error instanceof ConsentError) console.log(error.code)
 * }
 * ```
 */
export class ConsentError extends Error {
  readonly code: ConsentErrorCode

  constructor(code: ConsentErrorCode, subject = '') {
    super(`volenti: ${process.env.NODE_ENV === 'production' ? `${code} ${subject}` : explain(code, subject)} (docs/errors/${code}.md)`)
    this.name = 'ConsentError'
    this.code = code
  }
}
