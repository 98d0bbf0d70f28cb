import type { ConsentAct } from '../../core/internal.ts'
import type { ChainHead, ExportLine, ExportRange, RecordsPage, RecordsStore } from '../records-store.ts'
import { dayRange } from './day-range.ts'

export type SqlValue = string | number | null
export type SqlRow = Readonly<Record<string, unknown>>

/** Runs one statement, with a question mark for each value. */
export type SqlQuery = (sql: string, values: readonly SqlValue[]) => Promise<readonly SqlRow[]>

/** How many lines an export holds in memory. */
const PAGE = 500

/** The greatest text that an id can be. */
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

const parseBody = (body: unknown) => JSON.parse(String(body)) as ConsentAct

async function textsOf(query: SqlQuery, digests: readonly string[]) {
  if (digests.length === 0) return {}
  const rows = await query(`SELECT digest, body FROM volenti_text WHERE digest IN (${digests.map(() => '?')})`, digests)
  return Object.fromEntries(rows.map(({ digest, body }) => [String(digest), String(body)]))
}

async function readPage(query: SqlQuery, subject: string, limit: number, before = LAST_ID): Promise<RecordsPage> {
  if (subject === '') return { records: [], texts: {} }
  // The second condition lets the index be used, which holds no act without a subject.
  const rows = await query(
    "SELECT id, digest, received_at, body FROM volenti_act WHERE subject = ? AND subject <> '' AND id < ? ORDER BY id DESC LIMIT ?",
    [subject, before, limit + 1],
  )
  const records = rows.slice(0, limit).map((row) => ({
    act: parseBody(row.body),
    digest: String(row.digest),
    receivedAt: Number(row.received_at),
  }))
  const texts = await textsOf(query, [...new Set(records.flatMap(({ act }) => [act.policy, act.words]))])
  return { records, texts, ...(rows.length > limit && { next: records.at(-1)?.act.id ?? '' }) }
}

async function* exportTexts(query: SqlQuery): AsyncGenerator<ExportLine> {
  let after = ''
  while (true) {
    const rows = await query('SELECT digest, body FROM volenti_text WHERE digest > ? ORDER BY digest LIMIT ?', [after, PAGE])
    for (const { digest, body } of rows) yield { type: 'text', digest: String(digest), text: String(body) }
    if (rows.length < PAGE) return
    after = String(rows.at(-1)?.digest)
  }
}

const lineOf = ({ day, lane }: ChainHead, row: SqlRow): ExportLine => ({
  type: 'record',
  day,
  lane,
  place: Number(row.place),
  id: String(row.id),
  subject: String(row.subject),
  receivedAt: Number(row.received_at),
  digest: String(row.digest),
  link: String(row.link),
  act: row.body === null ? null : parseBody(row.body),
  mark: String(row.mark),
})

async function* exportChain(query: SqlQuery, head: ChainHead, policy: string | undefined): AsyncGenerator<ExportLine> {
  let after = 0
  const filter = policy === undefined ? '' : 'AND policy = ?'
  while (true) {
    const rows = await query(
      `SELECT id, place, subject, received_at, digest, link, body, mark FROM volenti_act
       WHERE day = ? AND lane = ? AND place > ? AND place <= ? ${filter} ORDER BY place LIMIT ?`,
      [head.day, head.lane, after, head.count, ...(policy === undefined ? [] : [policy]), PAGE],
    )
    for (const row of rows) yield lineOf(head, row)
    if (rows.length < PAGE) break
    after = Number(rows.at(-1)?.place)
  }
  if (policy === undefined) yield { type: 'head', ...head }
}

async function* exportLines(query: SqlQuery, range: ExportRange): AsyncGenerator<ExportLine> {
  const { first, last } = dayRange(range)
  // The heads come first, so that the records of an act that is appended meanwhile are no link too many.
  const heads = await query('SELECT day, lane, count, link FROM volenti_lane WHERE day >= ? AND day <= ? ORDER BY day, lane', [first, last])
  yield* exportTexts(query)
  for (const { day, lane, count, link } of heads)
    yield* exportChain(query, { day: Number(day), lane: Number(lane), count: Number(count), link: String(link) }, range.policy)
}

/** The two methods of a store that are the same in every SQL. */
export const sqlReads = (query: SqlQuery): Pick<RecordsStore, 'read' | 'export'> => ({
  read: (subject, { limit, before }) => readPage(query, subject, limit, before),
  export: (range) => exportLines(query, range),
})
