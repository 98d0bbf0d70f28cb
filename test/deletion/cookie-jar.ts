export interface JarCookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly hostOnly: boolean
  readonly path: string
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly partitioned: boolean
}

const PUBLIC_SUFFIXES = ['test', 'uk', 'co.uk', 'github.io', 'io']

const covers = (domain: string, host: string) => host === domain || host.endsWith(`.${domain}`)
const coversPath = (path: string, of: string) => of === path || (of.startsWith(path) && (path.endsWith('/') || of[path.length] === '/'))

/** The cookies of a browser, by RFC 6265bis: what `document.cookie` shows, stores and refuses at one address. */
export class CookieJar {
  cookies: JarCookie[] = []
  /** How often something was written from the page. */
  writes = 0
  private readonly url: URL

  constructor(address: string) {
    this.url = new URL(address)
  }

  /** Stores a cookie as a response of the server would, so that it may be `HttpOnly`. */
  seed(line: string) {
    if (!this.store(line, true)) throw new Error(`refused: ${line}`)
  }

  /** The same jar at another address of the site. */
  at(address: string): CookieJar {
    const jar = new CookieJar(address)
    Object.defineProperty(jar, 'cookies', {
      get: () => this.cookies,
      set: (cookies: JarCookie[]) => {
        this.cookies = cookies
      },
    })
    return jar
  }

  /** Stands in for `document`. */
  get document() {
    const jar = this
    return {
      get cookie() {
        return jar.visible.map(({ name, value }) => `${name}=${value}`).join('; ')
      },
      set cookie(line: string) {
        jar.writes++
        jar.store(line, false)
      },
    }
  }

  private get visible() {
    const { hostname, pathname, protocol } = this.url
    return this.cookies
      .filter(
        ({ domain, hostOnly, path, secure, httpOnly }) =>
          !httpOnly &&
          (hostOnly ? hostname === domain : covers(domain, hostname)) &&
          coversPath(path, pathname) &&
          (!secure || protocol === 'https:'),
      )
      .sort((a, b) => b.path.length - a.path.length)
  }

  /** Returns whether the browser accepts it. */
  private store(line: string, byServer: boolean): boolean {
    const { hostname, pathname, protocol } = this.url
    const [pair = '', ...rest] = line.split(';')
    const attributes = new Map(
      rest.map((attribute) => {
        const [key = '', value = ''] = attribute.split('=')
        return [value.length > 1024 ? '' : key.trim().toLowerCase(), value.trim()]
      }),
    )
    const [name = '', value = ''] = pair.split('=')
    const secure = attributes.has('secure')
    const httpOnly = attributes.has('httponly')
    const partitioned = attributes.has('partitioned')
    const asked = attributes.get('domain')?.replace(/^\./, '') ?? ''
    if (asked && !covers(asked, hostname)) return false
    if (PUBLIC_SUFFIXES.includes(asked) && asked !== hostname) return false
    const hostOnly = !asked || PUBLIC_SUFFIXES.includes(asked)
    const asPath = attributes.get('path') ?? ''
    const path = asPath.startsWith('/') ? asPath : pathname.slice(0, Math.max(1, pathname.lastIndexOf('/')))
    if (secure && protocol !== 'https:') return false
    if ((partitioned || /^__(secure|host)-/i.test(name)) && !secure) return false
    if (/^__host-/i.test(name) && (path !== '/' || asked)) return false
    if (httpOnly && !byServer) return false

    const cookie = { name, value, domain: hostOnly ? hostname : asked, hostOnly, path, secure, httpOnly, partitioned }
    const same = (other: JarCookie) =>
      other.name === name && other.domain === cookie.domain && other.hostOnly === hostOnly && other.path === path && other.partitioned === partitioned
    const old = this.cookies.find(same)
    if (old && !byServer && (old.httpOnly || (old.secure && protocol !== 'https:'))) return false
    this.cookies = this.cookies.filter((other) => !same(other))
    if (Number(attributes.get('max-age') ?? 1) > 0) this.cookies.push(cookie)
    return true
  }
}
