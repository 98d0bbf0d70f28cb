import { consentCookieName, type Policy } from '../core/index.ts'
import { fingerprint } from '../core/policy/fingerprint.ts'
import { denyingSignal } from '../core/store/denying-signal.ts'
import { choiceLifetime } from '../core/store/resolve-grants.ts'
import { cookieAttributes } from './cookie-attributes.ts'
import { type ConsentDefault, DNT, GPC, type InlineData } from './inline-data.ts'
import { PROGRAM } from './program.min.ts'

/** Options of the inline program. */
export interface ConsentInitOptions {
  /** What vendors' tags are told before any of them runs. @default nothing */
  readonly defaults?: readonly ConsentDefault[] | undefined
}

/** JSON knows no `Infinity`, which `'persistent'` is: a hundred thousand years do as well. */
const finite = (seconds: number) => Math.min(seconds, 3e12)

function inlineData(policy: Policy, { defaults = [] }: ConsentInitOptions): InlineData {
  const granted = choiceLifetime(policy, 'granted')
  const denied = choiceLifetime(policy, 'denied')
  const attributes = cookieAttributes(policy, Math.max(granted, denied), false)
  const optional = Object.keys(policy.categories).filter((id) => !policy.categories[id]?.required)
  return [
    consentCookieName(policy),
    attributes,
    // `Secure` stands last but for `Partitioned`, which brings its own.
    cookieAttributes(policy, Math.max(granted, denied), true).slice(attributes.length),
    optional.map((id) => [
      id,
      fingerprint(policy, id),
      (denyingSignal(policy, id, { gpc: true, dnt: false }) ? GPC : 0) | (denyingSignal(policy, id, { gpc: false, dnt: true }) ? DNT : 0),
    ]),
    finite(granted),
    finite(denied),
    defaults.map(({ queue, call, push }) => (call ? [queue, call, true] : [queue, push, false])),
  ]
}

/**
 * The text of the script that runs before first paint. It holds neither `<` followed by `/script` nor `<!--`, so it can
 * stand in a script element as it is.
 */
export function initScript(policy: Policy, options: ConsentInitOptions = {}): string {
  const data = JSON.stringify(inlineData(policy, options))
  return `${PROGRAM}(${data.replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)})`
}
