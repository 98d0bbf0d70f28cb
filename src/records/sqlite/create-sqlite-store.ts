import { dayOf, timeOfUuid } from '../act-time.ts'
import type { AppendOutcome, Erasure, NewRecord, RecordsStore, Texts } from '../records-store.ts'
import { type SqlQuery, sqlReads } from '../sql/sql-reads.ts'
import { SQLITE_MIGRATIONS } from './migrations.ts'
import { appendAll } from './sqlite-append.ts'
import { connectionOf, type SqliteConnection, type SqliteDatabase } from './sqlite-database.ts'

interface Call {
  readonly records: readonly NewRecord[]
  readonly texts: Texts
}

type Outcomes = ReadonlyMap<Call, readonly AppendOutcome[]>

/** A records store in SQLite. */
export interface SqliteStore extends RecordsStore {
  /** Creates the tables, or brings them up to date. Every other method does it first, so nobody has to call it. */
  migrate(): Promise<void>
}

async function migrate({ query, transaction }: SqliteConnection): Promise<void> {
  await query('PRAGMA busy_timeout = 5000', [])
  await query('PRAGMA journal_mode = WAL', [])
  // A commit is on the disk before an act is answered.
  await query('PRAGMA synchronous = FULL', [])
  await transaction(async (run) => {
    await run('CREATE TABLE IF NOT EXISTS volenti_schema (version INTEGER NOT NULL)', [])
    const [row] = await run('SELECT max(version) AS version FROM volenti_schema', [])
    for (const [index, statements] of SQLITE_MIGRATIONS.entries()) {
      if (index < Number(row?.version ?? 0)) continue
      for (const statement of statements) await run(statement, [])
      await run('INSERT INTO volenti_schema (version) VALUES (?)', [index + 1])
    }
  })
}

async function erase(query: SqlQuery, subject: string, { tombstone, at, mark }: Erasure): Promise<number> {
  if (subject === '') return 0
  const found = await query("SELECT id, digest FROM volenti_act WHERE subject = ? AND subject <> ''", [subject])
  for (const { id, digest } of found)
    await query("UPDATE volenti_act SET subject = '', body = NULL, mark = ? WHERE id = ?", [await mark(String(digest)), String(id)])
  await query('INSERT INTO volenti_erasure (tombstone, at) VALUES (?, ?) ON CONFLICT (tombstone) DO UPDATE SET at = max(at, excluded.at)', [
    tombstone,
    Math.max(at, ...found.map(({ id }) => timeOfUuid(String(id)))),
  ])
  return found.length
}

async function purge(query: SqlQuery, before: number): Promise<number> {
  const [row] = await query('SELECT count(*) AS count FROM volenti_act WHERE day < ?', [dayOf(before)])
  await query('DELETE FROM volenti_act WHERE day < ?', [dayOf(before)])
  await query('DELETE FROM volenti_lane WHERE day < ?', [dayOf(before)])
  await query('DELETE FROM volenti_erasure WHERE at < ?', [before])
  return Number(row?.count)
}

/**
 * Creates a records store in an SQLite database that the site has opened: with `node:sqlite` of Node.js 22.13 and newer, with
 * `better-sqlite3`, or with another driver that has `prepare(sql)` with `all` and `run`.
 *
 * It creates its tables, whose names begin with `volenti_`. An act that was answered is on the disk. Appends that come at the
 * same time share one transaction.
 *
 * @example
 * ```ts
 * import { createSqliteStore, type SqliteDatabase } from 'volenti/records/sqlite'
 *
 * declare function open(path: string): SqliteDatabase
 *
 * export const store = createSqliteStore(open('records.db'))
 * ```
 */
export function createSqliteStore(database: SqliteDatabase): SqliteStore {
  const connection = connectionOf(database)
  let migrated: Promise<void> | undefined
  const ready = async () => {
    migrated ??= migrate(connection)
    try {
      await migrated
    } catch (error) {
      migrated = undefined
      throw error
    }
  }
  const inTransaction = async <T>(run: (query: SqlQuery) => Promise<T>) => {
    await ready()
    return connection.transaction(run)
  }
  const query: SqlQuery = async (sql, values) => {
    await ready()
    return connection.query(sql, values)
  }

  let waiting: Call[] = []
  let shared: Promise<Outcomes> | undefined

  /** Takes what waits; whoever comes later waits for the next transaction. */
  const takeWaiting = () => {
    const calls = waiting
    waiting = []
    shared = undefined
    return calls
  }

  /** Appends everything that waits when its turn comes. */
  async function appendWaiting(): Promise<Outcomes> {
    let calls: readonly Call[] | undefined
    try {
      return await inTransaction(async (run) => {
        calls = takeWaiting()
        const outcomes = new Map<Call, readonly AppendOutcome[]>()
        for (const call of calls) outcomes.set(call, await appendAll(run, call.records, call.texts))
        return outcomes
      })
    } finally {
      // The transaction did not begin: all who wait for it are told.
      if (!calls) takeWaiting()
    }
  }

  return {
    migrate: ready,
    ...sqlReads(query),
    async append(records, texts) {
      const call = { records, texts }
      waiting.push(call)
      shared ??= appendWaiting()
      return (await shared).get(call) ?? []
    },
    erase: (subject, erasure) => inTransaction((run) => erase(run, subject, erasure)),
    purge: (before) => inTransaction((run) => purge(run, before)),
  }
}
