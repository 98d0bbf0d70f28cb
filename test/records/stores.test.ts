import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { verifyRecords } from 'volenti/records'
import { createEmbeddedStore } from 'volenti/records/embedded'
import { createSqliteStore, type SqliteDatabase } from 'volenti/records/sqlite'
import { createMemoryStore, recordsStoreContract } from 'volenti/records/testing'
import { openDatabase } from '../../src/records/embedded/open-database.ts'
import { sampleRecord } from '../../src/records/testing/sample-act.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { actAt } from './support/acts.ts'
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

it('keeps acts while it purges the days before', async () => {
  const store = await sqlite()
  const time = (day: number) => Date.UTC(2026, 0, day, 12)
  await store.append(await Promise.all([1, 2, 3].map((day) => sampleRecord(actAt(time(day))))), {})
  const newer = await sampleRecord(actAt(time(4)))
  const order: string[] = []
  await Promise.all([
    store.purge(time(3)).then((purged) => order.push(`purged ${purged}`)),
    store.append([newer], {}).then(([outcome]) => order.push(`${outcome}`)),
  ])
  expect(order).toEqual(['stored', 'purged 2'])
  expect(await verifyRecords(store.export({}))).toMatchObject({ checked: 2, problems: [] })
})
