import { DAY_MS, dayOf } from '../act-time.ts'
import { canonicalJson } from '../digest.ts'
import type { Erasure, ExportLine, ExportRange, RecordsStore } from '../records-store.ts'
import { verifyRecords } from '../verify-records.ts'
import { sampleAct, sampleId, sampleRecord } from './sample-act.ts'

/** One test of the contract. */
export interface ContractTest {
  readonly title: string
  /** Rejects where the store does not keep the contract. */
  readonly run: () => Promise<void>
}

const NOON = 20_000 * DAY_MS + DAY_MS / 2
const SUBJECT = 'subject-0000000000000000'
const OTHER = 'subject-1111111111111111'

/** Throws unless two pieces of JSON data are the same. */
function same(found: unknown, expected: unknown, what: string): void {
  const [is, should] = [canonicalJson(found), canonicalJson(expected)]
  if (is !== should) throw new Error(`${what}: found ${is}, expected ${should}`)
}

const erasureOf = (subject: string, at: number): Erasure => ({
  tombstone: `tombstone of ${subject}`,
  at,
  mark: async (digest) => `erased ${digest}`,
})

const recordAt = (time: number, number = 0, subject = SUBJECT) =>
  sampleRecord(sampleAct({ id: sampleId(time, number), at: time, subject }), time + 1000)

async function linesOf(store: RecordsStore, range: ExportRange = {}): Promise<ExportLine[]> {
  const lines: ExportLine[] = []
  for await (const line of store.export(range)) lines.push(line)
  return lines
}

const idsOf = async (store: RecordsStore, range?: ExportRange) =>
  (await linesOf(store, range)).flatMap((line) => (line.type === 'record' ? [line.id] : [])).sort()

