import { type Policy, recordRules } from '../core/internal.ts'
import { type ConsentInitOptions, printProgram } from '../inline/index.ts'

/**
 * The text of the script that belongs into the `<head>`, before every stylesheet and tag.
 *
 * Before first paint it says in `<html data-volenti>` whether anything is to be asked, so that a page that is the same for
 * everybody shows its banner only to those who have not decided. Until React arrives it answers the banner's buttons. The
 * text is safe inside a script element as it is; give that element the nonce of your content security policy, or allow
 * the text by `consentInitHash`.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { consentInitScript } from 'volenti/server'
 *
 * const head = (policy: Policy, nonce: string) => `<script nonce="${nonce}">${consentInitScript(policy)}</script>`
 * ```
 */
export const consentInitScript = (policy: Policy, options?: ConsentInitOptions): string => printProgram(recordRules(policy), options)

/**
 * The source that allows exactly the text of `consentInitScript` in a content security policy: `'sha256-…'`, with its
 * quotes. It changes when the policy, the options or the version of Volenti do.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { consentInitHash } from 'volenti/server'
 *
 * const contentSecurityPolicy = async (policy: Policy) => `script-src 'self' ${await consentInitHash(policy)}`
 * ```
 */
export async function consentInitHash(policy: Policy, options?: ConsentInitOptions): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(consentInitScript(policy, options)))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}
