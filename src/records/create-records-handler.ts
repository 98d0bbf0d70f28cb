import type { Duration } from '../core/internal.ts'
import { visitorOrigin } from '../server/internal.ts'
import { isUuid7, uuidAfter } from './act-time.ts'
import { markText, tombstoneText } from './chain.ts'
import { isDigest, keyedDigest } from './digest.ts'
import { type KeepActsOptions, keepActs } from './keep-acts.ts'
import { retentionStart } from './purge-records.ts'
import { readActs } from './read-acts.ts'
import { createReceipt, type ReceiptOptions } from './receipt.ts'
import { type RecordsCall, readCall } from './records-routes.ts'
import type { ExportLine, RecordsStore } from './records-store.ts'
import { type ReceiptKey, signReceipt } from './sign-receipt.ts'

/** Options of `createRecordsHandler`. */
export interface RecordsHandlerOptions extends KeepActsOptions {
  /** The path of the handler, such as `/choices/kept`. Filter lists hide paths with words such as "consent" or "track". */
  readonly path: string
  /**
   * At least 32 letters that only the site knows. With another secret, erasures are no longer known: late retries come back,
   * and `verifyRecords` takes what was erased for tampering.
   */
  readonly secret: string
  /** Whether a request may do what it asks for. Nobody has to be allowed to send acts; everything else asks here. */
  readonly authorize: (request: Request, call: Exclude<RecordsCall, { action: 'append' | 'health' }>) => boolean | Promise<boolean>
  /** How long acts are kept: at least 30 days. There is no default, because no law fits every site. */
  readonly retain: Duration
  /** What receipts say, and the private key that signs them. Without it there are none. */
  readonly receipts?: (ReceiptOptions & { readonly key: ReceiptKey }) | undefined
  /** Returns the seconds after which a browser may try again, if it sends too much. @default no limit */
  readonly limit?: ((request: Request) => number | undefined | Promise<number | undefined>) | undefined
  /** The origin of the site as visitors see it, or several. Needed behind a proxy. @default the origin of the request */
  readonly origin?: string | readonly string[] | undefined
  /** Called with what the store says when it fails. The browser is told to try again. @default console.error */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** Why a request is refused, by the status of the answer. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: 'It is not what this address takes.',
  403: 'It is not allowed.',
  404: 'There is nothing here.',
  413: 'It is too large.',
  415: 'Its content type is not JSON.',
  429: 'It comes too soon.',
  503: 'The records cannot be reached.',
}

/** In seconds, where the store fails. */
const RETRY_AFTER = 30
/** How many acts of a subject one answer has. */
const PAGE = 100

const answer = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/json', ...headers } })

const refuse = (status: number, headers?: Readonly<Record<string, string>>) => answer({ error: REFUSALS[status] }, status, headers)

/** Sends an export line by line, as fast as the reader takes it. */
function stream(lines: AsyncIterable<ExportLine>, onError: (error: unknown) => void): Response {
  const iterator = lines[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next()
        if (done) controller.close()
        else controller.enqueue(new TextEncoder().encode(`${JSON.stringify(value)}\n`))
      } catch (error) {
        onError(error)
        // The reader sees that the answer broke off, and takes it for no whole export.
        controller.error(error)
      }
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  return new Response(body, { headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/x-ndjson' } })
}

/** Whether a page of another site sent it, with the cookies of the visitor. A server sends no such header. */
const isForeign = ({ headers }: Request) => !['same-origin', 'none', null].includes(headers.get('sec-fetch-site'))

const isDay = (text: string | null) => text === null || (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)))

function exported(store: RecordsStore, url: string, onError: (error: unknown) => void): Response {
  const { searchParams } = new URL(url)
  const [from, to, policy] = ['from', 'to', 'policy'].map((name) => searchParams.get(name))
  if (!isDay(from ?? null) || !isDay(to ?? null) || (policy && !isDigest(policy))) return refuse(400)
  return stream(store.export({ from: from ?? undefined, to: to ?? undefined, policy: policy ?? undefined }), onError)
}

async function readSubject(store: RecordsStore, subject: string, url: string): Promise<Response> {
  const before = new URL(url).searchParams.get('before') ?? undefined
  if (before !== undefined && !isUuid7(before)) return refuse(400)
  return answer(await store.read(subject, { limit: PAGE, before }))
}

