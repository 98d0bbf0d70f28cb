import { decidingIds, type Policy, type RegimeInitOptions, rulesOfProgram } from '../core/internal.ts'
import { type ConsentInitOptions, printProgram } from '../inline/index.ts'

/**
 * The text of the script that runs before the first paint. Put it into the `<head>`, before every stylesheet and tag.
 *
 * It writes into `<html data-volenti>` whether the visitor is to be asked. So a page that is the same for everybody shows
 * its banner only to visitors who have not decided. Until React arrives, it answers the buttons of the banner.
 *
 * The text is safe inside a script element. Give the element the nonce of your content security policy, or allow the text
 * by `consentInitHash`.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { consentInitScript } from 'volenti/server'
 *
 * const head = (policy: Policy, nonce: string) => `<script nonce="${nonce}">${consentInitScript(policy)}</script>`
 * ```
 */
export const consentInitScript = (policy: Policy, options: ConsentInitOptions & RegimeInitOptions = {}): string =>
  printProgram(rulesOfProgram(policy, options), options, (id) => decidingIds(policy, id))

/**
 * The source that allows exactly the text of `consentInitScript` in a content security policy: `'sha256-…'`, with the quotes.
 * It changes with the policy, the options and the version of Volenti. Pass the same options to both functions.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { consentInitHash } from 'volenti/server'
 *
 * const contentSecurityPolicy = async (policy: Policy) => `script-src 'self' ${await consentInitHash(policy)}`
 * ```
 */
export async function consentInitHash(policy: Policy, options?: ConsentInitOptions & RegimeInitOptions): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(consentInitScript(policy, options)))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}
