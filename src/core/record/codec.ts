import { DENIED, DESPITE_DNT, DESPITE_FURTHER, DESPITE_GPC, FORMAT, GRANTED, PARTIAL, RECORD } from './letters.ts'
import type { ConsentRecord, RecordedChoice } from './record.ts'

const toText = (milliseconds: number) => Math.floor(milliseconds / 1000).toString(36)
const toTime = (text: string) => Number.parseInt(text, 36) * 1000

/** The signal that a letter stands for. */
const SIGNALS = { [DESPITE_GPC]: 'gpc', [DESPITE_DNT]: 'dnt', [DESPITE_FURTHER]: 'further' } as const

function letterOf({ choice, despiteSignal }: RecordedChoice) {
  if (choice === 'denied') return DENIED
  return despiteSignal === 'gpc' ? DESPITE_GPC : despiteSignal === 'dnt' ? DESPITE_DNT : despiteSignal ? DESPITE_FURTHER : GRANTED
}

/**
 * Writes a record as the value of the consent cookie. `parseRecord` reads it again.
 *
 * The value holds `[A-Za-z0-9._~-]` only: `2.<time>.<edition>.<site><regime>`, then `.<id>~<letter><fingerprint>` for every
 * choice. `2` is the format version. Times are in seconds and the edition is a day, both in base 36. The letter is `g`
 * (granted), `d` (denied), `c` (granted despite GPC), `t` (despite DNT) or `f` (despite a further signal). `~<age>` follows where a choice is older
 * or newer than the choice before it; the first choice is compared with the latest decision. A letter after the regime
 * marks an early decision that is not reported yet (`a`, `r`), or a record that leaves open what it does not name (`p`).
 *
 * @example
 * ```ts
 * import { type ConsentStore, serializeRecord } from 'volenti'
 *
 * export function cookieValue(store: ConsentStore) {
 *   const record = store.getRecord()
 *   return record ? serializeRecord(record) : ''
 * }
 * ```
 */
export function serializeRecord({ decidedAt, edition, site, regime, early, partial, choices }: ConsentRecord): string {
  const mark = early ?? (partial ? PARTIAL : '')
  const parts = [FORMAT, toText(decidedAt), edition.toString(36), site + regime + mark.charAt(0)]
  let previousAge = toText(0)
  for (const [id, entry] of Object.entries(choices)) {
    const age = toText(decidedAt - entry.decidedAt)
    parts.push(`${id}~${letterOf(entry)}${entry.fingerprint}${age === previousAge ? '' : `~${age}`}`)
    previousAge = age
  }
  return parts.join('.')
}

/**
 * Reads the value of a consent cookie, or returns `null` when it is not exactly a record of this format version.
 *
 * It never throws. A value counts only if `serializeRecord` would write the same text, so a repeated choice or a number with
 * a leading zero makes it invalid. The record is a plain object that survives JSON.
 *
 * @example
 * ```ts
 * import { parseRecord } from 'volenti'
 *
 * export const decidedOn = (value: string) => {
 *   const record = parseRecord(value)
 *   return record && new Date(record.decidedAt)
 * }
 * ```
 */
export function parseRecord(value: string): ConsentRecord | null {
  const match = RECORD.exec(value.slice(FORMAT.length + 1))
  if (!match) return null
  const [, time = '', edition = '', site = '', regime = '', mark, parts = ''] = match
  const decidedAt = toTime(time)
  const choices: Record<string, RecordedChoice> = {}
  let age = 0
  for (const part of parts.split('.').slice(1)) {
    const [id = '', code = '', ageText] = part.split('~')
    if (ageText) age = toTime(ageText)
    const despiteSignal = SIGNALS[code.charAt(0) as keyof typeof SIGNALS]
    choices[id] = {
      choice: code.startsWith(DENIED) ? 'denied' : 'granted',
      fingerprint: code.slice(1),
      decidedAt: decidedAt - age,
      ...(despiteSignal && { despiteSignal }),
    }
  }
  const record: ConsentRecord = {
    decidedAt,
    edition: Number.parseInt(edition, 36),
    site,
    regime,
    choices,
    ...(mark && (mark === PARTIAL ? { partial: true } : { early: mark === 'a' ? 'accept-all' : 'reject-all' })),
  }
  return serializeRecord(record) === value ? record : null
}