async function receiptOf(store: RecordsStore, subject: string, id: string, options: RecordsHandlerOptions['receipts']): Promise<Response> {
  if (!options || !isUuid7(id)) return refuse(404)
  const { records, texts } = await store.read(subject, { limit: 1, before: uuidAfter(id) })
  const [record] = records
  if (record?.act.id !== id) return refuse(404)
  const signed = await signReceipt(createReceipt(record, texts, options), options.key)
  return answer(signed, 200, { 'Content-Disposition': `attachment; filename="receipt-${id}.json"` })
}

/**
 * Creates the function that keeps acts as proof, and gives them back. It runs in every runtime that has `Request`, `Response`
 * and WebCrypto.
 *
 * | request | who | what |
 * | --- | --- | --- |
 * | `POST <path>` | the pages of the site | keeps 1 to 20 acts: a list, or `{ acts, texts }`. Answers `{ results }`, one for each |
 * | `GET <path>/<subject>` | `authorize` | the acts of a subject, the newest first; `?before=` for the next page |
 * | `GET <path>/<subject>/receipt/<id>` | `authorize` | a signed receipt of one act |
 * | `DELETE <path>/<subject>` | `authorize` | erases the acts of a subject; late retries of them are refused |
 * | `GET <path>?from=&to=&policy=` | `authorize` | an export, one line of JSON for each |
 * | `POST <path>/purge` | `authorize` | deletes what is older than `retain` |
 * | `GET <path>/health` | everybody | 200, or 503 where the store cannot be reached |
 *
 * It reads no IP address and no user agent. Of an act it believes the time within a week; it keeps its own beside it.
 * A refusal has a 4xx status. Where the store fails, the answer is 503 with `Retry-After`. The handler never throws for a
 * request.
 *
 * @throws {RangeError} where `secret` is shorter than 32 letters, or `retain` is less than 30 days.
 *
 * @example
 * ```ts
 * import { createRecordsHandler } from 'volenti/records'
 * import { createEmbeddedStore } from 'volenti/records/embedded'
 *
 * export const handler = createRecordsHandler({
 *   store: createEmbeddedStore({ path: 'data/records.db' }),
 *   path: '/choices/kept',
 *   secret: process.env.RECORDS_SECRET ?? '',
 *   retain: '3 years',
 *   authorize: (request) => request.headers.get('authorization') === `Bearer ${process.env.RECORDS_TOKEN}`,
 * })
 * ```
 */
export function createRecordsHandler(options: RecordsHandlerOptions): (request: Request) => Promise<Response> {
  const { store, path, secret, retain, authorize, now = Date.now, onError = console.error } = options
  // A wrong duration is found at the start, and not when the first act is to go.
  retentionStart(retain, now())
  const sign = keyedDigest(secret)
  const keep = keepActs(options)

  async function append(request: Request): Promise<Response> {
    if (!visitorOrigin(request, options.origin)) return refuse(403)
    const wait = await options.limit?.(request)
    if (wait !== undefined) return refuse(429, { 'Retry-After': String(Math.ceil(wait)) })
    const posted = await readActs(request)
    return typeof posted === 'number' ? refuse(posted) : answer({ results: await keep(posted.acts, posted.texts) })
  }

  async function erase(subject: string): Promise<Response> {
    const tombstone = await sign(tombstoneText(subject))
    return answer({ erased: await store.erase(subject, { tombstone, at: now(), mark: (digest) => sign(markText(digest)) }) })
  }

  async function health(): Promise<Response> {
    await store.read('nobody-has-this-subject', { limit: 1 })
    return answer({ ok: true })
  }

  async function run(request: Request, call: RecordsCall): Promise<Response> {
    if (call.action === 'append') return append(request)
    if (call.action === 'health') return health()
    if (isForeign(request) || !(await authorize(request, call))) return refuse(403)
    switch (call.action) {
      case 'read':
        return readSubject(store, call.subject, request.url)
      case 'receipt':
        return receiptOf(store, call.subject, call.id, options.receipts)
      case 'erase':
        return erase(call.subject)
      case 'purge':
        return answer({ purged: await store.purge(retentionStart(retain, now())) })
      case 'export':
        return exported(store, request.url, onError)
    }
  }

  return async (request) => {
    const call = readCall(request, path)
    if (!call) return refuse(404)
    try {
      return await run(request, call)
    } catch (error) {
      onError(error)
      return refuse(503, { 'Retry-After': String(RETRY_AFTER) })
    }
  }
}
