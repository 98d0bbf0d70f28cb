import { rmSync } from 'node:fs'
import type { SqlValue } from '../sql/sql-reads.ts'
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts'

type Closable = SqliteDatabase & { close(): void }

/** The used part of `node:sqlite`, which the types of the oldest supported Node.js do not know. */
interface NodeSqlite {
  readonly DatabaseSync: new (path: string) => Closable
}

/** The used part of `node-sqlite3-wasm`: it takes its values as one list. */
interface WasmSqlite {
  readonly Database: new (
    path: string,
  ) => {
    prepare(sql: string): { all(values: readonly SqlValue[]): unknown[]; run(values: readonly SqlValue[]): unknown; finalize(): void }
    close(): void
  }
}

/** `node:sqlite`, where this Node.js has it. Older ones print a warning when it is imported behind their flag; without it they have none. */
function builtIn(): NodeSqlite | undefined {
  try {
    return process.getBuiltinModule?.('node:sqlite' as 'node:fs') as unknown as NodeSqlite | undefined
  } catch {
    return undefined
  }
}

async function openWasm(path: string): Promise<Closable> {
  // A name that no bundler follows: where Node.js has SQLite, the package need not be installed.
  const name = 'node-sqlite3-wasm'
  const { default: sqlite } = (await import(/* @vite-ignore */ name).catch((error: unknown) => {
    throw new Error('This Node.js has no SQLite. Install the package node-sqlite3-wasm, or use Node.js 22.13 or newer.', { cause: error })
  })) as { readonly default: WasmSqlite }
  // It marks an open file by a folder, which stays where a process is killed. Our own lock says that nobody has the file open.
  rmSync(`${path}.lock`, { recursive: true, force: true })
  const database = new sqlite.Database(path)
  const statements: { finalize(): void }[] = []
  const prepare = (sql: string) => {
    const statement = database.prepare(sql)
    statements.push(statement)
    return { all: (...values: SqlValue[]) => statement.all(values), run: (...values: SqlValue[]) => statement.run(values) }
  }
  // Without shared memory, a write-ahead log needs the file for itself.
  prepare('PRAGMA locking_mode = EXCLUSIVE').all()
  return {
    prepare,
    close() {
      for (const statement of statements) statement.finalize()
      database.close()
    },
  }
}

/** Opens an SQLite file with what this Node.js offers. */
export async function openDatabase(path: string): Promise<Closable> {
  const sqlite = builtIn()
  return sqlite ? new sqlite.DatabaseSync(path) : openWasm(path)
}
