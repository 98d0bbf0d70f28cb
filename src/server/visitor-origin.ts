/** The origin of the address in a header; `undefined` without a header, for `null`, and for anything but the address of a page. */
function originOf(address: string | null): string | undefined {
  try {
    const { origin, protocol } = new URL(address ?? '')
    return protocol === 'http:' || protocol === 'https:' ? origin : undefined
  } catch {
    return undefined
  }
}

/**
 * The origin of the site as the visitor sees it, if the request comes from a page of that origin. `undefined` for requests
 * from other sites and from sibling subdomains, and for requests that do not name their origin.
 *
 * `Sec-Fetch-Site` decides if the browser sends it. The browser compares the addresses that it sees, so this works behind a
 * proxy that rewrites the address. Older browsers send `Origin`, or at least `Referer`.
 *
 * @param known - The origin of the site, or all of them, if the site names them.
 */
export function visitorOrigin({ headers, url }: Request, known?: string | readonly string[]): string | undefined {
  const own = [known ?? url].flat().flatMap((address) => originOf(address) ?? [])
  const sender = originOf(headers.get('origin') ?? headers.get('referer'))
  const sameAsSender = own.find((origin) => origin === sender)
  const fetchSite = headers.get('sec-fetch-site')
  if (fetchSite === null) return sameAsSender
  if (fetchSite !== 'same-origin') return undefined
  if (sameAsSender) return sameAsSender
  // Behind a proxy the address of the request is not the one that the browser sees.
  return known === undefined ? (sender ?? own[0]) : own[0]
}

/** The path of an address with its query and fragment, if the address is on the origin. */
export function pathOn(origin: string, address: string | null | undefined): string | undefined {
  if (!address) return undefined
  try {
    const { href } = new URL(address, `${origin}/`)
    if (!href.startsWith(`${origin}/`)) return undefined
    const path = href.slice(origin.length)
    // A browser reads a path that starts with two slashes as another host.
    return path.startsWith('//') ? undefined : path
  } catch {
    return undefined
  }
}
