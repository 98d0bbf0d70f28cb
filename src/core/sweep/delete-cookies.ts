import type { Outcome } from './sweep-report.ts'

/**
 * A cookie is found by name, domain, path and partition, and some are only written with certain attributes: `Secure` for a
 * `__Secure-` or `__Host-` name, `SameSite=None` from a frame on another site.
 */
const VARIANTS = ['', ';Secure;SameSite=None', ';Secure;SameSite=None;Partitioned']

const namesIn = (cookies: string) => new Set(cookies.split('; ').flatMap((pair) => (pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : [])))

/** Every path a cookie of this page may have, with and without a slash at the end, the root first. */
function paths() {
  const all = ['/']
  let path = ''
  for (const segment of location.pathname.split('/')) {
    if (!segment) continue
    path += `/${segment}`
    all.push(path, `${path}/`)
  }
  return all
}

/** No domain, for host-only cookies, then the host and each of its parents; browsers ignore a write to a public suffix. */
const domains = () => ['', ...location.hostname.split('.').map((_, from, labels) => `;Domain=${labels.slice(from).join('.')}`)]

/**
 * Expires every cookie the page can see whose name fits, on each path and each domain that it may have.
 *
 * It reads the names back after each try and goes on only with those still there, so that the usual cookie costs a few
 * writes, and nothing is written that was not there.
 */
export function deleteCookies(fits: (name: string) => boolean): Outcome[] {
  const seen = [...namesIn(document.cookie)].filter(fits)
  let left = seen
  for (const path of paths()) {
    for (const domain of domains()) {
      if (left.length === 0) break
      for (const name of left) for (const variant of VARIANTS) document.cookie = `${name}=;Max-Age=0;Path=${path}${domain}${variant}`
      const names = namesIn(document.cookie)
      left = left.filter((name) => names.has(name))
    }
  }
  return seen.map((name) => [name, !left.includes(name)])
}
