/** The origin of a link from a header; `undefined` for nothing, for `null` and for what is no address of a page. */
function originOf(link: string | null): string | undefined {
  try {
    const { origin, protocol } = new URL(link ?? '')
    return /^https?:$/.test(protocol) ? origin : undefined
  } catch {
    return undefined
  }
}

/**
 * The origin of the site as the visitor sees it, if the request comes from a page of that same origin; `undefined` for
 * requests of other sites, of sibling subdomains, and of those that do not say where they come from.
 *
 * `Sec-Fetch-Site` decides where the browser sends it. It compares what the browser sees, so it holds behind proxies that
 * rewrite the address too. Older browsers say it by `Origin`, or at least by `Referer`.
 *
 * @param known - The site's origin where the site names it, or all of them.
 */
export function visitorOrigin({ headers, url }: Request, known?: string | readonly string[]): string | undefined {
  const own = [known ?? url].flat().flatMap((each) => originOf(each) ?? [])
  const sender = originOf(headers.get('origin') ?? headers.get('referer'))
  const site = headers.get('sec-fetch-site')
  const named = own.find((each) => each === sender)
  if (site === null) return named
  if (site !== 'same-origin') return undefined
  return named ?? (known === undefined ? sender : undefined) ?? own[0]
}

/** The path of a link, with its query and fragment, if it leads to the same origin. */
export function pathOn(origin: string, link: string | null | undefined): string | undefined {
  try {
    const { href } = new URL(link ?? '', `${origin}/`)
    const path = href.slice(origin.length)
    // A path that starts with two slashes would be read as another host.
    return link && href.startsWith(`${origin}/`) && !path.startsWith('//') ? path : undefined
  } catch {
    return undefined
  }
}
