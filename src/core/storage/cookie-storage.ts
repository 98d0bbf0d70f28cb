import type { ConsentCookieOptions } from '../policy/policy.ts'
import type { ConsentStorage } from './storage.ts'

/** Browsers keep no cookie longer than 400 days (RFC 6265bis, section 5.5). */
const LONGEST = 400 * 86_400

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
  const read = () => {
    try {
      return document.cookie.split('; ').flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []))
    } catch {
      return [] // an opaque origin throws a SecurityError
    }
  }
  const set = (value: string, maxAge: number, path: string, onDomain: string | undefined) => {
    const hostOnly = name.startsWith('__Host-') || !onDomain
    const secure = location.protocol === 'https:' || name.startsWith('__') || sameSite === 'none' || partitioned
    document.cookie = `${name}=${value}; Path=${path}; Max-Age=${maxAge}; SameSite=${sameSite}${hostOnly ? '' : `; Domain=${onDomain}`}${secure ? '; Secure' : ''}${partitioned ? '; Partitioned' : ''}`
  }
  /** Expires every cookie of this name that the page can reach: on each path above it and each parent domain. */
  const clear = () => {
    const labels = location.hostname.split('.')
    const domains = [undefined, ...labels.map((_, index) => labels.slice(index).join('.'))]
    const parts = location.pathname.split('/')
    const paths = parts.flatMap((_, index) => [parts.slice(0, index + 1).join('/') || '/', `${parts.slice(0, index + 1).join('/')}/`])
    for (const onDomain of domains) for (const path of paths) set('', 0, path, onDomain)
  }
  return {
    read,
    write(value, maxAge) {
      const stuck = () => {
        set(value, Math.min(maxAge, LONGEST), '/', domain)
        return read().join() === value
      }
      try {
        if (stuck()) return true
        clear()
        if (stuck()) return true
        clear()
      } catch {
        // an opaque origin throws a SecurityError: nothing is stored, and nothing was
      }
      return false
    },
  }
}
