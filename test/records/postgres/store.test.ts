import pg from 'pg'
import { afterAll, describe, inject, it } from 'vitest'
import { createPostgresStore } from 'volenti/records/postgres'
import { recordsStoreContract } from 'volenti/records/testing'
import { checkStore } from '../support/store-model.ts'

const admin = new pg.Pool({ connectionString: inject('postgresUrl'), max: 1 })
const pools: pg.Pool[] = [admin]
afterAll(() => Promise.all(pools.map((pool) => pool.end())))

/** A store whose tables are in a schema of their own. */
async function postgres() {
  const schema = `site_${pools.length}`
  await admin.query(`CREATE SCHEMA ${schema}`)
  const pool = new pg.Pool({ connectionString: inject('postgresUrl'), options: `-c search_path=${schema} -c client_min_messages=warning`, max: 12 })
  pools.push(pool)
  const store = createPostgresStore(pool)
  await store.migrate()
  return store
}

describe('PostgreSQL', () => {
  for (const { title, run } of recordsStoreContract(postgres)) it(title, run)

  it('answers like the model, whatever comes in whatever order', async () => {
    await checkStore(await postgres(), 60)
  })

  it('can be migrated again, and by many at once', async () => {
    const store = await postgres()
    await Promise.all(Array.from({ length: 8 }, () => store.migrate()))
  })
})
