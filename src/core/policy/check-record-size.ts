import { ConsentError } from '../consent-error.ts'
import { serializeRecord } from '../record/codec.ts'
import type { Choice } from '../record/record.ts'
import { NO_SIGNALS } from '../signals.ts'
import { fitsCookie } from '../storage/cookie-attributes.ts'
import { memoryStorage } from '../storage/memory-storage.ts'
import { save } from '../store/acts.ts'
import { createConsentStore } from '../store/create-consent-store.ts'
import { optionalCategories } from './categories.ts'
import type { Policy } from './policy.ts'
import { consentCookieName } from './rules.ts'

/** The longest time between two choices of one record, in milliseconds: no cookie lives longer. */
const LONGEST = 34_560_000_000

/**
 * The largest record that visitors can make: every service differs from its category, and each choice comes from a
 * separate decision, long before the latest.
 */
function largestRecord(policy: Policy, optional: readonly string[], services: readonly string[]): string {
  const choices: Record<string, Choice> = {}
  for (const id of optional) choices[id] = 'denied'
  for (const id of services) choices[id] = 'granted'
  const store = createConsentStore(policy, { storage: memoryStorage(), readSignals: () => NO_SIGNALS })
  save(store, choices)
  const record = store.getRecord()
  if (!record) return ''
  const made = Object.entries(record.choices).map(([id, choice], index) => [
    id,
    { ...choice, decidedAt: record.decidedAt - LONGEST + (index % 2) * 1000 },
  ])
  return serializeRecord({ ...record, choices: Object.fromEntries(made) })
}

/**
 * Throws for a policy whose largest record does not fit into a cookie.
 *
 * @throws {ConsentError} `record-too-large`.
 */
export function checkRecordSize(policy: Policy): void {
  const { categories, services = {} } = policy
  const optional = optionalCategories(policy)
  const ofOptional = Object.keys(services).filter((id) => !categories[services[id]?.category ?? '']?.required)
  const name = consentCookieName(policy)
  // With thousands of ids, their length alone shows that the record is too large.
  const ids = [...optional, ...ofOptional].join('.')
  const record = fitsCookie(name, ids) ? largestRecord(policy, optional, ofOptional) : ids
  if (!fitsCookie(name, record)) {
    const atLeast = record === ids ? 'more than ' : ''
    throw new ConsentError('record-too-large', `${optional.length + ofOptional.length} choices, ${atLeast}${name.length + record.length} bytes`)
  }
}
