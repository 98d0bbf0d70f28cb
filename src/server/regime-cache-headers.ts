import { type PlaceHeaders, type PlacePlatform, placeHeaderNames } from './read-place.ts'

/**
 * The `Vary` header of a page that is the same for everybody under one regime. It keeps a shared cache from serving the page
 * of one regime under another.
 *
 * Name what the server read the place from. A cache then keeps one page for each country and part. It keeps one for each
 * regime if an edge in front of it finds the regime and sends its id in a request header: name that header instead.
 *
 * A page that depends on the visitor needs `consentCacheHeaders`.
 *
 * @example
 * ```ts
 * import { regimeCacheHeaders } from 'volenti/server'
 *
 * const respond = (html: string) =>
 *   new Response(html, { headers: { 'Content-Type': 'text/html', 'Cache-Control': 'public, max-age=600', ...regimeCacheHeaders('cloudflare') } })
 * ```
 */
export const regimeCacheHeaders = (from: PlacePlatform | PlaceHeaders | { readonly regime: string }): { readonly Vary: string } => ({
  Vary: typeof from === 'object' && 'regime' in from ? from.regime : placeHeaderNames(from).join(', '),
})
