import type { PrivacySignals } from '../signals.ts'
import type { ConsentRecord, RecordedChoice } from './record.ts'

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000).toString(36)
const milliseconds = (text: string) => Number.parseInt(text, 36) * 1000

/**
 * Writes a record as the value of the consent cookie, in `[A-Za-z0-9._~-]` only; the counterpart of `parseRecord`.
 *
 * The value is `1.<time>` and for every choice `.<id>~<letter><fingerprint>`, with `~<age>` after it where the choice was
 * not made by the latest decision. `1` is the format version; times are seconds in base 36; the letter is `g` granted,
 * `d` denied, `c` granted despite GPC, `t` granted despite DNT.
 */
export function serializeRecord({ decidedAt, choices }: ConsentRecord): string {
  const parts = ['1', seconds(decidedAt)]
  for (const [id, entry] of Object.entries(choices)) {
    const letter = entry.despiteSignal?.[2] ?? entry.choice[0]
    const age = decidedAt - entry.decidedAt
    parts.push(`${id}~${letter}${entry.fingerprint}${age ? `~${seconds(age)}` : ''}`)
  }
  return parts.join('.')
}

/**
 * Reads the value of a consent cookie; `null` for anything that is not exactly a record of this format version.
 *
 * Never throws. What counts as exact is decided by writing the record again: a value that comes out differently
 * (another version, a choice twice, an unknown letter) is no record.
 */
export function parseRecord(value: string): ConsentRecord | null {
  const [, time = '', ...parts] = value.split('.')
  const decidedAt = milliseconds(time)
  const parseChoice = (part: string): [id: string, RecordedChoice] => {
    const [id = '', code = '', age = '0'] = part.split('~')
    const despiteSignal: keyof PrivacySignals | false = code[0] === 'c' ? 'gpc' : code[0] === 't' && 'dnt'
    const entry: RecordedChoice = {
      choice: code[0] === 'd' ? 'denied' : 'granted',
      fingerprint: code.slice(1),
      decidedAt: decidedAt - milliseconds(age),
      ...(despiteSignal && { despiteSignal }),
    }
    return [id, entry]
  }
  const record = { decidedAt, choices: Object.fromEntries(parts.map(parseChoice)) }
  return serializeRecord(record) === value ? record : null
}
