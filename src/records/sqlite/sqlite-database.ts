import type { SqlQuery, SqlRow, SqlValue } from '../sql/sql-reads.ts'

/** A prepared statement, as `node:sqlite` and `better-sqlite3` have it. */
export interface SqliteStatement {
  all(...values: SqlValue[]): unknown[]
  run(...values: SqlValue[]): unknown
}

/** An open database of `node:sqlite`, `better-sqlite3` or another driver that is like them. */
export interface SqliteDatabase {
  prepare(sql: string): SqliteStatement
}

/** One connection, on which one thing happens after another. */
export interface SqliteConnection {
  readonly query: SqlQuery
  /** Runs a function in a transaction: all that it does is kept, or nothing. */
  readonly transaction: <T>(run: (query: SqlQuery) => Promise<T>) => Promise<T>
}

const READS = /^(SELECT|PRAGMA)/

/** Gives a database a queue: a transaction waits for WebCrypto, and nothing else may happen on its connection meanwhile. */
export function connectionOf(database: SqliteDatabase): SqliteConnection {
  const prepared = new Map<string, SqliteStatement>()
  let last: Promise<unknown> = Promise.resolve()

  const run: SqlQuery = async (sql, values) => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    if (READS.test(sql)) return statement.all(...values) as SqlRow[]
    statement.run(...values)
    return []
  }
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const mine = last.then(task)
    last = mine.catch(() => {})
    return mine
  }
  return {
    query: (sql, values) => inTurn(() => run(sql, values)),
    transaction: (task) =>
      inTurn(async () => {
        await run('BEGIN IMMEDIATE', [])
        try {
          const result = await task(run)
          await run('COMMIT', [])
          return result
        } catch (error) {
          // A full disk has rolled back by itself, and then this fails too.
          await run('ROLLBACK', []).catch(() => {})
          throw error
        }
      }),
  }
}
