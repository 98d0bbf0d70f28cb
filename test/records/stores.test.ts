import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createEmbeddedStore } from 'volenti/records/embedded'
import { createSqliteStore, type SqliteDatabase } from 'volenti/records/sqlite'
import { createMemoryStore, recordsStoreContract } from 'volenti/records/testing'
import { openDatabase } from '../../src/records/embedded/open-database.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { checkStore } from './support/store-model.ts'

function embedded() {
  const store = createEmbeddedStore({ path: join(temporaryFolder(), 'records.db') })
  onTestFinished(() => store.close())
  return store
}

/** A database that the site has opened itself, without a file. */
async function sqlite() {
  const database: SqliteDatabase & { close(): void } = await openDatabase(':memory:')
  onTestFinished(() => database.close())
  return createSqliteStore(database)
}

describe.each([
  ['the memory store', createMemoryStore],
  ['the embedded store', embedded],
  ['a database of the site', sqlite],
] as const)('%s', (_, create) => {
  for (const { title, run } of recordsStoreContract(create)) it(title, run)

  it('answers like the model, whatever comes in whatever order', async () => {
    await checkStore(await create(), 60)
  })
})

it('finds the acts of a subject by an index', async () => {
  const database: SqliteDatabase & { close(): void } = await openDatabase(':memory:')
  onTestFinished(() => database.close())
  const plans: unknown[] = []
  const store = createSqliteStore({
    prepare(sql) {
      if (sql.includes('subject = ?')) plans.push(...database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all())
      return database.prepare(sql)
    },
  })
  await store.read('subject-0000000000000000', { limit: 1 })
  await store.erase('subject-0000000000000000', { tombstone: 't', at: 1, mark: async () => '' })
  expect(plans.map((plan) => JSON.stringify(plan))).toEqual([
    expect.stringContaining('USING INDEX volenti_act_subject'),
    expect.stringContaining('USING INDEX volenti_act_subject'),
  ])
})
