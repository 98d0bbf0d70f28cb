import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** A request of Node's server as the web knows it. @throws {TypeError} for one that the web does not know, such as `TRACE`. */
export function toRequest(message: IncomingMessage): Request {
  const { method = 'GET', headers, url } = message
  return new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, `${value}`]),
    ...(method === 'POST' && { body: Readable.toWeb(message) as ReadableStream, duplex: 'half' }),
  })
}