const TESTS: Readonly<Record<string, (store: RecordsStore) => Promise<void>>> = {
  'returns the acts of a subject as they came, the newest first': async (store) => {
    const [old, young, foreign] = await Promise.all([recordAt(NOON), recordAt(NOON + 5), recordAt(NOON + 2, 0, OTHER)])
    same(await store.append([young, old, foreign], {}), ['stored', 'stored', 'stored'], 'outcomes')
    const { records, next } = await store.read(SUBJECT, { limit: 10 })
    const kept = [young, old].map(({ act, digest, receivedAt }) => ({ act, digest, receivedAt }))
    same(records, kept, 'records')
    same(next ?? null, null, 'next')
  },
  'returns the acts of a subject page by page': async (store) => {
    const records = await Promise.all([1, 2, 3, 4, 5].map((number) => recordAt(NOON, number)))
    await store.append(records, {})
    const read: string[] = []
    let before: string | undefined
    do {
      const page = await store.read(SUBJECT, { limit: 2, before })
      read.push(...page.records.map(({ act }) => act.id))
      before = page.next
    } while (before)
    same(read, records.map(({ act }) => act.id).reverse(), 'ids')
  },
  'stores an act once, however often it comes': async (store) => {
    const record = await recordAt(NOON)
    same(await store.append([record, record], {}), ['stored', 'duplicate'], 'one batch')
    same(await store.append([{ ...record, receivedAt: record.receivedAt + 9 }], {}), ['duplicate'], 'a retry')
    same((await store.read(SUBJECT, { limit: 10 })).records.length, 1, 'count')
  },
  'keeps the act that came first where two have one id': async (store) => {
    const record = await recordAt(NOON)
    const other = await sampleRecord({ ...record.act, reason: 'accept-all' })
    await store.append([record], {})
    same(await store.append([other], {}), ['conflict'], 'outcome')
    same((await store.read(SUBJECT, { limit: 10 })).records[0]?.act.reason ?? null, 'save', 'reason')
  },
  'stores each act once, and whole chains, where many come at the same time': async (store) => {
    const records = await Promise.all(Array.from({ length: 12 }, (_, number) => recordAt(NOON - (number % 3) * DAY_MS, number)))
    const batches = Array.from({ length: 12 }, (_, turn) => [...records.slice(turn), ...records.slice(0, turn)])
    const outcomes = (await Promise.all(batches.map((batch) => store.append(batch, {})))).flat()
    same(outcomes.filter((outcome) => outcome === 'stored').length, records.length, 'stored')
    same(outcomes.filter((outcome) => outcome === 'duplicate').length, records.length * 11, 'duplicates')
    same((await verifyRecords(store.export({}))).problems, [], 'problems')
  },
  'empties the acts of a subject, and refuses them when they come again': async (store) => {
    const [first, second, late, foreign] = await Promise.all([recordAt(NOON), recordAt(NOON, 1), recordAt(NOON, 2), recordAt(NOON, 3, OTHER)])
    await store.append([first, second, foreign], {})
    same(await store.erase(SUBJECT, erasureOf(SUBJECT, NOON + 1)), 2, 'erased')
    same(await store.erase(SUBJECT, erasureOf(SUBJECT, NOON)), 0, 'erased again')
    same(await store.append([first, second, late], {}), ['erased', 'erased', 'erased'], 'retries')
    same((await store.read(SUBJECT, { limit: 10 })).records, [], 'records')
    same((await store.read(OTHER, { limit: 10 })).records.length, 1, 'those of another subject')
    same(JSON.stringify(await linesOf(store)).includes(SUBJECT), false, 'the subject in an export')
    same((await verifyRecords(store.export({}))).problems, [], 'problems')
  },
  'lets no act through that comes while its subject is erased': async (store) => {
    const records = await Promise.all(Array.from({ length: 12 }, (_, number) => recordAt(NOON, number)))
    const append = (list: typeof records) => list.map((record) => store.append([record], {}))
    await Promise.all([...append(records.slice(0, 6)), store.erase(SUBJECT, erasureOf(SUBJECT, NOON + 1)), ...append(records.slice(6))])
    same((await store.read(SUBJECT, { limit: 20 })).records, [], 'records')
    same((await verifyRecords(store.export({}))).problems, [], 'problems')
  },
  'stores what a subject decides after an erasure': async (store) => {
    await store.erase(SUBJECT, erasureOf(SUBJECT, NOON))
    same(await store.append([await recordAt(NOON), await recordAt(NOON + 1)], {}), ['erased', 'stored'], 'outcomes')
    same(await store.erase(SUBJECT, erasureOf(SUBJECT, NOON + 2)), 1, 'erased')
  },
  'refuses an act that is erased, also where its id lies after the erasure': async (store) => {
    const [ahead, alike] = await Promise.all([recordAt(NOON + 60_000), recordAt(NOON + 30_000)])
    await store.append([ahead], {})
    await store.erase(SUBJECT, erasureOf(SUBJECT, NOON))
    same(await store.append([ahead, alike], {}), ['erased', 'erased'], 'outcomes')
  },
  'keeps acts without a subject, and gives them to nobody': async (store) => {
    same(await store.append([await recordAt(NOON, 0, '')], {}), ['stored'], 'outcomes')
    same((await store.read('', { limit: 10 })).records, [], 'records')
    same(await store.erase('', erasureOf('', NOON)), 0, 'erased')
    same(await store.append([await recordAt(NOON - 1, 0, '')], {}), ['stored'], 'outcomes after an erasure of nobody')
    same((await idsOf(store)).length, 2, 'exported')
  },
  'purges whole days': async (store) => {
    const months = await Promise.all([NOON - 70 * DAY_MS, NOON - 40 * DAY_MS, NOON - DAY_MS, NOON].map((time) => recordAt(time)))
    await store.append(months, {})
    same(await store.purge(NOON), 3, 'purged')
    same(await store.purge(NOON), 0, 'purged again')
    same(await idsOf(store), [months[3]?.act.id], 'ids')
    const { problems, heads } = await verifyRecords(store.export({}))
    same(problems, [], 'problems')
    same(
      heads.map(({ day }) => day),
      [dayOf(NOON)],
      'chains',
    )
  },
  'keeps a text once, and returns it with the acts that refer to it': async (store) => {
    const record = await recordAt(NOON)
    const texts = { [record.act.policy]: 'the policy', ['x'.repeat(43)]: 'other words' }
    await store.append([record], texts)
    await store.append([], texts)
    same((await store.read(SUBJECT, { limit: 10 })).texts, { [record.act.policy]: 'the policy' }, 'texts')
    same((await linesOf(store)).filter(({ type }) => type === 'text').length, 2, 'exported texts')
  },
  'exports the days and the policy that are asked for': async (store) => {
    const records = await Promise.all([0, 1, 2].map((days) => recordAt(NOON + days * DAY_MS)))
    const other = await sampleRecord({ ...(await recordAt(NOON, 7)).act, policy: 'q'.repeat(43) })
    await store.append([...records, other], {})
    const date = (days: number) => new Date(NOON + days * DAY_MS).toISOString().slice(0, 10)
    same(
      await idsOf(store, { from: date(1) }),
      records.slice(1).map(({ act }) => act.id),
      'from',
    )
    same((await idsOf(store, { to: date(0) })).length, 2, 'to')
    same(await idsOf(store, { policy: other.act.policy }), [other.act.id], 'policy')
  },
  'exports chains that hold, longer than a page': async (store) => {
    for (let batch = 0; batch < 6; batch++)
      await store.append(await Promise.all(Array.from({ length: 100 }, (_, number) => recordAt(NOON, batch * 100 + number, ''))), {})
    const { checked, problems } = await verifyRecords(store.export({}))
    same(problems, [], 'problems')
    same(checked, 600, 'checked')
  },
}

/**
 * The tests that every records store passes. Run them with the test runner of the site.
 *
 * @param create - Returns an empty store, anew for each test.
 *
 * @example
 * ```ts
 * import { it } from 'vitest'
 * import { createMemoryStore, recordsStoreContract } from 'volenti/records/testing'
 *
 * for (const { title, run } of recordsStoreContract(createMemoryStore)) it(title, run)
 * ```
 */
export function recordsStoreContract(create: () => RecordsStore | Promise<RecordsStore>): readonly ContractTest[] {
  return Object.entries(TESTS).map(([title, test]) => ({ title, run: async () => test(await create()) }))
}
