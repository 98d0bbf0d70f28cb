import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { keepActs, type RecordsStore, verifyRecords } from 'volenti/records'
import { createSqliteStore, type SqliteDatabase } from 'volenti/records/sqlite'
import { createMemoryStore } from 'volenti/records/testing'
import { chainStart, markText, nextLink, tombstoneText } from '../../src/records/chain.ts'
import { canonicalJson, digestOf, keyedDigest } from '../../src/records/digest.ts'
import { openDatabase } from '../../src/records/embedded/open-database.ts'
import { actAt, NOW, SECRET, SUBJECT } from './support/acts.ts'

const WORDS = 'We ask before we count.'

let database: SqliteDatabase
let store: RecordsStore
beforeEach(async () => {
  const opened: SqliteDatabase & { close(): void } = await openDatabase(':memory:')
  onTestFinished(() => opened.close())
  database = opened
  store = createSqliteStore(opened)
  const words = await digestOf(WORDS)
  const acts = [0, 1, 2, 3].map((number) => actAt(NOW + number, { words, ...(number === 3 && { subject: '' }) }))
  await keepActs({ store, secret: SECRET, now: () => NOW })(acts, { [words]: WORDS })
})

const change = (sql: string, ...values: (string | number)[]) => database.prepare(sql).run(...values)
const verify = (heads?: Awaited<ReturnType<typeof verifyRecords>>['heads']) => verifyRecords(store.export({}), { secret: SECRET, heads })
const idOf = (number: number) => actAt(NOW + number).id

const DAY = Math.floor(NOW / 86_400_000)
const problem = (kind: string, place: number, id: string) => ({ kind, day: '2026-03-05', lane: 0, place, id })

describe('records that nobody touched', () => {
  it('have no problem', async () => {
    expect(await verify()).toMatchObject({ checked: 4, problems: [], heads: [{ day: DAY, lane: 0, count: 4 }] })
  })

  it('have none after an erasure of the site', async () => {
    const sign = keyedDigest(SECRET)
    await store.erase(SUBJECT, { tombstone: await sign(tombstoneText(SUBJECT)), at: NOW, mark: (digest) => sign(markText(digest)) })
    expect((await verify()).problems).toEqual([])
  })

  it('say how far the check is', async () => {
    const told: number[] = []
    const many = createMemoryStore()
    const acts = Array.from({ length: 1100 }, (_, number) => actAt(NOW - number))
    await keepActs({ store: many, secret: SECRET, now: () => NOW })(acts)
    await verifyRecords(many.export({}), { onProgress: (checked) => told.push(checked) })
    expect(told).toEqual([1000])
  })
})

describe('tampering is found and named', () => {
  it('with a choice', async () => {
    change("UPDATE volenti_act SET body = replace(body, 'denied', 'granted') WHERE place = 2")
    expect((await verify()).problems).toEqual([problem('changed', 2, idOf(1))])
  })

  it('with a choice and its digest', async () => {
    const forged = { ...actAt(NOW + 1), reason: 'accept-all' }
    change('UPDATE volenti_act SET body = ?, digest = ? WHERE place = 2', canonicalJson(forged), await digestOf(canonicalJson(forged)))
    expect((await verify()).problems).toEqual([problem('relinked', 2, idOf(1))])
  })

  it('with the time of arrival', async () => {
    change('UPDATE volenti_act SET received_at = received_at - 1 WHERE place = 2')
    expect((await verify()).problems).toEqual([problem('relinked', 2, idOf(1))])
  })

  it('with the subject', async () => {
    change("UPDATE volenti_act SET subject = 'somebody-else-altogether' WHERE place = 2")
    expect((await verify()).problems).toEqual([problem('moved', 2, idOf(1))])
  })

  it('by deleting a row', async () => {
    change('DELETE FROM volenti_act WHERE place = 2')
    expect((await verify()).problems).toEqual([problem('missing', 2, '')])
  })

  it('by deleting the last row', async () => {
    change('DELETE FROM volenti_act WHERE place = 4')
    expect((await verify()).problems).toEqual([problem('cut', 4, '')])
  })

  it('by emptying a row as an erasure does, without the secret', async () => {
    change("UPDATE volenti_act SET body = NULL, subject = '', mark = ? WHERE place = 2", await keyedDigest('another secret')('x'))
    expect((await verify()).problems).toEqual([problem('emptied', 2, idOf(1))])
  })

  it('with words that were shown', async () => {
    change("UPDATE volenti_text SET body = 'We count.'")
    expect((await verify()).problems).toEqual([{ kind: 'text', day: '', lane: 0, place: 0, id: await digestOf(WORDS) }])
  })

  it('by a whole new chain, if the heads of an earlier check were kept', async () => {
    const { heads } = await verify()
    const forged = { ...actAt(NOW), reason: 'accept-all' }
    const digest = await digestOf(canonicalJson(forged))
    const link = await nextLink(chainStart(DAY, 0), digest, NOW)
    change('DELETE FROM volenti_act WHERE place > 1')
    change('UPDATE volenti_act SET body = ?, digest = ?, link = ?', canonicalJson(forged), digest, link)
    change('UPDATE volenti_lane SET count = 1, link = ?', link)
    expect((await verify()).problems).toEqual([])
    expect((await verify(heads)).problems).toEqual([problem('cut', 2, '')])
    const [head] = heads
    expect((await verify(head && [{ ...head, count: 1 }])).problems).toEqual([problem('rewritten', 1, idOf(0))])
  })

  it('by deleting a whole chain between others, if the heads of an earlier check were kept', async () => {
    await keepActs({ store, secret: SECRET, now: () => NOW })([actAt(NOW - 86_400_000)])
    const { heads } = await verify()
    change('DELETE FROM volenti_act WHERE day = ?', DAY)
    change('DELETE FROM volenti_lane WHERE day = ?', DAY)
    expect((await verify(heads)).problems).toEqual([problem('cut', 1, '')])
  })
})
