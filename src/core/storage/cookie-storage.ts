import type { ConsentCookieOptions } from '../policy/policy.ts'
import type { ConsentStorage } from './storage.ts'

/** Browsers keep no cookie longer than 400 days (RFC 6265bis, section 5.5). */
const LONGEST = 34_560_000

/**
 * Creates the storage that keeps the record in a cookie.
 *
 * Where cookies are blocked or absent (a sandboxed frame, a server) it reads nothing and `write` returns `false`. A
 * write that does not stick, for instance because it is too large, expires what was stored before.
 *
 * @example
 * ```ts
 * import { cookieStorage, createConsentStore, type Policy } from 'volenti'
 *
 * const storeFor = (policy: Policy) => createConsentStore(policy, { storage: cookieStorage({ name: '__Host-volenti' }) })
 * ```
 */
export function cookieStorage({ name = 'volenti', domain, sameSite = 'lax', partitioned }: ConsentCookieOptions = {}): ConsentStorage {
  const start = `${name}=`
  const read = () => {
    try {
      return document.cookie.split('; ').flatMap((pair) => (pair.startsWith(start) ? pair.slice(start.length) : []))
    } catch {
      return [] // an opaque origin throws a SecurityError
    }
  }
  const set = (value: string, maxAge: number, path: string, onDomain?: string) => {
    const secure = location.protocol === 'https:' || sameSite === 'none' || partitioned
    const attributes = [
      `Path=${path}`,
      `Max-Age=${maxAge}`,
      `SameSite=${sameSite}`,
      onDomain && `Domain=${onDomain}`,
      secure && 'Secure',
      partitioned && 'Partitioned',
    ]
    document.cookie = [start + value, ...attributes.filter(Boolean)].join(';')
  }
  /** Expires every cookie of this name that the page can reach: on each path above it and each parent domain. */
  const clear = () => {
    const labels = location.hostname.split('.')
    const segments = location.pathname.split('/')
    for (let from = labels.length; from >= 0; from--)
      for (let to = segments.length; to > 0; to--)
        for (const end of ['', '/']) set('', 0, segments.slice(0, to).join('/') + end, labels.slice(from).join('.'))
  }
  return {
    read,
    write(value, maxAge) {
      const sticks = () => {
        set(value, Math.min(maxAge, LONGEST), '/', domain)
        return read().join() === value
      }
      try {
        if (sticks()) return true
        clear()
        if (sticks()) return true
        clear()
      } catch {
        // an opaque origin throws a SecurityError: nothing is stored, and nothing was
      }
      return false
    },
  }
}
