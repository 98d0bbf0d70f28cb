import {
  type ConsentRecord,
  type ConsentStore,
  consentCookieName,
  cookieAttributes,
  cookieStorage,
  INTERNALS,
  type Policy,
  parseRecord,
  type RecordedChoice,
  refresh,
  serializeRecord,
} from '../core/internal.ts'

/**
 * Moves the record from the cookie of one host to the cookie of the policy's domain, so that only one cookie remains.
 *
 * When a site starts to share its consent cookie between subdomains, earlier visitors have a cookie that only one host sees.
 * If the domain has a cookie too, the newest choice about each category and service is kept; before the move, a refusal
 * overrules a grant, as always. The time of the decision does not change, and the cookie lives no longer than before. It
 * does nothing without `cookie.domain`, without a record, and for a store that keeps its record in another storage. Runs in a
 * browser only. `ConsentProvider` already does this.
 *
 * @param now - The time of day, in milliseconds since 1970.
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { migrateCookie } from 'volenti/connect'
 *
 * export const share = (store: ConsentStore) => migrateCookie(store)
 * ```
 */
export function migrateCookie<P extends Policy>(store: ConsentStore<P>, now: number = Date.now()): void {
  const { policy } = store
  const { domain, ...ofHost } = policy.cookie ?? {}
  if (!domain) return
  try {
    const storage = cookieStorage(policy.cookie)
    refresh(store)
    const known = store.getRecord()
    const record = uniteRecords(
      storage.read().filter((value) => parseRecord(value)?.site === known?.site),
      policy,
    )
    // The store has another storage when its record is not in the cookie.
    if (!record || record.decidedAt !== known?.decidedAt) return
    const { keptFor, lifetimes } = store[INTERNALS].rules
    const lifetime = (keptFor ?? Math.max(lifetimes.granted, lifetimes.denied)) / 1000
    const left = lifetime + (record.decidedAt - now) / 1000
    // Dates decide which choice counts, so a date that the store would not accept is not moved, and neither is an expired record.
    if (left <= 0 || left > lifetime + 86_400) return
    const value = serializeRecord(record)
    document.cookie = `${consentCookieName(policy)}=${cookieAttributes(ofHost, 0, location.protocol === 'https:')}`
    // A complete cookie of the domain is not written again: Safari keeps a cookie from a server longer than one from a script.
    const isMoved = storage.read().join() === value || storage.write(value, left)
    if (!isMoved) cookieStorage(ofHost).write(value, left)
    refresh(store)
  } catch {
    // Cookies are blocked, so there is nothing to move.
  }
}

/**
 * Merges several stored values as if every decision had been made in one record. The newest choice about each id counts, and
 * a refusal where two are equally new. A choice about a service is removed when it is older than the one about its category.
 */
export function uniteRecords(values: readonly string[], { services = {} }: Policy): ConsentRecord | null {
  const records = values.flatMap((value) => parseRecord(value) ?? [])
  const choices: Record<string, RecordedChoice> = {}
  for (const [id, entry] of records.flatMap((record) => Object.entries(record.choices))) {
    const other = choices[id]
    const lead = other ? entry.decidedAt - other.decidedAt : 1
    if (lead > 0 || (lead === 0 && entry.choice === 'denied')) choices[id] = entry
  }
  for (const [id, { category }] of Object.entries(services)) {
    if (Number(choices[id]?.decidedAt) < Number(choices[category]?.decidedAt)) delete choices[id]
  }
  const [newest] = records.sort((a, b) => b.decidedAt - a.decidedAt)
  return newest ? { ...newest, partial: records.every(({ partial }) => partial), choices } : null
}
