import { ConsentError } from '../consent-error.ts'
import type { Rules } from '../policy/rules.ts'
import { parseRecord, serializeRecord } from '../record/codec.ts'
import { mostProtective } from '../record/most-protective.ts'
import type { ConsentRecord, RecordedChoice } from '../record/record.ts'
import type { ConsentStorage } from '../storage/storage.ts'
import { CLOCK_SKEW } from './resolve-grants.ts'

/**
 * Keeps the record of one page in step with the storage, and never goes back behind what the page knows: a record that is
 * older than the newest one seen, such as a late answer of the server, is replaced by that one.
 */
export function recordKeeper(storage: ConsentStorage, rules: Rules, now: () => number, ofServer: ConsentRecord | null) {
  const initialRecord = ofServer?.site === rules.site ? ofServer : null
  let isRead = false
  let record: ConsentRecord | null = null
  /** The newest record that was seen, also when it is no longer stored. */
  let newest: ConsentRecord | null = null
  /** The values this page has had or has read. An older one of them that is stored again is a late answer, and no decision. */
  const seen = new Set<string>()
  /** Whether the newest record is a decision of this page. */
  let isOwn = false
  let isPersisted = true
  /** What this page could not replace, and stands beside its decision. */
  let valueBeside = ''
  let isTold = false

  function read() {
    const values = storage.read()
    if (process.env.NODE_ENV !== 'production' && !isTold) {
      const foreign = values.find((value) => (parseRecord(value)?.site ?? rules.site) !== rules.site)
      if (foreign) console.error(new ConsentError('foreign-record', rules.cookieName).message)
      isTold = foreign !== undefined
    }
    return mostProtective(values, rules.site)
  }

  function know(latest: ConsentRecord | null) {
    record = newest = latest
    if (latest) seen.add(serializeRecord(latest))
  }

  function write(latest: ConsentRecord) {
    const lifetime = Math.max(rules.lifetimes.granted, rules.lifetimes.denied)
    const left = Math.min(lifetime, lifetime + latest.decidedAt - now())
    know(latest)
    isPersisted = attempt(() => storage.write(serializeRecord(latest), Math.ceil(Math.max(0, left) / 1000)), false)
    const beside = isPersisted ? null : attempt(read, null)
    valueBeside = beside ? serializeRecord(beside) : ''
  }

  /** Puts what the page knows in the place of a value that is not newer. */
  function replace(value: string) {
    if (value === valueBeside) return
    // A value that the page has seen is a late answer. Another may be a decision under a clock that was set back: any refusal counts.
    const latest = record && !seen.has(value) ? mostProtective([value, serializeRecord(record)]) : record
    if (latest) write(latest)
    // What is gone stays gone, but an older record may not stand in its place.
    else attempt(() => storage.write('', 0), false)
  }

  function reread() {
    // Storage that can be read no more says nothing about the visitor.
    const stored = attempt(read, isRead ? undefined : initialRecord)
    isRead = true
    if (stored === undefined) return
    if (!stored) {
      if (isPersisted) record = null
      return
    }
    const value = serializeRecord(stored)
    if (newest && value === serializeRecord(newest)) record = newest
    else if (!seen.has(value) && (!newest || !isInTime(newest) || isNewer(stored, newest))) {
      // Of what could not be stored here the other page knew nothing, so its newer act is no answer to a refusal in it.
      const refusals = isPersisted ? [] : Object.entries(newest?.choices ?? {}).filter(([id, entry]) => isRefusedSince(entry, stored.choices[id]))
      know(stored)
      isPersisted = true
      isOwn = false
      if (refusals[0]) write({ ...stored, choices: { ...stored.choices, ...Object.fromEntries(refusals) } })
    } else replace(value)
  }

  /** A record that is dated ahead of this clock is none to go by. */
  const isInTime = ({ decidedAt }: ConsentRecord) => decidedAt <= now() + CLOCK_SKEW
  const isNewer = (other: ConsentRecord, than: ConsentRecord) =>
    isInTime(other) && (isOwn ? other.decidedAt > than.decidedAt : other.decidedAt >= than.decidedAt)

  return {
    initialRecord,
    reread,
    isPersisted: () => isPersisted,
    record() {
      if (!isRead) reread()
      return record
    },
    /** Makes a decision of this page the latest record and stores it. */
    keep(latest: ConsentRecord) {
      write(latest)
      isOwn = true
    },
    /** The decision made before React arrived that nobody has reported: the stored one, or the one this page made where it is newer. */
    earlyDecision(made: ConsentRecord | null): ConsentRecord | null {
      if (made?.site === rules.site && (!record || record.decidedAt < made.decidedAt)) return made
      return record?.early ? record : null
    },
  }
}

const isRefusedSince = (entry: RecordedChoice, other: RecordedChoice | undefined) =>
  entry.choice === 'denied' && other?.choice === 'granted' && other.decidedAt < entry.decidedAt

function attempt<T, Otherwise>(run: () => T, otherwise: Otherwise): T | Otherwise {
  try {
    return run()
  } catch {
    return otherwise
  }
}
