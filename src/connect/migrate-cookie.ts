import {
  type ConsentRecord,
  type ConsentStore,
  choiceLifetime,
  consentCookieName,
  cookieAttributes,
  cookieStorage,
  type Policy,
  parseRecord,
  type RecordedChoice,
  refresh,
  serializeRecord,
} from '../core/internal.ts'

/**
 * Moves the record to the domain that the policy shares it with, and leaves one cookie of its name.
 *
 * A site that begins to share its consent cookie between subdomains has visitors whose cookie belongs to one host. Until
 * their next decision the other hosts would not see it. Where the domain has a cookie, too, the newest decision about each
 * category and service is kept; until then a refusal outdoes a grant, as always. The time of the decision stays, and the
 * cookie lives no longer than before. Without `cookie.domain`, where there is no record, and for a store that keeps its
 * record elsewhere it does nothing. Runs in a browser only; `ConsentProvider` does this by itself.
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
    // Of a store with another storage the cookie knows nothing.
    if (!record || record.decidedAt !== known?.decidedAt) return
    const lifetime = Math.max(choiceLifetime(policy, 'granted'), choiceLifetime(policy, 'denied'))
    const left = lifetime + (record.decidedAt - now) / 1000
    // Dates decide which choice counts, so none may lie further ahead than the store takes; and what has run out is not moved.
    if (left <= 0 || left > lifetime + 86_400) return
    const value = serializeRecord(record)
    document.cookie = `${consentCookieName(policy)}=${cookieAttributes(ofHost, 0, location.protocol === 'https:')}`
    // A cookie of the domain that says it all stays as it is: Safari keeps what a server has set for longer than what a script writes.
    const isMoved = storage.read().join() === value || storage.write(value, left)
    if (!isMoved) cookieStorage(ofHost).write(value, left)
    refresh(store)
  } catch {
    // Cookies are blocked: there is nothing to move.
  }
}

/**
 * Several stored values as if every decision had been made in one record: of each choice the newest, a refusal
 * where two are as new, and no choice about a service that is older than the one about its category.
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
  return newest ? { ...newest, choices } : null
}
