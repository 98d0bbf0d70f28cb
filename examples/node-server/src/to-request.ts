import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** A request of Node's server as the web knows it. */
export function toRequest(message: IncomingMessage): Request {
  const { method = 'GET', headers, url } = message
  return new Request(new URL(url ?? '/', `http://${headers.host}`), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, `${value}`]),
    ...(method === 'POST' && { body: Readable.toWeb(message) as ReadableStream, duplex: 'half' }),
  })
}
