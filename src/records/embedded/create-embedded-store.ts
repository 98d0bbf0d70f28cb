import type { SqliteStore } from '../sqlite/create-sqlite-store.ts'
import { openShared } from './open-shared.ts'

/** Options of `createEmbeddedStore`. */
export interface EmbeddedStoreOptions {
  /** The file of the database. Its folder is created. Keep it out of what a deployment replaces. */
  readonly path: string
}

/** A records store in a file of this machine. */
export interface EmbeddedStore extends SqliteStore {
  /** Closes the file. Whatever is called afterwards rejects. */
  close(): Promise<void>
}

/**
 * Creates a records store in a file, without a server, a service or a compiler.
 *
 * The file is an SQLite database, by `node:sqlite` where Node.js has it without a flag (22.13 and newer), else by the optional
 * package `node-sqlite3-wasm`. One process opens it; a second one is refused until the first has ended, so several servers need
 * `volenti/records/postgres`. Stores of one process share it. An act that was answered is on the disk.
 *
 * The file is opened at the first call. Where that fails, the call rejects, and the next one tries again.
 *
 * @example
 * ```ts
 * import { createEmbeddedStore } from 'volenti/records/embedded'
 *
 * export const store = createEmbeddedStore({ path: 'data/records.db' })
 * ```
 */
export function createEmbeddedStore({ path }: EmbeddedStoreOptions): EmbeddedStore {
  let opened: ReturnType<typeof openShared> | undefined

  async function store() {
    opened ??= openShared(path)
    try {
      return (await opened).store
    } catch (error) {
      opened = undefined
      throw error
    }
  }

  return {
    migrate: async () => (await store()).migrate(),
    append: async (records, texts) => (await store()).append(records, texts),
    read: async (subject, page) => (await store()).read(subject, page),
    erase: async (subject, erasure) => (await store()).erase(subject, erasure),
    purge: async (before) => (await store()).purge(before),
    async *export(range) {
      yield* (await store()).export(range)
    },
    async close() {
      const current = await opened?.catch(() => undefined)
      opened = Promise.reject(new Error('The records store is closed.'))
      opened.catch(() => {})
      current?.close()
    },
  }
}
