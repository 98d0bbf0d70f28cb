import type { Place } from '../core/internal.ts'
import { knownPlace } from './known-place.ts'
import { type ConsentSource, headersOf } from './request.ts'

/** A platform that tells a server in headers where a request comes from. */
export type PlacePlatform = 'akamai' | 'app-engine' | 'cloudflare' | 'cloudfront' | 'fastly' | 'netlify' | 'vercel'

/** Headers of your own proxy or edge that name the country, and the part of it. */
export interface PlaceHeaders {
  readonly country: string
  /** @default the part is not known */
  readonly subdivision?: string | undefined
}

/** Returns the value of a header. */
type Read = (name: string) => string

/** The headers of a platform, and how country and part are found in them. */
interface Source {
  readonly headers: readonly string[]
  find?(read: Read): readonly [country: unknown, part?: unknown]
}

const PLATFORMS: Readonly<Record<PlacePlatform, Source>> = {
  // `georegion=246,country_code=US,region_code=CA,city=…`
  akamai: {
    headers: ['X-Akamai-Edgescape'],
    find(read) {
      const fields = new Map(
        read('X-Akamai-Edgescape')
          .split(',')
          .map((field) => field.trim().split('=') as [string, string]),
      )
      return [fields.get('country_code'), fields.get('region_code')]
    },
  },
  'app-engine': { headers: ['X-AppEngine-Country', 'X-AppEngine-Region'] },
  cloudflare: { headers: ['CF-IPCountry', 'CF-Region-Code'] },
  cloudfront: { headers: ['CloudFront-Viewer-Country', 'CloudFront-Viewer-Country-Region'] },
  // Fastly sends none by itself. These are the names that the page on regimes sets.
  fastly: { headers: ['X-Geo-Country', 'X-Geo-Region'] },
  // JSON in base64, or as it is; and the country alone in a header that is older.
  netlify: {
    headers: ['X-NF-Geo', 'X-Country'],
    find(read) {
      const text = read('X-NF-Geo')
      if (!text) return [read('X-Country')]
      const geo: unknown = JSON.parse(text.startsWith('{') ? text : atob(text))
      const { country, subdivision } = geo as { readonly country?: { readonly code?: unknown }; readonly subdivision?: { readonly code?: unknown } }
      return [country?.code, subdivision?.code]
    },
  },
  vercel: { headers: ['X-Vercel-IP-Country', 'X-Vercel-IP-Country-Region'] },
}

const sourceOf = (from: PlacePlatform | PlaceHeaders): Source =>
  typeof from === 'object' ? { headers: [from.country, ...(from.subdivision ? [from.subdivision] : [])] } : PLATFORMS[from]

/** The names of the headers that `readPlace` reads, for `Vary`. */
export const placeHeaderNames = (from: PlacePlatform | PlaceHeaders): readonly string[] => sourceOf(from).headers

const upper = (value: unknown) => (typeof value === 'string' ? value.trim().toUpperCase() : '')

/**
 * Reads where a request comes from: `'DE'`, `'US-CA'`, or `undefined` if it is not known.
 *
 * It reads the headers of the platform that you name and no others, because anybody can send a header that nobody strips.
 * It never throws: what is missing, broken or no code of ISO 3166 is unknown, and an unknown place gets the strictest
 * regime.
 *
 * @param from - The platform in front of the server, or the names of your own headers.
 *
 * @example
 * ```ts
 * import { readPlace } from 'volenti/server'
 *
 * export const placeOf = (request: Request) => readPlace(request, { country: 'X-Country-Code', subdivision: 'X-Region-Code' })
 * ```
 */
export function readPlace(source: ConsentSource, from: PlacePlatform | PlaceHeaders): Place | undefined {
  try {
    const read: Read = (name) => headersOf(source)?.get(name) ?? ''
    const { headers, find } = sourceOf(from)
    const [country, part] = (find ? find(read) : headers.map(read)).map(upper)
    return knownPlace(country ?? '', part ?? '')
  } catch {
    return undefined
  }
}
