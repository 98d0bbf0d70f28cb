// What runs before first paint: `scripts/build-inline.mjs` makes a string of it, `print-program.ts` puts the data in. It
// reads the record by the rules of `core/record`, in a shorter form of its own: a test feeds both the same bytes.
import type { HandOver } from './hand-over.ts'
import type { InlineData } from './inline-data.ts'

declare const data: InlineData
declare const navigator: { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown }

/** One choice: its letter with the fingerprint, as they are written, and when it was made, in seconds. */
type Entry = readonly [code: string, decidedAt: number]

type Choices = Record<string, Entry>

const [start, attributes, onHttps, optional, granted, denied, defaults] = data
const key = Symbol.for(start)
const page = window as unknown as { [key: symbol]: HandOver | undefined; [queue: string]: unknown[] }
/** 1 for GPC, plus 2 for DNT: in one `&` with the signals that deny a category. */
const signals = +(navigator.globalPrivacyControl === true) + 2 * +(navigator.doNotTrack === '1')

/** The time in whole seconds, as the record keeps it. */
const now = () => Math.floor(Date.now() / 1000)

const serialize = (decidedAt: number, choices: Choices) => {
  let text = start + decidedAt.toString(36)
  for (const [id, [code, time]] of Object.entries(choices)) text += `.${id}~${code}${decidedAt - time ? `~${(decidedAt - time).toString(36)}` : ''}`
  return text
}

/** Finds what counts for a category: the first refusal, else the newest grant where every record has one. */
const read = (): ((id: string) => Entry | false | undefined) => {
  const records: (readonly [decidedAt: number, choices: Choices])[] = []
  try {
    for (const pair of document.cookie.split('; ')) {
      const [time, ...parts] = pair.slice(start.length).split('.') as [time: string, ...string[]]
      const decidedAt = parseInt(time, 36)
      const choices: Choices = Object.create(null)
      for (const part of parts) {
        const [id, code, age = '0'] = part.split('~') as [id: string, code: string, age?: string]
        if (/^[gdct]/.test(code)) choices[id] = [code, decidedAt - parseInt(age, 36)]
      }
      // As in the core, a record is what comes out as it went in.
      if (serialize(decidedAt, choices) === pair) records.push([decidedAt, choices])
    }
  } catch {
    // an opaque origin throws a SecurityError
  }
  records.sort(([a], [b]) => b - a)
  return (id) => {
    const entries = records.map((record) => record[1][id])
    return entries.find((entry) => entry && entry[0][0] === 'd') || (entries.every(Boolean) && entries[0])
  }
}

const left: HandOver = {
  stop() {
    removeEventListener('click', answer, true)
  },
}

const answer = (event: Event) => {
  try {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-volenti-action],a[href="#cookie-settings"]')
    if (!pressed) return
    // No form is sent, and React, which hydrates on a click and then hears it, does not decide once more.
    event.preventDefault()
    event.stopPropagation()
    const reason = pressed.dataset.volentiAction
    const refuses = reason === 'reject-all'
    if (!refuses && reason !== 'accept-all') left.opener = pressed
    else {
      const decidedAt = now()
      const choices: Choices = {}
      const find = read()
      for (const [id, fingerprint, denying] of optional) {
        // A general yes overrules DNT but not GPC: there the category and its services stay as they were.
        const letter = refuses ? 'd' : ['g', '', 't'][denying & signals]
        const entry = letter ? fingerprint && ([letter + fingerprint, decidedAt] as const) : find(id)
        if (entry) choices[id] = entry
      }
      const cookie = serialize(decidedAt, choices)
      left.decision = { reason, cookie }
      document.documentElement.dataset.volenti = 'decided'
      const ending = attributes + (location.protocol === 'https:' ? onHttps : '')
      // A browser ignores a cookie that is too large, and would keep the one before, in which there may be a grant.
      document.cookie = `${start}${ending};Max-Age=0`
      document.cookie = cookie + ending
    }
  } catch {
    // an opaque origin throws a SecurityError, last of all: the decision holds for this page
  }
}

function toArguments() {
  return arguments
}

if (!page[key]) {
  page[key] = left
  addEventListener('click', answer, true)

  const time = now()
  const find = read()
  let known: string | undefined
  let signal = ''
  let status: string | false = ''
  for (const [id, fingerprint, denying] of optional) {
    const [code, decidedAt] = find(id) || ['', 0]
    const isOver = decidedAt > time + 86_400 || time >= decidedAt + (code[0] === 'd' ? denied : granted)
    known ||= fingerprint && code
    if (denying & signals) signal = ' gpc'
    else if (fingerprint) status = code.slice(1) !== fingerprint ? 'outdated' : status || (isOver && 'expired')
  }
  document.documentElement.dataset.volenti = status ? (known ? status : 'undecided') + signal : 'decided'

  for (const [queue, entries, isCall] of defaults) {
    page[queue] ||= []
    page[queue].push(...(isCall ? [(toArguments as (...entries: readonly unknown[]) => IArguments)(...entries)] : entries))
  }
}
