// What runs before first paint: `scripts/build-inline.mjs` makes a string of it, `print-program.ts` puts the data in. It
// reads the record by the rules of `core/record`, in a shorter form of its own: a test feeds both the same bytes.
import { DENIED, DESPITE_DNT, GRANTED, RECORD } from '../core/record/letters.ts'
import type { HandOver, HandOvers } from './hand-over.ts'
import type { InlineData } from './inline-data.ts'

declare const data: InlineData
declare const navigator: { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown }

/** One choice: its letter with the fingerprint, as they are written, and when it was made, in seconds. */
type Entry = readonly [code: string, decidedAt: number]

type Choices = Record<string, Entry>

type Stored = readonly [decidedAt: number, choices: Choices, edition: number]

const [start, attributes, onHttps, site, edition, optional, granted, denied, defaults] = data
const DAY = 86_400
const page = document as unknown as { [key: symbol]: { programs?: HandOvers } | undefined }
const queues = window as unknown as Record<string, unknown[]>
/** 1 for GPC, plus 2 for DNT: in one `&` with the signals that deny a category. */
const signals = +(navigator.globalPrivacyControl === true) + 2 * +(navigator.doNotTrack === '1')
/** The browser's own accessor: an image called `cookie` in the page takes the place of `document.cookie`. */
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

/** Reads what is stored: of each record of this site the latest time, the choices and the edition, the newest first. */
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
      // As in the core, a record is what comes out as it went in.
      if (site.startsWith(mark ?? '-') && serialize(record, `${mark}${regime}${early}`) === pair) records.push(record)
    }
  } catch {
    // an opaque origin throws a SecurityError
  }
  return records.sort(([a], [b]) => b - a)
}

/** What counts for a category: the first refusal, else the newest grant where every record has one. */
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
    // A script may refuse for the visitor, but not accept. A link that is to open elsewhere opens elsewhere.
    if (accepts ? !event.isTrusted : !refuses && (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) return
    // No form is sent, and React, which hydrates on a click and then hears it, does not decide once more; nor does another policy's program.
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
        // A general yes overrules DNT but not GPC: there the category and its services stay as they were.
        const letter = refuses ? DENIED : [GRANTED, '', DESPITE_DNT][denying & signals]
        const entry = letter ? fingerprint && ([letter + fingerprint, decidedAt] as const) : find(records, id)
        if (entry) choices[id] = entry
      }
      // The first letter of the reason stays until somebody has reported the decision.
      const cookie = serialize([decidedAt, choices, edition], site + reason[0])
      left.decision = { reason, cookie }
      stamp('decided')
      const ending = attributes + (location.protocol === 'https:' ? onHttps : '')
      // A browser ignores a cookie that is too large, and would keep the one before, in which there may be a grant.
      cookies.set.call(document, `${start}${ending};Max-Age=0`)
      cookies.set.call(document, cookie + ending)
    }
  } catch {
    // an opaque origin throws a SecurityError, last of all: the decision holds for this page
  }
}

function toArguments() {
  return arguments
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
  for (const [id, fingerprint, denying] of optional) {
    const [code, decidedAt] = find(records, id) || ['', 0]
    const isOver = decidedAt > time + DAY || time >= decidedAt + (code[0] === DENIED ? denied : granted)
    known ||= fingerprint && code
    if (denying & signals) signal = ' gpc'
    else if (fingerprint) status = code.slice(1) !== fingerprint ? 'outdated' : status || (isOver && 'expired')
  }
  const isSuperseded = newestEdition > edition && newestEdition * DAY <= time + DAY
  stamp(status && !isSuperseded ? (known ? status : 'undecided') + signal : 'decided')

  for (const [queue, entries, isCall] of defaults) {
    queues[queue] ||= []
    queues[queue].push(...(isCall ? [(toArguments as (...entries: readonly unknown[]) => IArguments)(...entries)] : entries))
  }
}
