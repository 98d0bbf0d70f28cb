import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

/** A request of Node.js as one of the web. */
export function webRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers } = incoming
  const body = method === 'POST' ? { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' } : {}
  const entries = Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : []))
  return new Request(new URL(url, `http://${headers.host}`), { method, headers: entries, ...body })
}

/** Sends an answer of the web, a little at a time. */
export async function sendAnswer(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  if (!answer.body) return void response.end()
  // Who goes away in the middle of an export wants the rest no more.
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), response).catch(() => response.destroy())
}
