import type { ConsentCookieOptions } from '../policy/policy.ts'
import { cookieAttributes } from './cookie-attributes.ts'
import { readCookieValues, writePageCookie } from './page-cookies.ts'
import type { ConsentStorage } from './storage.ts'

/**
 * Creates the storage that keeps the record in a cookie.
 *
 * When the browser does not store a value, for instance because it is too large, the older value is deleted. Where no
 * cookies are possible (a sandboxed frame, a server), both methods throw.
 *
 * @example
 * ```ts
 * import { cookieStorage, createConsentStore, type Policy } from 'volenti'
 *
 * const storeFor = (policy: Policy) => createConsentStore(policy, { storage: cookieStorage({ name: '__Host-volenti' }) })
 * ```
 */
export function cookieStorage({ name = 'volenti', domain, sameSite = 'lax', partitioned = false }: ConsentCookieOptions = {}): ConsentStorage {
  const read = () => readCookieValues(name)
  const set = (value: string, maxAge: number, path: string, onDomain: string | undefined, inPartition: boolean) => {
    const attributes = cookieAttributes({ name, domain: onDomain, sameSite, partitioned: inPartition }, maxAge, location.protocol === 'https:', path)
    writePageCookie(`${name}=${value}${attributes}`)
  }
  /** Writes the value, then reads back. Returns whether it is now the only cookie of this name. */
  const writeAndVerify = (value: string, maxAge: number) => {
    set(value, maxAge, '/', domain, partitioned)
    return read().join() === value
  }
  /** Expires every cookie of this name that the page can reach: on each parent path and each parent domain, partitioned or not. */
  const clear = () => {
    const labels = location.hostname.split('.')
    const segments = location.pathname.split('/')
    for (let from = labels.length; from >= 0; from--)
      for (let to = segments.length; to > 0; to--)
        for (const end of ['', '/'])
          for (const inPartition of [false, true]) set('', 0, segments.slice(0, to).join('/') + end, labels.slice(from).join('.'), inPartition)
  }
  return {
    read,
    write(value, maxAge) {
      if (writeAndVerify(value, maxAge)) return true
      clear()
      // Some other cookie of this name may be impossible to remove. The value stays beside it, so that the other does not decide alone.
      return writeAndVerify(value, maxAge)
    },
  }
}
