import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepActs } from 'volenti/records'
import { createEmbeddedStore } from 'volenti/records/embedded'
import { run } from '../../src/cli/run.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { actAt, SECRET } from './support/acts.ts'

/** Runs the program, and returns how it ended and what it wrote. */
async function volenti(words: string, env: Readonly<Record<string, string>> = {}) {
  let printed = ''
  let told = ''
  const code = await run(words.split(' ').filter(Boolean), {
    print: (text) => {
      printed += text
    },
    tell: (text) => {
      told += `${text}\n`
    },
    env,
  })
  return { code, printed, told }
}

/** A file with three acts of today. */
async function keptFile() {
  const file = join(temporaryFolder(), 'records.db')
  const store = createEmbeddedStore({ path: file })
  const now = Date.now()
  await keepActs({ store, secret: SECRET })([0, 1, 2].map((number) => actAt(now - number)))
  await store.close()
  return file
}

describe('volenti', () => {
  it.each(['', '--help', 'records', 'records --help', 'records export --help'])('helps: %s', async (words) => {
    const { code, printed, told } = await volenti(words)
    expect([code, told]).toEqual([0, ''])
    expect(printed).toContain(words.startsWith('records') ? 'purge --retain' : 'npx volenti records --help')
  })

  it.each([
    ['cookies', 'There is no "cookies"'],
    ['records burn', 'There is no command "burn"'],
    ['records export now', 'one word too many'],
    ['records export --fiel x', "Unknown option '--fiel'"],
    ['records --file x', 'What is to be done?'],
    ['records export', 'No store is named'],
    ['records export --database mysql://localhost', 'postgres://'],
    ['records export --file x --from yesterday', '--from has to be a day'],
    ['records purge --file x', '--retain'],
    ['records verify --file x --policy y', 'no whole chain'],
  ])('says what is wrong with the words, and ends with 2: %s', async (words, message) => {
    const { code, told } = await volenti(words)
    expect(code).toBe(2)
    expect(told).toContain(message)
    expect(told).toContain('--help')
  })

  it('says why it failed, and ends with 1', async () => {
    const { code, told } = await volenti('records migrate --database postgres://volenti@127.0.0.1:1/none')
    expect([code, told]).toEqual([1, expect.stringContaining('ECONNREFUSED')])
  })
})

describe('volenti records', () => {
  it('migrates a new file', async () => {
    const file = join(temporaryFolder(), 'new', 'records.db')
    expect(await volenti(`records migrate --file ${file}`)).toMatchObject({ code: 0, told: 'The tables are up to date.\n' })
    expect(existsSync(file)).toBe(true)
  })

  it('exports to standard output, or into a file', async () => {
    const file = await keptFile()
    const { code, printed, told } = await volenti(`records export --file ${file}`)
    expect([code, told]).toEqual([0, '3 acts exported\n'])
    expect(printed.trim().split('\n')).toHaveLength(4)
    await volenti(`records export --file ${file} --out ${file}.ndjson`)
    expect(readFileSync(`${file}.ndjson`, 'utf8')).toBe(printed)
    expect(await volenti(`records export --file ${file} --out ${file}/no/folder`)).toMatchObject({ code: 1 })
  })

  it('purges what is older than the site keeps', async () => {
    const file = await keptFile()
    expect(await volenti(`records purge --retain 2years --file ${file}`)).toMatchObject({ code: 1, told: expect.stringContaining('2years') })
    expect(await volenti(`records purge --retain persistent --file ${file}`)).toMatchObject({ code: 0, told: '0 acts deleted\n' })
  })

  it('verifies a store, and an export without the store', async () => {
    const file = await keptFile()
    const env = { RECORDS_SECRET: SECRET }
    expect(await volenti(`records verify --file ${file} --keep ${file}.heads`, env)).toEqual({
      code: 0,
      printed: '',
      told: '3 acts checked, no problem\n',
    })
    await volenti(`records export --file ${file} --out ${file}.ndjson`)
    expect(await volenti(`records verify --input ${file}.ndjson --heads ${file}.heads`, env)).toMatchObject({ code: 0 })
  })

  it('names what was tampered with, and ends with 1', async () => {
    const file = await keptFile()
    const { printed } = await volenti(`records export --file ${file}`)
    writeFileSync(`${file}.ndjson`, printed.replace('"marketing":"denied"', '"marketing":"granted"'))
    const found = await volenti(`records verify --input ${file}.ndjson`)
    expect(found.code).toBe(1)
    expect(found.printed).toMatch(/^changed \d{4}-\d\d-\d\d 0\/1 [0-9a-f-]{36}\n$/)
    expect(found.told).toContain('3 acts checked, 1 problem')
    writeFileSync(`${file}.ndjson`, printed.slice(0, -20))
    expect(await volenti(`records verify --input ${file}.ndjson`)).toMatchObject({ code: 1, told: expect.stringContaining('not whole') })
  })
})
