import {
  CLOCK_SKEW,
  type ConsentRecord,
  mostProtective,
  NO_SIGNALS,
  type Policy,
  resolveGrants,
  rulesOf,
  serializeRecord,
  withRefusals,
} from '../core/internal.ts'

/** Whether a record denies an id. A choice about a category is also one about its services. */
function denies({ choices }: ConsentRecord, id: string, { services = {} }: Policy): boolean {
  const entry = choices[id] ?? choices[services[id]?.category ?? '']
  return entry?.choice === 'denied'
}

/** Whether a record denies anything that another does not. */
function deniesMore(record: ConsentRecord, other: ConsentRecord, policy: Policy): boolean {
  const ids = Object.keys({ ...record.choices, ...other.choices })
  return ids.some((id) => denies(record, id, policy) && !denies(other, id, policy))
}

/**
 * The record that the server stores in a renewal; `null` if the cookie stays as it is.
 *
 * The posted record wins if it is the newer one, or the same. A newer record in the cookie stays. If it is not known which
 * one is newer, every refusal of both counts. Under a regime a refusal of any age counts, until the visitor decides otherwise.
 *
 * @param posted - The record of the page that asks for the renewal.
 * @param own - The record in the cookies of the request.
 * @param hasRegimes - Whether something may be allowed where a record does not refuse it.
 */
export function renewedRecord(
  posted: ConsentRecord,
  own: ConsentRecord | null,
  policy: Policy,
  now: number,
  hasRegimes: boolean,
): ConsentRecord | null {
  if (posted.site !== rulesOf(policy).site || posted.decidedAt > now + CLOCK_SKEW) return null
  const refuses = ({ choices }: ConsentRecord) => Object.values(choices).some(({ choice }) => choice === 'denied')
  const counts = (record: ConsentRecord) =>
    (hasRegimes && refuses(record)) || Object.keys(resolveGrants(policy, record, { signals: NO_SIGNALS, now }).choices).length > 0
  // A cookie in which no choice counts need not live longer.
  if (!counts(posted) && !(own && counts(own))) return null
  if (!own) return posted
  if (posted.decidedAt > own.decidedAt) return hasRegimes ? withRefusals(posted, own, rulesOf(policy)) : posted

  const values = { posted: serializeRecord(posted), own: serializeRecord(own) }
  if (values.posted === values.own) return posted
  // Anybody who can write a cookie can write a time in the future. Such a record must not overrule a refusal.
  const isOwnNewer = own.decidedAt > posted.decidedAt && own.decidedAt <= now
  if (isOwnNewer || !deniesMore(posted, own, policy)) return null
  return mostProtective([values.posted, values.own])
}
