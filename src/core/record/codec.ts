import type { ConsentRecord, RecordedChoice } from './record.ts'

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000).toString(36)
const milliseconds = (text: string) => Number.parseInt(text, 36) * 1000

/**
 * Writes a record as the value of the consent cookie, in `[A-Za-z0-9._~-]` only; the counterpart of `parseRecord`.
 *
 * The value is `1.<time>` and for every choice `.<id>~<letter><fingerprint>`, with `~<age>` after it where the choice is
 * older than the latest decision. `1` is the format version; times are seconds in base 36; the letter is `g` granted,
 * `d` denied, `s` granted despite a signal.
 */
export function serializeRecord({ decidedAt, choices }: ConsentRecord): string {
  const parts = ['1', seconds(decidedAt)]
  for (const [id, entry] of Object.entries(choices)) {
    const age = decidedAt - entry.decidedAt
    parts.push(`${id}~${entry.despiteSignal ? 's' : entry.choice[0]}${entry.fingerprint}${age > 0 ? `~${seconds(age)}` : ''}`)
  }
  return parts.join('.')
}

/**
 * Reads the value of a consent cookie; `null` for anything that is not exactly a record of this format version.
 *
 * Never throws. What counts as exact is decided by writing the record again: a value that comes out differently
 * (another version, a choice twice, a stray character) is no record.
 */
export function parseRecord(value: string): ConsentRecord | null {
  const [, time = '', ...parts] = value.split('.')
  const decidedAt = milliseconds(time)
  const choices: Record<string, RecordedChoice> = Object.create(null)
  for (const part of parts) {
    const [id = '', code = '', age = '0'] = part.split('~')
    choices[id] = {
      choice: code[0] === 'd' ? 'denied' : 'granted',
      fingerprint: code.slice(1),
      decidedAt: decidedAt - milliseconds(age),
      ...(code[0] === 's' && { despiteSignal: true }),
    }
  }
  const record = { decidedAt, choices }
  return serializeRecord(record) === value ? record : null
}
