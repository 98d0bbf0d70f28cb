import type { IncomingMessage } from 'node:http'

const LONGEST = 100_000

/** The cookies of a header, by name. */
export function parseCookies(header: string | null | undefined) {
  const pairs = (header ?? '').split('; ').filter(Boolean)
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}

/** The cookies of a request, by name. */
export const readCookies = ({ headers }: IncomingMessage) => parseCookies(headers.cookie)

/** The body of a request as text; `undefined` if it is longer than anything this site sends. */
export async function readBody(request: IncomingMessage) {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > LONGEST) return undefined
  }
  return text
}

/** Whether the browser asks for a page, and not for a script, a style or data. */
export const asksForPage = ({ method, headers }: IncomingMessage) => method === 'GET' && headers.accept?.includes('text/html') === true
