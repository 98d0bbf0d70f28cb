import { serializeRecord } from '../record/codec.ts'
import { mostProtective } from '../record/most-protective.ts'
import type { ConsentRecord, RecordedChoice } from '../record/record.ts'
import { withRefusals } from '../record/with-refusals.ts'
import { cookieStorage } from '../storage/cookie-storage.ts'
import { CLOCK_SKEW } from './page-clock.ts'
import type { StoreInternals } from './store-internals.ts'

// Keeps the record of one page in step with the storage. A page never goes back to an older record. When the storage holds
// one, such as a late answer of the server, the page replaces it with the newest record that it has seen.

/** Makes a decision of this page the latest record, and stores it. */
export function keepRecord(internals: StoreInternals, latest: ConsentRecord): void {
  const { memory, rules } = internals
  writeRecord(internals, rules.regime && !memory.record ? withRefusals(latest, memory.newest ?? memory.hidden, rules) : latest)
  memory.isOwn = true
}

/** Deletes the record on this page and in the storage. */
export function forgetRecord(internals: StoreInternals): void {
  const { memory } = internals
  rememberSeen(memory.newest, internals)
  // The page still remembers the values that it has seen: one that is stored again is a late answer.
  Object.assign(memory, { record: null, newest: null, hidden: null, isOwn: false, isPersisted: true, valueBeside: '' })
  clearStorage(internals)
}

/** Reads the storage again. Another page or the server may have written to it. */
export function rereadRecord(internals: StoreInternals): void {
  const { memory } = internals
  internals.readOnce()
  rememberSeen(memory.newest, internals)
  const stored = readStored(internals)
  // When the storage is blocked, the page keeps what it knows.
  if (stored === undefined) return
  if (!stored) {
    if (memory.isPersisted) memory.record = null
    return
  }
  const value = serializeRecord(stored)
  const { newest } = memory
  if (newest && value === serializeRecord(newest)) memory.record = newest
  else if (!memory.seen.has(value) && (!newest || !isInTime(newest, internals) || isNewer(stored, newest, internals))) takeOver(stored, internals)
  else replaceStored(value, internals)
}

/** Accepts a newer decision that the visitor made on another page. */
function takeOver(stored: ConsentRecord, internals: StoreInternals) {
  const { memory } = internals
  // A refusal that could not be stored here was unknown to the other page, so the newer act there does not overrule it.
  const own = memory.isPersisted ? {} : (memory.newest?.choices ?? {})
  const refusals = Object.entries(own).filter(([id, entry]) => isRefusedSince(entry, stored.choices[id]))
  // They may have been a refusal of everything.
  const partial = stored.partial && memory.newest?.partial
  know(stored, internals)
  memory.isPersisted = true
  memory.isOwn = false
  if (refusals.length > 0) writeRecord(internals, { ...stored, partial, choices: { ...stored.choices, ...Object.fromEntries(refusals) } })
}

/** Replaces a stored value that is not newer with the record of this page. */
function replaceStored(value: string, internals: StoreInternals) {
  const { record, seen, valueBeside } = internals.memory
  if (value === valueBeside) return
  // A value that the page has seen is a late answer. An unseen one may be a decision after the clock was set back: its refusals count.
  const latest = record && !seen.has(value) ? mostProtective([value, serializeRecord(record)]) : record
  if (latest) writeRecord(internals, latest)
  // A record that was deleted stays deleted, and no older one may replace it.
  else clearStorage(internals)
}

function writeRecord(internals: StoreInternals, latest: ConsentRecord) {
  const { memory, rules, clock } = internals
  const lifetime = rules.keptFor ?? Math.max(rules.lifetimes.granted, rules.lifetimes.denied)
  const left = Math.min(lifetime, lifetime + latest.decidedAt - clock.now())
  know(latest, internals)
  memory.isPersisted = attempt(() => storageOf(internals).write(serializeRecord(latest), Math.ceil(Math.max(0, left) / 1000)), false)
  const beside = memory.isPersisted ? null : readStored(internals)
  memory.valueBeside = beside ? serializeRecord(beside) : ''
}

function know(latest: ConsentRecord, internals: StoreInternals) {
  internals.memory.record = internals.memory.newest = latest
  rememberSeen(latest, internals)
}

const rememberSeen = (record: ConsentRecord | null, { memory }: StoreInternals) => record && memory.seen.add(serializeRecord(record))

const storageOf = (internals: StoreInternals) => {
  internals.storage ??= cookieStorage(internals.rules.cookie)
  return internals.storage
}

const clearStorage = (internals: StoreInternals) => attempt(() => storageOf(internals).write('', 0), false)

/** The record that is stored; `undefined` where the storage is blocked. */
const readStored = ({ readValues, rules }: StoreInternals) => attempt(() => mostProtective(readValues(), rules.site), undefined)

/** Whether the date of a record can be true. A record that is dated too far in the future does not count. */
const isInTime = ({ decidedAt }: ConsentRecord, { clock }: StoreInternals) => decidedAt <= clock.now() + CLOCK_SKEW

const isNewer = (other: ConsentRecord, than: ConsentRecord, internals: StoreInternals) =>
  isInTime(other, internals) && (internals.memory.isOwn ? other.decidedAt > than.decidedAt : other.decidedAt >= than.decidedAt)

const isRefusedSince = (entry: RecordedChoice, other: RecordedChoice | undefined) =>
  entry.choice === 'denied' && other?.choice === 'granted' && other.decidedAt < entry.decidedAt

function attempt<T, Otherwise>(run: () => T, otherwise: Otherwise): T | Otherwise {
  try {
    return run()
  } catch {
    return otherwise
  }
}
