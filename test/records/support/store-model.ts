import fc from 'fast-check'
import { expect } from 'vitest'
import { DAY_MS, dayOf, timeOfUuid } from '../../../src/records/act-time.ts'
import type { NewRecord, RecordsStore } from '../../../src/records/records-store.ts'
import { sampleAct, sampleId, sampleRecord } from '../../../src/records/testing/sample-act.ts'
import { verifyRecords } from '../../../src/records/verify-records.ts'

const SUBJECTS = ['', 'subject-aaaaaaaaaaaaaaaa', 'subject-bbbbbbbbbbbbbbbb']
const DAYS = 3

/** An act of a few that there are, so that retries and conflicts are frequent. */
interface Draft {
  readonly day: number
  readonly number: number
  readonly subject: number
  readonly isGranted: boolean
}

export type Command =
  | { readonly kind: 'append'; readonly drafts: readonly Draft[] }
  | { readonly kind: 'erase'; readonly subject: number; readonly day: number }
  | { readonly kind: 'purge'; readonly day: number }

const day = fc.nat(DAYS - 1)
const draft: fc.Arbitrary<Draft> = fc.record({ day, number: fc.nat(2), subject: fc.nat(2), isGranted: fc.boolean() })

export const commands: fc.Arbitrary<readonly Command[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('append' as const), drafts: fc.array(draft, { minLength: 1, maxLength: 4 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('erase' as const), subject: fc.nat(2), day }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('purge' as const), day: fc.nat(DAYS) }) },
  ),
  { maxLength: 12 },
)

const recordOf = ({ number, subject, isGranted, ...draft }: Draft, start: number): Promise<NewRecord> => {
  const time = start + draft.day * DAY_MS + 1000
  const choices = { analytics: isGranted ? ('granted' as const) : ('denied' as const) }
  return sampleRecord(sampleAct({ id: sampleId(time, number), at: time, subject: SUBJECTS[subject] ?? '', choices }))
}

/** The same store in a few lines, without chains and without a disk. */
function createModel() {
  const rows = new Map<string, { readonly digest: string; readonly subject: string; readonly isEmpty: boolean }>()
  const erasures = new Map<string, number>()
  return {
    append: (records: readonly NewRecord[]) =>
      records.map(({ act: { id, subject }, digest }) => {
        if (timeOfUuid(id) <= (erasures.get(subject) ?? -1)) return 'erased'
        const row = rows.get(id)
        if (row) return row.digest === digest ? 'duplicate' : 'conflict'
        rows.set(id, { digest, subject, isEmpty: false })
        return 'stored'
      }),
    erase(subject: string, at: number) {
      const found = [...rows].filter(([, row]) => subject !== '' && row.subject === subject)
      for (const [id, row] of found) rows.set(id, { ...row, subject: '', isEmpty: true })
      if (subject) erasures.set(subject, Math.max(at, erasures.get(subject) ?? 0, ...found.map(([id]) => timeOfUuid(id))))
      return found.length
    },
    purge(before: number) {
      const old = [...rows.keys()].filter((id) => dayOf(timeOfUuid(id)) < dayOf(before))
      for (const id of old) rows.delete(id)
      for (const [subject, at] of erasures) if (at < before) erasures.delete(subject)
      return old.length
    },
    idsOf: (subject: string) =>
      [...rows]
        .filter(([, row]) => subject !== '' && row.subject === subject)
        .map(([id]) => id)
        .sort()
        .reverse(),
    count: () => rows.size,
  }
}

/** Runs commands on a store and on the model, and expects the same answers. The days begin at `start`, and the store has none before. */
export async function expectLikeModel(store: RecordsStore, list: readonly Command[], start: number) {
  const model = createModel()
  const purge = (before: number) => Promise.all([store.purge(before), model.purge(before)])
  await store.purge(start)
  for (const command of list) {
    if (command.kind === 'append') {
      const records = await Promise.all(command.drafts.map((draft) => recordOf(draft, start)))
      expect(await store.append(records, {})).toEqual(model.append(records))
    } else if (command.kind === 'erase') {
      const subject = SUBJECTS[command.subject] ?? ''
      const at = start + command.day * DAY_MS + 5000
      const erasure = { tombstone: subject && `tombstone of ${subject}`, at, mark: async (digest: string) => `erased ${digest}` }
      expect(await store.erase(subject, erasure)).toBe(model.erase(subject, at))
    } else {
      const [purged, expected] = await purge(start + command.day * DAY_MS)
      expect(purged).toBe(expected)
    }
  }
  for (const subject of SUBJECTS) {
    const { records } = await store.read(subject, { limit: 100 })
    expect(records.map(({ act }) => act.id)).toEqual(model.idsOf(subject))
  }
  const { checked, problems } = await verifyRecords(store.export({}))
  expect(problems).toEqual([])
  expect(checked).toBe(model.count())
}

/** Checks any order of commands. The runs share a store: each has days of its own, and purges those of the run before. */
export async function checkStore(store: RecordsStore, numRuns: number) {
  let runs = 0
  await fc.assert(
    fc.asyncProperty(commands, (list) => expectLikeModel(store, list, (20_000 + 10 * runs++) * DAY_MS)),
    { numRuns, interruptAfterTimeLimit: 60_000 },
  )
}
