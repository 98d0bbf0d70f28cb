import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createEmbeddedStore } from 'volenti/records/embedded'
import { sampleRecord } from '../../src/records/testing/sample-act.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { actAt, NOW, SUBJECT } from './support/acts.ts'

const append = async (store: ReturnType<typeof createEmbeddedStore>, time: number) => store.append([await sampleRecord(actAt(time))], {})

it('keeps acts over a restart, in a folder that it creates', async () => {
  const path = join(temporaryFolder(), 'data', 'records.db')
  const first = createEmbeddedStore({ path })
  await append(first, NOW)
  await first.close()
  await expect(append(first, NOW)).rejects.toThrow('closed')
  const second = createEmbeddedStore({ path })
  onTestFinished(() => second.close())
  expect(await append(second, NOW)).toEqual(['duplicate'])
})

it('opens a file that a process has left which was killed', async () => {
  const folder = temporaryFolder({ 'records.db.pid': '', 'records.db.lock/owner': '' })
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => child.once('exit', resolve))
  writeFileSync(join(folder, 'records.db.pid'), String(child.pid))
  const store = createEmbeddedStore({ path: join(folder, 'records.db') })
  expect(await append(store, NOW)).toEqual(['stored'])
  await store.close()
  expect(existsSync(join(folder, 'records.db.pid'))).toBe(false)
})

it('refuses a file that another process has open, and opens it once that has ended', async () => {
  const folder = temporaryFolder()
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  writeFileSync(join(folder, 'records.db.pid'), String(child.pid))
  const store = createEmbeddedStore({ path: join(folder, 'records.db') })
  onTestFinished(() => store.close())
  await expect(append(store, NOW)).rejects.toThrow(`The process ${child.pid} has`)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  expect(await append(store, NOW)).toEqual(['stored'])
  expect((await store.read(SUBJECT, { limit: 5 })).records).toHaveLength(1)
})

it('lets nobody wait for a transaction that could not begin', async () => {
  const folder = temporaryFolder({ 'records.db': 'this is no database, and it is longer than the header of one'.repeat(20) })
  const store = createEmbeddedStore({ path: join(folder, 'records.db') })
  onTestFinished(() => store.close())
  await expect(append(store, NOW)).rejects.toThrow('not a database')
  await expect(append(store, NOW)).rejects.toThrow('not a database')
})

it('is shared by the stores of one process, until the last is closed', async () => {
  const path = join(temporaryFolder(), 'records.db')
  const [first, second] = [createEmbeddedStore({ path }), createEmbeddedStore({ path: join(path, '..', 'records.db') })]
  onTestFinished(() => second.close())
  const [[a], [b]] = await Promise.all([append(first, NOW), append(second, NOW)])
  expect([a, b].sort()).toEqual(['duplicate', 'stored'])
  await first.close()
  expect(await append(second, NOW + 1)).toEqual(['stored'])
  expect(existsSync(`${path}.pid`)).toBe(true)
})
