import { readPageCookies, writePageCookie } from '../../core/internal.ts'
import type { Outcome } from './deleters.ts'

/**
 * Name, domain, path and partition identify a cookie. Browsers write some cookies only with certain attributes: `Secure` for
 * a `__Secure-` or `__Host-` name, `SameSite=None` in a frame on another site.
 */
const VARIANTS = ['', ';Secure;SameSite=None', ';Secure;SameSite=None;Partitioned']

const namesIn = (cookies: string) => new Set(cookies.split('; ').flatMap((pair) => (pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : [])))

/** Browsers ignore a longer attribute (RFC 6265bis, section 5.6), and a `;` ends it. */
const canBeAttribute = (path: string) => path.length <= 1024 && !path.includes(';')

/**
 * The attributes for every path that a cookie of this page may have: each start of the address that ends before or after a
 * slash, the root first. Some paths cannot be an attribute. If such a path is the default of this page, a write without a
 * `Path` reaches it (RFC 6265, section 5.1.4).
 */
function paths(): string[] {
  const { pathname } = location
  const starts = ['/']
  for (let at = pathname.indexOf('/', 1); at > 0; at = pathname.indexOf('/', at + 1)) starts.push(pathname.slice(0, at), pathname.slice(0, at + 1))
  const attributes = [...new Set([...starts, pathname])].filter(canBeAttribute).map((path) => `;Path=${path}`)
  return canBeAttribute(pathname.slice(0, pathname.lastIndexOf('/'))) ? attributes : [...attributes, '']
}

/** No domain for host-only cookies, then the host and each of its parents. Browsers ignore a write to a public suffix. */
const domains = () => ['', ...location.hostname.split('.').map((_, from, labels) => `;Domain=${labels.slice(from).join('.')}`)]

/**
 * Expires every cookie that the page can see and whose name fits, on each path and each domain that it may have.
 *
 * After each try it reads the names again and continues with the remaining ones. So the usual cookie costs a few writes, and
 * it never writes a name that does not exist. A cookie is reported as deleted only when the page no longer sees its name.
 */
export function deleteCookies(fits: (name: string) => boolean): Outcome[] {
  const seen = [...namesIn(readPageCookies())].filter(fits)
  let left = seen
  for (const path of paths()) {
    for (const domain of domains()) {
      if (left.length === 0) break
      for (const name of left) for (const variant of VARIANTS) writePageCookie(`${name}=;Max-Age=0${path}${domain}${variant}`)
      const names = namesIn(readPageCookies())
      left = left.filter((name) => names.has(name))
    }
  }
  return seen.map((name) => [name, !left.includes(name)])
}
