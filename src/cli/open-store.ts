import { createEmbeddedStore } from '../records/embedded/index.ts'
import type { RecordsStore } from '../records/index.ts'
import { createPostgresStore } from '../records/postgres/index.ts'
import { UsageError } from './terminal.ts'

/** A store that a command has opened itself. */
export interface OpenedStore extends RecordsStore {
  readonly migrate: () => Promise<void>
  readonly close: () => Promise<void>
}

async function openPostgres(connectionString: string): Promise<OpenedStore> {
  const { default: pg } = await import('pg').catch((error: unknown) => {
    throw new Error('The package pg is not installed: npm install pg', { cause: error })
  })
  const pool = new pg.Pool({ connectionString, max: 4 })
  return { ...createPostgresStore(pool), close: () => pool.end() }
}

/**
 * Opens the store that a command is about.
 *
 * @throws {UsageError} where none is named, or two are.
 */
export async function openStore({
  file,
  database,
}: {
  readonly file?: string | undefined
  readonly database?: string | undefined
}): Promise<OpenedStore> {
  if (file !== undefined) return createEmbeddedStore({ path: file })
  if (database === undefined) throw new UsageError('No store is named. Give --file, or --database, or set DATABASE_URL.')
  if (!/^postgres(ql)?:\/\//.test(database)) throw new UsageError('--database has to begin with postgres://')
  return openPostgres(database)
}
