import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createSqliteStore, type SqliteStore } from '../sqlite/create-sqlite-store.ts'
import { lockFile } from './lock-file.ts'
import { openDatabase } from './open-database.ts'

/** An open file, and how many stores of this process use it. */
interface OpenFile {
  readonly store: SqliteStore
  readonly close: () => void
  users: number
}

const OPEN_FILES = Symbol.for('volenti.records')

/** The open files of this process. A bundler or a reload can bring a second copy of this module, and it has to find them too. */
function openFiles(): Map<string, Promise<OpenFile>> {
  const holder = globalThis as typeof globalThis & { [OPEN_FILES]?: Map<string, Promise<OpenFile>> }
  holder[OPEN_FILES] ??= new Map()
  return holder[OPEN_FILES]
}

async function openFile(path: string): Promise<OpenFile> {
  mkdirSync(dirname(path), { recursive: true })
  const unlock = lockFile(path)
  try {
    const database = await openDatabase(path)
    const close = () => {
      database.close()
      unlock()
    }
    return { store: createSqliteStore(database), close, users: 0 }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Opens a file, or takes it as this process has it open. The returned `close` closes it when nobody uses it any more. */
export async function openShared(path: string): Promise<{ readonly store: SqliteStore; readonly close: () => void }> {
  const files = openFiles()
  const key = resolve(path)
  const opening = files.get(key) ?? openFile(key)
  files.set(key, opening)
  try {
    const file = await opening
    // Its last user closed it meanwhile.
    if (files.get(key) !== opening) return openShared(path)
    file.users++
    return {
      store: file.store,
      close() {
        file.users--
        if (file.users > 0) return
        files.delete(key)
        file.close()
      },
    }
  } catch (error) {
    if (files.get(key) === opening) files.delete(key)
    throw error
  }
}
