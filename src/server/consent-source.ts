/** Where a request's consent cookie can be read: a request, its headers, its `Cookie` header, or a framework's cookies. */
export type ConsentSource =
  | Request
  | Headers
  | { get(name: string): string | { readonly value: string } | null | undefined }
  | string
  | null
  | undefined

/** By their tag, because those of a polyfill or another realm are no instances of this realm's `Headers`. */
const isHeaders = (value: unknown): value is Headers => Object.prototype.toString.call(value) === '[object Headers]'

/** The headers of a source, if it has any. What a framework calls `headers` on its headers or cookies can be something else. */
export const headersOf = (source: ConsentSource): Headers | undefined => {
  const candidates = [source, typeof source === 'object' && source && 'headers' in source && source.headers]
  return candidates.find(isHeaders)
}

/**
 * Whether a value is written in the letters of a record. Others could end a header and begin another; and a server that
 * joins cookies by commas makes one value of two.
 */
export const isWrittenLikeRecord = (value: string) => /^[\w.~-]+$/.test(value)

/** Every value that a request carries under a cookie's name and that may be a record. */
export function cookieValues(source: ConsentSource, name: string): string[] {
  const headers = headersOf(source)
  const cookies = headers ? headers.get('cookie') : (source as Exclude<ConsentSource, Request | Headers>)
  if (!cookies) return []
  if (typeof cookies === 'string') {
    const pairs = cookies.split(/; */).filter((pair) => pair.startsWith(`${name}=`))
    return pairs.map((pair) => pair.slice(name.length + 1)).filter(isWrittenLikeRecord)
  }
  const found = cookies.get(name)
  const value = typeof found === 'object' ? found?.value : found
  return value && isWrittenLikeRecord(value) ? [value] : []
}
