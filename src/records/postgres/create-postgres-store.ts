import { dayOf, timeOfUuid } from '../act-time.ts'
import { canonicalJson } from '../digest.ts'
import type { AppendOutcome, NewRecord, RecordsStore } from '../records-store.ts'
import { type SqlQuery, type SqlRow, sqlReads } from '../sql/sql-reads.ts'
import { MIGRATE } from './migrations.ts'

/** A client or pool of `pg`, or anything else that takes a statement with `$1`, `$2` and values. */
export interface PostgresClient {
  query(sql: string, values?: (string | number | null)[]): Promise<{ readonly rows: unknown[] }>
}

/** A records store in PostgreSQL. */
export interface PostgresStore extends RecordsStore {
  /**
   * Creates the tables, functions and the partitions of the next months, or brings them up to date. It can run at any time and
   * from several places at once. `npx volenti records migrate` does it too.
   */
  migrate(): Promise<void>
}

const OUTCOMES: Readonly<Record<AppendOutcome, true>> = { stored: true, duplicate: true, conflict: true, erased: true }
const isOutcome = (value: unknown): value is AppendOutcome => typeof value === 'string' && Object.hasOwn(OUTCOMES, value)

/** How often an erasure begins anew because another act of the subject came meanwhile. */
const TRIES = 20

const itemOf = ({ act, digest, receivedAt, tombstone }: NewRecord) => {
  const time = timeOfUuid(act.id)
  const { id, subject, policy } = act
  return { id, time, day: dayOf(time), subject, policy, digest, tombstone, received: receivedAt, body: canonicalJson(act) }
}

/**
 * Creates a records store in PostgreSQL 12 or newer. It takes a pool or a client of `pg`, or anything with such a `query`.
 *
 * Each method is one statement, so it works behind a pooler that gives every statement another connection. The acts are in
 * partitions by month, of the time in their id; retention drops whole partitions.
 *
 * Call `migrate` first, or run `npx volenti records migrate`.
 *
 * @example
 * ```ts
 * import pg from 'pg'
 * import { createPostgresStore } from 'volenti/records/postgres'
 *
 * export const store = createPostgresStore(new pg.Pool({ connectionString: 'postgres://localhost/site' }))
 * await store.migrate()
 * ```
 */
export function createPostgresStore(client: PostgresClient): PostgresStore {
  const query: SqlQuery = async (sql, values) => {
    let count = 0
    const { rows } = await client.query(
      sql.replaceAll('?', () => `$${++count}`),
      [...values],
    )
    return rows as SqlRow[]
  }

  return {
    ...sqlReads(query),

    async migrate() {
      await client.query(MIGRATE)
    },

    async append(records, texts) {
      // The order of the ids is the order of the locks.
      const sorted = [...records.entries()].sort(([, a], [, b]) => (a.act.id < b.act.id ? -1 : 1))
      const [row] = await query('SELECT volenti_append(?::jsonb, ?::jsonb) AS outcomes', [
        JSON.stringify(sorted.map(([, record]) => itemOf(record))),
        JSON.stringify(texts),
      ])
      const given = Array.isArray(row?.outcomes) ? row.outcomes : []
      const outcomes = new Map(sorted.map(([place], index) => [place, given[index]]))
      return records.map((_, place) => {
        const outcome: unknown = outcomes.get(place)
        if (!isOutcome(outcome)) throw new Error('The database gave no outcome for an act.')
        return outcome
      })
    },

    async erase(subject, { tombstone, at, mark }) {
      if (subject === '') return 0
      for (let tries = 0; tries < TRIES; tries++) {
        const found = await query("SELECT id, digest FROM volenti_act WHERE subject = ? AND subject <> ''", [subject])
        const marks = await Promise.all(found.map(async ({ id, digest }) => [String(id), await mark(String(digest))] as const))
        const [row] = await query('SELECT volenti_erase(?, ?, ?, ?::jsonb) AS emptied', [
          subject,
          tombstone,
          Math.max(at, ...found.map(({ id }) => timeOfUuid(String(id)))),
          JSON.stringify(Object.fromEntries(marks)),
        ])
        if (Number(row?.emptied) >= 0) return Number(row?.emptied)
      }
      throw new Error('Acts of this subject came faster than they could be erased.')
    },

    async purge(before) {
      const [row] = await query('SELECT volenti_purge(?, ?) AS purged', [dayOf(before), before])
      return Number(row?.purged)
    },
  }
}
