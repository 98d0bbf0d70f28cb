import { dayOf, timeOfUuid } from '../act-time.ts'
import { chainStart, nextLink } from '../chain.ts'
import type { AppendOutcome, ChainHead, ExportLine, NewRecord, RecordsStore } from '../records-store.ts'
import { dayRange } from '../sql/day-range.ts'

type Line = Extract<ExportLine, { type: 'record' }>

/**
 * Creates a records store that lasts as long as the process, for tests.
 *
 * @example
 * ```ts
 * import { createRecordsHandler } from 'volenti/records'
 * import { createMemoryStore } from 'volenti/records/testing'
 *
 * const secret = 'a secret of at least thirty-two letters'
 * export const handler = createRecordsHandler({ store: createMemoryStore(), path: '/choices', secret, retain: '3 years', authorize: () => true })
 * ```
 */
export function createMemoryStore(): RecordsStore {
  const lines = new Map<string, Line>()
  const heads = new Map<number, ChainHead>()
  const texts = new Map<string, string>()
  const erasures = new Map<string, number>()
  // One call after the other, because links are computed asynchronously.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const mine = last.then(run)
    last = mine.catch(() => {})
    return mine
  }

  async function appendOne({ act, digest, receivedAt, tombstone }: NewRecord): Promise<AppendOutcome> {
    if ((erasures.get(tombstone) ?? -1) >= timeOfUuid(act.id)) return 'erased'
    const known = lines.get(act.id)
    if (known) return known.digest === digest ? 'duplicate' : 'conflict'
    const day = dayOf(timeOfUuid(act.id))
    const { count, link: before } = heads.get(day) ?? { count: 0, link: chainStart(day, 0) }
    const link = await nextLink(before, digest, receivedAt)
    const place = count + 1
    const { id, subject } = act
    lines.set(id, { type: 'record', day, lane: 0, place, id, subject, receivedAt, digest, link, act, mark: '' })
    heads.set(day, { day, lane: 0, count: place, link })
    return 'stored'
  }

  const ofSubject = (subject: string) => [...lines.values()].filter((line) => line.subject === subject)

  return {
    append: (records, given) =>
      inTurn(async () => {
        for (const [digest, text] of Object.entries(given)) if (!texts.has(digest)) texts.set(digest, text)
        const outcomes: AppendOutcome[] = []
        for (const record of records) outcomes.push(await appendOne(record))
        return outcomes
      }),

    read: (subject, { limit, before }) =>
      inTurn(async () => {
        const found = (subject === '' ? [] : ofSubject(subject))
          .filter(({ id }) => before === undefined || id < before)
          .toSorted((a, b) => (a.id < b.id ? 1 : -1))
        const records = found.slice(0, limit).flatMap(({ act, digest, receivedAt }) => (act ? [{ act, digest, receivedAt }] : []))
        const wanted = records.flatMap(({ act }) => [act.policy, act.words])
        const next = found.length > limit ? { next: found[limit - 1]?.id ?? '' } : {}
        return { records, texts: Object.fromEntries([...texts].filter(([digest]) => wanted.includes(digest))), ...next }
      }),

    erase: (subject, { tombstone, at, mark }) =>
      inTurn(async () => {
        if (subject === '') return 0
        const found = ofSubject(subject)
        for (const line of found) lines.set(line.id, { ...line, subject: '', act: null, mark: await mark(line.digest) })
        erasures.set(tombstone, Math.max(at, erasures.get(tombstone) ?? 0, ...found.map(({ id }) => timeOfUuid(id))))
        return found.length
      }),

    purge: (before) =>
      inTurn(async () => {
        const old = [...lines.values()].filter(({ day }) => day < dayOf(before))
        for (const { id } of old) lines.delete(id)
        for (const day of [...heads.keys()]) if (day < dayOf(before)) heads.delete(day)
        for (const [tombstone, at] of [...erasures]) if (at < before) erasures.delete(tombstone)
        return old.length
      }),

    async *export(range) {
      const { first, last } = dayRange(range)
      for (const [digest, text] of texts) yield { type: 'text', digest, text }
      for (const head of [...heads.values()].toSorted((a, b) => a.day - b.day)) {
        if (head.day < first || head.day > last) continue
        const chain = [...lines.values()].filter(({ day }) => day === head.day).toSorted((a, b) => a.place - b.place)
        yield* chain.filter(({ act }) => range.policy === undefined || act?.policy === range.policy)
        if (range.policy === undefined) yield { type: 'head', ...head }
      }
    },
  }
}
