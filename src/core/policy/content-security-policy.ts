import { isHost } from './names.ts'
import type { HostUse, Policy } from './policy.ts'
import { reportLean } from './whole-policy.ts'

/**
 * The directives that decide what a service may load, send and frame. Those for styles, fonts, media and workers are there
 * only if a service needs them.
 */
export type ContentSecuritySources = Readonly<Record<'script-src' | 'connect-src' | 'img-src' | 'frame-src', readonly string[]>> &
  Readonly<Partial<Record<'style-src' | 'font-src' | 'media-src' | 'worker-src', readonly string[]>>>

/** The uses that a host has which is declared by its name alone. */
const USUAL: readonly HostUse[] = ['script', 'connect', 'image', 'frame']

/**
 * Lists the sources that the services of a policy need in a Content Security Policy, by directive.
 *
 * Each source is listed once, in the policy's order. A host without `loads` is listed for scripts, requests, images and
 * frames. Invalid host names are left out. Add the sources to your own; with a nonce and `'strict-dynamic'`, browsers
 * ignore the hosts in `script-src`. A lean policy has no hosts: the lists are empty then, and `lean-policy` is reported on
 * the console.
 *
 * @param grants - The grants of `resolveGrants` or of a store's state: only granted services count. Without it every service
 * counts, for a header that is the same for all visitors.
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
    const names = hosts.flatMap((host) => (typeof host !== 'string' ? (host.loads.includes(use) ? host.host : []) : USUAL.includes(use) ? host : []))
    // Anything else could end the directive and begin another.
    return [...new Set(names)].filter(isHost)
  }
  const https = (use: HostUse) => namesFor(use).map((name) => `https://${name}`)
  const further = (['style', 'font', 'media', 'worker'] as const).map((use) => [`${use}-src`, https(use)] as const)
  return {
    'script-src': https('script'),
    // A source with `https:` does not cover web sockets (CSP level 3, "scheme-part matches").
    'connect-src': [...https('connect'), ...namesFor('connect').map((name) => `wss://${name}`)],
    'img-src': https('image'),
    'frame-src': https('frame'),
    ...Object.fromEntries(further.filter(([, sources]) => sources.length > 0)),
  }
}
