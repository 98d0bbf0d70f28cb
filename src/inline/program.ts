// What runs before first paint: `scripts/build-inline.mjs` makes a string of it, `init-script.ts` puts the data in. It
// reads the record by the rules of `core/record`, in a shorter form of its own: a test feeds both the same bytes.
import type { HandOver } from './hand-over.ts'
import { DNT, GPC, type InlineData } from './inline-data.ts'

declare const data: InlineData

/** One choice as it is written: the whole, and its parts. */
type Entry = readonly [whole: string, id: string, letter: 'g' | 'd' | 's', fingerprint: string, age?: string]

/** A record; its time is in seconds. */
interface Found {
  readonly decidedAt: number
  readonly grants: number
  readonly choices: Readonly<Record<string, Entry>>
}

const [cookieName, attributes, onHttps, optional, granted, denied, defaults] = data
const key = Symbol.for(cookieName)
const page = window as unknown as { [key: symbol]: HandOver | undefined; [queue: string]: unknown[] }
const browser: { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown } = navigator
const signals = (browser.globalPrivacyControl === true ? GPC : 0) + (browser.doNotTrack === '1' ? DNT : 0)

function stamp(status: string) {
  document.documentElement.dataset.volenti = status
}

/** The record that counts: of all that are valid the one that grants least, and of those the newest. */
function read(): Found {
  let best: Found = { decidedAt: 0, grants: Infinity, choices: {} }
  try {
    for (const pair of document.cookie.split('; ')) {
      const [, time = '', ...parts] = pair.slice(cookieName.length).split('.')
      const decidedAt = Number.parseInt(time, 36)
      const choices: Record<string, Entry> = Object.create(null)
      let grants = 0
      for (const part of parts) {
        const entry = /^([^~]*)~([gds])([^~]*)(?:~([1-9a-z][\da-z]*))?$/.exec(part) as Entry | null
        if (!entry) continue
        choices[entry[1]] = entry
        if (entry[2] !== 'd') grants++
      }
      // As in the core, a record is what comes out as it went in: of this name and format, and no choice twice.
      let again = `${cookieName}=1.${decidedAt.toString(36)}`
      for (const [whole] of Object.values(choices)) again += `.${whole}`
      if (again === pair && (grants - best.grants || best.decidedAt - decidedAt) < 0) best = { decidedAt, grants, choices }
    }
  } catch {
    // an opaque origin throws a SecurityError
  }
  return best
}

function showStatus() {
  const now = Date.now() / 1000
  const record = read()
  let known: unknown
  let status = 'decided'
  for (const [id, fingerprint, denying] of optional) {
    const entry = record.choices[id]
    known ||= entry
    if (denying & signals) continue
    if (entry?.[3] !== fingerprint) status = 'outdated'
    else {
      const decidedAt = record.decidedAt - Number.parseInt(entry[4] || '0', 36)
      const counts = decidedAt <= now + 86_400 && now < decidedAt + (entry[2] === 'd' ? denied : granted)
      if (!counts && status === 'decided') status = 'expired'
    }
  }
  stamp(known || status === 'decided' ? status : 'undecided')
}

const left: HandOver = { stop: () => removeEventListener('click', answer, true) }

function answer(event: Event) {
  try {
    const pressed = (event.target as Element).closest('[data-volenti-action],a[href="#cookie-settings"]')
    if (!pressed) return
    // No form is sent, and React, which hydrates on a click and then hears it, does not decide once more.
    event.preventDefault()
    event.stopPropagation()
    const reason = pressed.getAttribute('data-volenti-action')
    if (reason !== 'accept-all' && reason !== 'reject-all') left.opener = pressed
    else {
      let value = `1.${Math.floor(Date.now() / 1000).toString(36)}`
      for (const [id, fingerprint, denying] of optional)
        value += `.${id}~${reason === 'reject-all' ? 'd' : (denying & signals) === DNT ? 's' : 'g'}${fingerprint}`
      left.decision = { reason, value }
      stamp('decided')
      document.cookie = `${cookieName}=${value}${attributes}${location.protocol === 'https:' ? onHttps : ''}`
    }
  } catch {
    // an opaque origin throws a SecurityError, last of all: the decision holds for this page
  }
}

function pushArguments(this: unknown[]) {
  this.push(arguments)
}

if (!page[key]) {
  page[key] = left
  addEventListener('click', answer, true)
  showStatus()
  for (const { queue, call, push } of defaults) {
    page[queue] ||= []
    const entries = page[queue]
    if (call) pushArguments.apply(entries, call as [])
    else entries.push(...push)
  }
}
