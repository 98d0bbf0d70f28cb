import { isHost } from './is-host.ts'
import type { HostUse, Policy } from './policy.ts'
import { reportLean } from './whole-policy.ts'

/** The directives that decide what a service may load, send and frame. */
export type ContentSecuritySources = Readonly<Record<'script-src' | 'connect-src' | 'img-src' | 'frame-src', readonly string[]>>

/**
 * The sources that a policy's services need in a Content Security Policy, by directive, each once and in the policy's order.
 *
 * A host that does not say what it `loads` is listed for scripts, requests, images and frames. Names that are no hosts are left out. Add the sources to those of your own; with a nonce and `'strict-dynamic'`,
 * browsers ignore the hosts in `script-src`. A lean policy has no hosts: the lists are empty then, which is reported with
 * `lean-policy`.
 *
 * @param grants - What is allowed now, as `resolveGrants` or a store's state gives it. Without it every service counts,
 * as a header that is the same for all visitors needs.
 *
 * @example
 * ```ts
 * import { contentSecurityPolicy, type Policy } from 'volenti'
 *
 * const header = (policy: Policy) =>
 *   Object.entries(contentSecurityPolicy(policy))
 *     .map(([directive, sources]) => [directive, "'self'", ...sources].join(' '))
 *     .join('; ')
 * ```
 */
export function contentSecurityPolicy(policy: Policy, grants?: Readonly<Record<string, boolean>>): ContentSecuritySources {
  reportLean(policy, 'contentSecurityPolicy')
  const allowed = Object.entries(policy.services ?? {}).filter(([id]) => !grants || grants[id] === true)
  const hosts = allowed.flatMap(([, service]) => service.hosts ?? [])
  const namesFor = (use: HostUse) => {
    const names = hosts.flatMap((host) => (typeof host === 'string' ? host : host.loads.includes(use) ? host.host : []))
    // Anything else could end the directive and begin another.
    return [...new Set(names)].filter(isHost)
  }
  const https = (use: HostUse) => namesFor(use).map((name) => `https://${name}`)
  return {
    'script-src': https('script'),
    // A source with `https:` does not cover web sockets (CSP level 3, "scheme-part matches").
    'connect-src': [...https('connect'), ...namesFor('connect').map((name) => `wss://${name}`)],
    'img-src': https('image'),
    'frame-src': https('frame'),
  }
}
