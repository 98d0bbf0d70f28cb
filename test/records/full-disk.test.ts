import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { expect, it, onTestFinished } from 'vitest'
import { verifyRecords } from 'volenti/records'
import { createEmbeddedStore } from 'volenti/records/embedded'
import { createSqliteStore } from 'volenti/records/sqlite'
import { openDatabase } from '../../src/records/embedded/open-database.ts'
import { sampleAct, sampleId, sampleRecord } from '../../src/records/testing/sample-act.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { actAt, NOW, SUBJECT } from './support/acts.ts'
import type { FullDisk } from './support/fill-disk.ts'

/** Runs a server that may write files of half a megabyte, until it is full; then it is killed. */
async function fillDisk(path: string): Promise<FullDisk> {
  const { outputFiles } = await build({
    entryPoints: ['test/records/support/fill-disk.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
  })
  // Node.js gets an error from a write past the limit, as it does where the disk is full.
  const child = spawn('sh', ['-c', 'ulimit -f 1000; exec "$0" --input-type=module - "$1"', process.execPath, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  child.stdin.end(outputFiles[0]?.text)
  const told: FullDisk = JSON.parse(await text(child.stdout))
  await exited
  return told
}

it('asks to try again where the disk is full, keeps everything it has answered, and goes on when there is room', async () => {
  const path = join(temporaryFolder(), 'records.db')
  const { stored, refused, readable, errors, again } = await fillDisk(path)
  expect(stored.length).toBeGreaterThan(5)
  expect(refused).toEqual([
    { status: 503, retryAfter: '30' },
    { status: 503, retryAfter: '30' },
  ])
  expect(errors).toBe(2)
  // What was not answered is not shown either.
  expect(readable).toBe(stored.length)
  expect(again).toBe('duplicate')

  const store = createEmbeddedStore({ path })
  onTestFinished(() => store.close())
  const { records } = await store.read(SUBJECT, { limit: 1000 })
  expect(records.map(({ act }) => act.id).reverse()).toEqual(stored)
  expect(await store.append([await sampleRecord(actAt(Date.now() + 1000))], {})).toEqual(['stored'])
  expect(await verifyRecords(store.export({}))).toMatchObject({ checked: stored.length + 1, problems: [] })
})

it('goes on in the same process when there is room', async () => {
  const database = await openDatabase(join(temporaryFolder(), 'records.db'))
  onTestFinished(() => database.close())
  const store = createSqliteStore(database)
  await store.migrate()
  const give = (pages: number) => database.prepare(`PRAGMA max_page_count = ${pages}`).all()
  const append = async (number: number) => store.append([await sampleRecord(sampleAct({ id: sampleId(NOW, number), at: NOW, subject: SUBJECT }))], {})
  give(24)
  let stored = 0
  const fill = async () => {
    for (;;) {
      await append(stored)
      stored++
    }
  }
  await expect(fill()).rejects.toThrow('full')
  for (const number of [1000, 1001, 1002]) await expect(append(number)).rejects.toThrow('full')
  expect((await store.read(SUBJECT, { limit: 1000 })).records).toHaveLength(stored)

  give(1_000_000)
  expect(await append(2000)).toEqual(['stored'])
  expect(await append(2001)).toEqual(['stored'])
  expect(await verifyRecords(store.export({}))).toMatchObject({ checked: stored + 2, problems: [] })
})
