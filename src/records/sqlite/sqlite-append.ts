import { dayOf, timeOfUuid } from '../act-time.ts'
import { chainStart, nextLink } from '../chain.ts'
import { canonicalJson } from '../digest.ts'
import type { AppendOutcome, NewRecord, Texts } from '../records-store.ts'
import type { SqlQuery } from '../sql/sql-reads.ts'

/** One writer needs one chain a day. */
const LANE = 0

async function appendOne(query: SqlQuery, { act, digest, receivedAt, tombstone }: NewRecord): Promise<AppendOutcome> {
  const time = timeOfUuid(act.id)
  const [erased] = await query('SELECT at FROM volenti_erasure WHERE tombstone = ? AND at >= ?', [tombstone, time])
  if (erased) return 'erased'
  const [known] = await query('SELECT digest FROM volenti_act WHERE id = ?', [act.id])
  if (known) return known.digest === digest ? 'duplicate' : 'conflict'
  const day = dayOf(time)
  const [head] = await query('SELECT count, link FROM volenti_lane WHERE day = ? AND lane = ?', [day, LANE])
  const place = Number(head?.count ?? 0) + 1
  const link = await nextLink(String(head?.link ?? chainStart(day, LANE)), digest, receivedAt)
  await query(
    'INSERT INTO volenti_act (id, day, lane, place, subject, received_at, policy, digest, link, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [act.id, day, LANE, place, act.subject, receivedAt, act.policy, digest, link, canonicalJson(act)],
  )
  await query('INSERT OR REPLACE INTO volenti_lane (day, lane, count, link) VALUES (?, ?, ?, ?)', [day, LANE, place, link])
  return 'stored'
}

/** Appends acts and texts inside a transaction. */
export async function appendAll(query: SqlQuery, records: readonly NewRecord[], texts: Texts): Promise<readonly AppendOutcome[]> {
  for (const [digest, text] of Object.entries(texts)) await query('INSERT OR IGNORE INTO volenti_text (digest, body) VALUES (?, ?)', [digest, text])
  const outcomes: AppendOutcome[] = []
  for (const record of records) outcomes.push(await appendOne(query, record))
  return outcomes
}
