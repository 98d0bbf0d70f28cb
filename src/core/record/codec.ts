import type { ConsentRecord, RecordedChoice } from './record.ts'

/*
 * 1.<time>.<id>~<letter><fingerprint>[~<age>]…
 *
 * `1` is the format version. Times are seconds in base 36; an age is how much older a choice is than the latest
 * decision, left out when it is not. The letter is `g` granted, `d` denied, `s` granted despite a signal.
 */
const RECORD = /^1\.([0-9a-z]{1,7})((?:\.[a-z][\w-]*~[gds][0-9a-z]{4}(?:~[0-9a-z]{1,7})?)*)$/i

/**
 * Writes a record as the value of the consent cookie, in `[A-Za-z0-9._~-]` only.
 *
 * The counterpart of `parseRecord`; times are kept to the second.
 */
export function serializeRecord({ decidedAt, choices }: ConsentRecord): string {
  const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000).toString(36)
  const entries = Object.entries(choices).map(([id, entry]) => {
    const letter = entry.despiteSignal ? 's' : entry.choice[0]
    const age = decidedAt - entry.decidedAt
    return `.${id}~${letter}${entry.fingerprint}${age > 0 ? `~${seconds(age)}` : ''}`
  })
  return `1.${seconds(decidedAt)}${entries.join('')}`
}

/**
 * Reads the value of a consent cookie; `null` for anything that is not exactly a record of this format version.
 *
 * Never throws.
 */
export function parseRecord(value: string): ConsentRecord | null {
  const [, time, list] = (value.length <= 4096 && RECORD.exec(value)) || []
  if (!time) return null
  const decidedAt = Number.parseInt(time, 36) * 1000
  const choices: Record<string, RecordedChoice> = Object.create(null)
  for (const entry of list ? list.slice(1).split('.') : []) {
    const [id = '', code = '', age = '0'] = entry.split('~')
    if (choices[id]) return null
    choices[id] = {
      choice: code[0] === 'd' ? 'denied' : 'granted',
      fingerprint: code.slice(1),
      decidedAt: decidedAt - Number.parseInt(age, 36) * 1000,
      ...(code[0] === 's' && { despiteSignal: true }),
    }
  }
  return { decidedAt, choices }
}
