import { type ConsentRecord, mostProtective, NO_SIGNALS, type Policy, resolveGrants, rulesOf, serializeRecord } from '../core/internal.ts'

/** How far ahead of this clock a decision may be dated, in milliseconds, as in `resolveGrants`. */
const CLOCK_SKEW = 86_400_000

/** Whether a record refuses anything that another does not; what it says of a category it says of its services too. */
function refusesMore(record: ConsentRecord, other: ConsentRecord, { services = {} }: Policy): boolean {
  const isDenied = ({ choices }: ConsentRecord, id: string) => (choices[id] ?? choices[services[id]?.category ?? ''])?.choice === 'denied'
  return Object.keys({ ...record.choices, ...other.choices }).some((id) => isDenied(record, id) && !isDenied(other, id))
}

/**
 * The record that a renewal leaves the visitor with; `null` where the cookie stays as it is.
 *
 * The page's record wins where it is the newer one, or the same. What another page has decided since stands, and of two
 * decisions of which none is known to be newer, every refusal counts.
 *
 * @param posted - The record of the page that asks for the renewal.
 * @param own - The record in the cookies of its request.
 */
export function renewedRecord(posted: ConsentRecord, own: ConsentRecord | null, policy: Policy, now: number): ConsentRecord | null {
  if (posted.site !== rulesOf(policy).site || posted.decidedAt > now + CLOCK_SKEW) return null
  const counts = (record: ConsentRecord) => Object.keys(resolveGrants(policy, record, NO_SIGNALS, now).choices).length > 0
  // Where neither of them counts, the cookie need not live longer.
  if (![posted, own].some((record) => record && counts(record))) return null

  const values = [posted, ...(own ? [own] : [])].map(serializeRecord)
  if (!own || posted.decidedAt > own.decidedAt || values[0] === values[1]) return posted
  // Whoever can write a cookie can date it ahead, and so would outdo a refusal.
  const isKnownToBeNewer = own.decidedAt > posted.decidedAt && own.decidedAt <= now
  return !isKnownToBeNewer && refusesMore(posted, own, policy) ? mostProtective(values) : null
}
