/** Where a request's consent cookie can be read: a request, its headers, its `Cookie` header, or a framework's cookies. */
export type ConsentSource =
  | Request
  | Headers
  | { get(name: string): string | { readonly value: string } | null | undefined }
  | string
  | null
  | undefined

/** The headers of a source, if it has any. */
export const headersOf = (source: ConsentSource): Headers | undefined => {
  if (source instanceof Headers) return source
  return typeof source === 'object' && source && 'headers' in source ? source.headers : undefined
}

/** Every value a request carries under a cookie's name. */
export function cookieValues(source: ConsentSource, name: string): string[] {
  const headers = headersOf(source)
  const cookies = headers ? headers.get('cookie') : (source as Exclude<ConsentSource, Request | Headers>)
  if (!cookies) return []
  if (typeof cookies === 'string') return cookies.split(/; */).flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []))
  const found = cookies.get(name)
  const value = typeof found === 'object' ? found?.value : found
  return value ? [value] : []
}
