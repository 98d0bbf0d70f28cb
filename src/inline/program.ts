// The program that runs before the first paint. `scripts/build-inline.mjs` makes it a string, and `print-program.ts` adds the
// data. It reads the record like `core/record`, but in shorter code: a test gives both the same bytes.
import { DENIED, DESPITE_DNT, GRANTED, RECORD } from '../core/record/letters.ts'
import type { HandOver, HandOvers } from './hand-over.ts'
import type { InlineData } from './inline-data.ts'

declare const data: InlineData
declare const navigator: { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown }

/** One choice: its letter and fingerprint as the cookie has them, and its time in seconds. */
type Entry = readonly [code: string, decidedAt: number]

type Choices = Record<string, Entry>

type Stored = readonly [decidedAt: number, choices: Choices, edition: number]

const [start, attributes, onHttps, site, edition, optional, granted, denied, queueDefaults] = data
const DAY = 86_400
const page = document as unknown as { [key: symbol]: { programs?: HandOvers } | undefined }
/** 1 for GPC, plus 2 for DNT: one `&` compares them with the signals that deny a category. */
const signals = +(navigator.globalPrivacyControl === true) + 2 * +(navigator.doNotTrack === '1')
/** The browser's own accessor, because an image with the name `cookie` replaces `document.cookie`. */
const cookies = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as { get(): string; set(text: string): void }

/** The time in whole seconds, as the record keeps it. */
const now = () => Math.floor(Date.now() / 1000)
const base36 = (number: number) => number.toString(36)

const serialize = ([decidedAt, choices, day]: Stored, mark: string) => {
  let text = `${start + base36(decidedAt)}.${base36(day)}.${mark}`
  let previousAge = 0
  for (const [id, [code, time]] of Object.entries(choices)) {
    const age = decidedAt - time
    text += `.${id}~${code}${age !== previousAge ? `~${base36(age)}` : ''}`
    previousAge = age
  }
  return text
}

/** Reads the stored records of this site, the newest first: the time of the latest decision, the choices and the edition. */
const read = () => {
  const records: Stored[] = []
  try {
    for (const pair of cookies.get.call(document).split('; ')) {
      const [, time = '', day = '', mark, regime, early, parts = ''] = RECORD.exec(pair.slice(start.length)) ?? []
      const decidedAt = parseInt(time, 36)
      const choices: Choices = Object.create(null)
      let age = 0
      for (const part of parts.split('.').slice(1)) {
        const [id, code, ageText] = part.split('~') as [id: string, code: string, age?: string]
        if (ageText) age = parseInt(ageText, 36)
        choices[id] = [code, decidedAt - age]
      }
      const record: Stored = [decidedAt, choices, parseInt(day, 36)]
      // As in the core, a value counts only if the record would be written the same.
      if (site.startsWith(mark ?? '-') && serialize(record, `${mark}${regime}${early}`) === pair) records.push(record)
    }
  } catch {
    // an opaque origin throws a SecurityError
  }
  return records.sort(([a], [b]) => b - a)
}

/** The entry that counts for a category: the first refusal, else the newest grant if every record has one. */
const find = (records: readonly Stored[], id: string): Entry | false | undefined => {
  const entries = records.map((record) => record[1][id])
  return entries.find((entry) => entry && entry[0][0] === DENIED) || (entries.every(Boolean) && entries[0])
}

const stamp = (text: string) => {
  left.stamp = text
  document.documentElement.dataset.volenti = Object.values(programs).find((other) => other?.stamp !== 'decided')?.stamp ?? 'decided'
}

const left: HandOver = {
  stamp: '',
  end() {
    removeEventListener('click', answer, true)
  },
}

const answer = (event: MouseEvent) => {
  try {
    const name = start.slice(0, -3)
    const pressed = (event.target as Element).closest(`[volenti-action^="${name}:"],a[href$="#cookie-settings"],a[href$="#cookie-settings:${name}"]`)
    if (!pressed) return
    const reason = pressed.getAttribute('volenti-action')?.slice(name.length + 1)
    const refuses = reason === 'reject-all'
    const accepts = reason === 'accept-all'
    // A script may refuse for the visitor, but not accept. A link that the visitor opens in another tab or window opens there.
    if (accepts ? !event.isTrusted : !refuses && (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) return
    // No form is sent. React may hydrate because of the click and must not decide a second time, nor must another policy's program.
    event.preventDefault()
    event.stopImmediatePropagation()
    if (!refuses && !accepts) left.opener = pressed
    else {
      const records = read()
      const time = now()
      const after = (records[0]?.[0] ?? -1) + 1
      // The later of two acts has the later time, also when the clock was set back.
      const decidedAt = after > time && after <= time + DAY ? after : time
      const choices: Choices = {}
      for (const [id, fingerprint, denying] of optional) {
        // "Accept all" overrules DNT but not GPC: the choices about such a category and its services do not change.
        const letter = refuses ? DENIED : [GRANTED, '', DESPITE_DNT][denying & signals]
        const entry = letter ? fingerprint && ([letter + fingerprint, decidedAt] as const) : find(records, id)
        if (entry) choices[id] = entry
      }
      // The first letter of the reason remains in the cookie until a page has reported the decision.
      const cookie = serialize([decidedAt, choices, edition], site + reason[0])
      left.decision = { reason, cookie }
      stamp('decided')
      const ending = attributes + (location.protocol === 'https:' ? onHttps : '')
      // A browser ignores a cookie that is too large and keeps the one before, which may hold a grant.
      cookies.set.call(document, `${start}${ending};Max-Age=0`)
      cookies.set.call(document, cookie + ending)
    }
  } catch {
    // an opaque origin throws a SecurityError, only at the write: the decision counts for this page
  }
}

const kept = page[Symbol.for('volenti')] ?? {}
page[Symbol.for('volenti')] = kept
const programs = kept.programs ?? {}
kept.programs = programs
if (!programs[start]) {
  programs[start] = left
  addEventListener('click', answer, true)

  const time = now()
  const records = read()
  const newestEdition = Math.max(...records.map((record) => record[2]))
  let known: string | undefined
  let signal = ''
  let status: string | false = ''
  let isLeftInPeace: unknown
  const isOn: Record<string, boolean> = {}
  for (const [id, fingerprint, denying] of optional) {
    const [code, decidedAt] = find(records, id) || ['', 0]
    const isOver = decidedAt > time + DAY || time >= decidedAt + (code[0] === DENIED ? denied : granted)
    known ||= fingerprint && code
    // A grant despite a signal is not queued: the page does that later, and until then nothing is allowed.
    isOn[id] = code !== '' && code[0] !== DENIED && code.slice(1) === fingerprint && !isOver && !(denying & signals)
    isLeftInPeace ||= denying & 8 && code[0] === DENIED && !isOver
    if (denying & signals) signal = ' gpc'
    // 4: the regime never asks about it.
    else if (fingerprint && !(denying & 4)) status = code.slice(1) !== fingerprint ? 'outdated' : status || (isOver && 'expired')
  }
  const isSuperseded = newestEdition > edition && newestEdition * DAY <= time + DAY
  stamp(status && !isSuperseded && !isLeftInPeace ? (known ? status : 'undecided') + signal : 'decided')

  queueDefaults?.(
    records[0] &&
      ((category, service) => {
        // The refusal of a service counts at every age, as in the core.
        const [code] = find(records, service ?? '') || ['']
        return isOn[category] === true && code[0] !== DENIED
      }),
  )
}
