import { vi } from 'vitest'

interface StoredCookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly hostOnly: boolean
  readonly path: string
  readonly secure: boolean
  readonly partitioned: boolean
  readonly sameSite: string | undefined
  /** Milliseconds since 1970; `Infinity` for a session cookie. */
  readonly expiresAt: number
}

const LONGEST = 400 * 86_400_000
const PUBLIC_SUFFIXES = ['com', 'test', 'github.io']
const octets = (text: string) => new TextEncoder().encode(text).length
const within = (inner: string, outer: string) => inner === outer || inner.endsWith(`.${outer}`)

const defaultPath = (path: string) => path.slice(0, path.lastIndexOf('/')) || '/'
const pathMatches = (path: string, cookiePath: string) =>
  path === cookiePath || (path.startsWith(cookiePath) && (cookiePath.endsWith('/') || path[cookiePath.length] === '/'))

/** The cookies of a browser, kept by the rules of RFC 6265bis as far as scripts can notice them. */
export class CookieJar {
  /** How large a name and a value may be together. A larger cookie is ignored, and the one stored before stays. */
  limit = 4096
  /** Pretends to work and keeps nothing, as browsers do where the visitor blocks cookies. */
  blocked = false
  /** Throws on every access, as browsers do in a frame without an origin of its own. */
  opaque = false
  /** How often a script wrote a cookie. */
  writes = 0
  cookies: StoredCookie[] = []
  readonly #now: () => number

  constructor(now: () => number = () => 0) {
    this.#now = now
  }

  /** Makes this jar the one that the scripts of a page at `url` see. */
  openPage(url: string): void {
    const page = new URL(url)
    const jar = this
    vi.stubGlobal('location', page)
    vi.stubGlobal('document', {
      get cookie() {
        return jar.read(page)
      },
      set cookie(text: string) {
        jar.write(page, text)
      },
    })
  }

  read(page: URL): string {
    if (this.opaque) throw new DOMException('The document has an opaque origin.', 'SecurityError')
    if (this.blocked) return ''
    return this.cookies
      .filter(({ domain, hostOnly }) => (hostOnly ? page.hostname === domain : within(page.hostname, domain)))
      .filter(({ path, secure, expiresAt }) => pathMatches(page.pathname, path) && (!secure || page.protocol === 'https:') && expiresAt > this.#now())
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
  }

  write(page: URL, text: string): void {
    this.writes++
    if (this.opaque) throw new DOMException('The document has an opaque origin.', 'SecurityError')
    const [pair = '', ...rest] = text.split(';')
    const name = pair.slice(0, pair.indexOf('='))
    const value = pair.slice(pair.indexOf('=') + 1)
    if (this.blocked || octets(name) + octets(value) > this.limit) return

    const attributes = new Map<string, string>()
    for (const attribute of rest) {
      const [key = '', setting = ''] = attribute.trim().split(/=(.*)/s)
      if (octets(setting) <= 1024) attributes.set(key.toLowerCase(), setting)
    }
    const secure = attributes.has('secure')
    const partitioned = attributes.has('partitioned')
    const sameSite = attributes.get('samesite')?.toLowerCase()
    const path = attributes.get('path')?.startsWith('/') ? (attributes.get('path') ?? '/') : defaultPath(page.pathname)
    let domain = attributes.get('domain')?.replace(/^\./, '').toLowerCase() ?? ''
    if (PUBLIC_SUFFIXES.includes(domain)) {
      if (domain !== page.hostname) return
      domain = ''
    }
    if (domain && !within(page.hostname, domain)) return
    if (secure && page.protocol !== 'https:') return
    if ((partitioned || sameSite === 'none' || /^__(secure|host)-/i.test(name)) && !secure) return
    if (/^__host-/i.test(name) && (domain || attributes.get('path') !== '/')) return

    const hostOnly = domain === ''
    if (hostOnly) domain = page.hostname
    const isSame = (other: StoredCookie) =>
      other.name === name && other.domain === domain && other.hostOnly === hostOnly && other.path === path && other.partitioned === partitioned
    if (!secure && page.protocol !== 'https:' && this.cookies.some((other) => isSame(other) && other.secure)) return

    const maxAge = attributes.get('max-age') ?? ''
    const age = /^-?\d+$/.test(maxAge) ? Math.min(Number(maxAge) * 1000, LONGEST) : Infinity
    this.cookies = this.cookies.filter((other) => !isSame(other))
    if (age > 0) this.cookies.push({ name, value, domain, hostOnly, path, secure, partitioned, sameSite, expiresAt: this.#now() + age })
  }
}
