import type { PrivacySignals } from '../core/internal.ts'

/** The places that hold a request's consent cookie: a request, its headers, its `Cookie` header, or the cookies of a framework. */
export type ConsentSource =
  | Request
  | Headers
  | { get(name: string): string | { readonly value: string } | null | undefined }
  | string
  | null
  | undefined

/** Headers are recognised by their tag: those of a polyfill or of another realm are not instances of this realm's `Headers`. */
const isHeaders = (value: unknown): value is Headers => Object.prototype.toString.call(value) === '[object Headers]'

/** The headers of a source, if it has any. A framework may use the name `headers` for something else, so the value is checked. */
export function headersOf(source: ConsentSource): Headers | undefined {
  if (isHeaders(source)) return source
  const property = typeof source === 'object' && source && 'headers' in source ? source.headers : undefined
  return isHeaders(property) ? property : undefined
}

/** A cookie of a request. */
interface RequestCookie {
  readonly name: string
  readonly value: string
}

/** The cookies in the text of a `Cookie` header. A pair without `=` is not a cookie. */
export function parseCookieHeader(header: string): RequestCookie[] {
  const cookies: RequestCookie[] = []
  for (const pair of header.split(/; */)) {
    const end = pair.indexOf('=')
    if (end >= 0) cookies.push({ name: pair.slice(0, end), value: pair.slice(end + 1) })
  }
  return cookies
}

/**
 * Whether a value has only characters that a record can have. Other characters could end a header and begin another. A comma
 * is a sign of two cookies that a server has joined to one.
 */
export const isWrittenLikeRecord = (value: string) => /^[\w.~-]+$/.test(value)

/**
 * Every value under the name of a cookie, whatever it is: one that is no record may have been a refusal. A cookie that a server
 * has joined by a comma to another one counts too.
 */
export function cookieValues(source: ConsentSource, name: string): string[] {
  const headers = headersOf(source)
  const cookies = headers ? headers.get('cookie') : (source as Exclude<ConsentSource, Request | Headers>)
  if (!cookies) return []
  const values: (string | undefined)[] = []
  if (typeof cookies === 'string') {
    for (const cookie of parseCookieHeader(cookies))
      if (cookie.name === name || cookie.value.split(/, */).some((part) => part.startsWith(`${name}=`))) values.push(cookie.value)
  } else {
    const cookie = cookies.get(name)
    values.push(typeof cookie === 'object' ? cookie?.value : cookie)
  }
  return values.filter((value) => value !== undefined)
}

/**
 * Reads the privacy signals of a request.
 *
 * Global Privacy Control counts if one of the `Sec-GPC` headers is exactly `1`. Every other value is ignored, as the
 * specification demands. Do Not Track counts if `DNT` is exactly `1`.
 *
 * @example
 * ```ts
 * import { readPrivacySignals } from 'volenti/server'
 *
 * const signals = readPrivacySignals(new Headers({ 'Sec-GPC': '1' })) // { gpc: true, dnt: false }
 * ```
 */
export function readPrivacySignals(input: Request | Headers): PrivacySignals {
  const headers = headersOf(input)
  // Several headers of one name arrive as one text, joined by commas.
  const values = (headers?.get('sec-gpc') ?? '').split(',').map((value) => value.trim())
  return { gpc: values.includes('1'), dnt: headers?.get('dnt') === '1' }
}
