import { reliableTime } from './act-time.ts'
import type { KeptRecord, Texts } from './records-store.ts'

/** Who a receipt says is responsible, and where. */
export interface ReceiptOptions {
  readonly controller: {
    readonly name: string
    /** The postal address. */
    readonly address: string
    /** An email address or a page. */
    readonly contact: string
  }
  /** The address of the policy page. */
  readonly privacyNotice: string
  /** Where a choice can be taken back: the address of a page. */
  readonly withdrawal: string
  /** The law, as a country or a region such as `DE` or `US-CA`. */
  readonly jurisdiction: string
  /** Where the data is stored, such as `EU`. @default the jurisdiction */
  readonly storageLocation?: string | undefined
  /** How long the records are kept, in words. */
  readonly retention: string
}

/** One purpose on a receipt. */
export interface ReceiptProcessing {
  readonly purpose: string
  readonly service: string
  readonly lawful_basis: 'consent'
  readonly pii_information: readonly string[]
  readonly pii_controllers: readonly string[]
  readonly recipient_third_parties: readonly string[]
  readonly storage_locations: readonly string[]
  readonly retention_period: string
  readonly jurisdiction: string
  readonly withdrawal_method: string
  readonly events: readonly {
    readonly event_time: string
    readonly validity_duration: string
    readonly entity_id: string
    readonly event_type: 'explicit'
    readonly event_state: 'given' | 'refused' | 'withdrawn'
  }[]
}

/** A receipt in the fields of ISO/IEC TS 27560, and the act that it is about. */
export interface ConsentReceipt {
  readonly schema_version: 'ISO/IEC TS 27560:2023'
  readonly record_id: string
  readonly receipt_id: string
  readonly pii_principal_id: string
  readonly privacy_notice: string
  readonly language: string
  readonly pii_processing: readonly ReceiptProcessing[]
  readonly party_identification: readonly {
    readonly party_id: string
    readonly party_name: string
    readonly party_address: string
    readonly party_contact: string
    readonly party_type: 'controller'
  }[]
  /** What no schema has a field for: the act as it was kept, its digest, and when the server received it. */
  readonly evidence: KeptRecord
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldOf = (value: unknown, name: string): unknown => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined)
const textOf = (value: unknown, otherwise: string) => (typeof value === 'string' && value !== '' ? value : otherwise)

function parseText(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

/** The services that a choice is about: those of a category, or itself. */
function servicesOf(policy: unknown, id: string): [string, unknown][] {
  const services = fieldOf(policy, 'services')
  return isObject(services) ? Object.entries(services).filter(([name, service]) => name === id || fieldOf(service, 'category') === id) : []
}

/** What is stored, by the names of the cookie declarations of a policy. */
function cookiesOf(policy: unknown, id: string): string[] {
  const own = fieldOf(policy, 'cookies')
  const lists = [
    Array.isArray(own) ? own.filter((cookie) => fieldOf(cookie, 'category') === id) : [],
    ...servicesOf(policy, id).map(([, service]) => fieldOf(service, 'cookies')),
  ]
  return lists.flatMap((list) => (Array.isArray(list) ? list.map((cookie) => textOf(fieldOf(cookie, 'name'), '')) : [])).filter(Boolean)
}

const CONTROLLER = 'controller'

/**
 * Makes the receipt of a kept act, for the visitor. The texts of the store give it the words of the policy; without them it
 * names ids.
 *
 * The visitor decided at `event_time`: what the browser said, or when the server received it if the clock cannot be right.
 *
 * @example
 * ```ts
 * import { createReceipt, type ReceiptOptions, type RecordsStore } from 'volenti/records'
 *
 * declare const store: RecordsStore
 * declare const options: ReceiptOptions
 *
 * export async function latestReceipt(subject: string) {
 *   const { records, texts } = await store.read(subject, { limit: 1 })
 *   return records[0] && createReceipt(records[0], texts, options)
 * }
 * ```
 */
export function createReceipt(record: KeptRecord, texts: Texts, options: ReceiptOptions): ConsentReceipt {
  const { act, receivedAt } = record
  const { controller, jurisdiction, storageLocation = jurisdiction } = options
  const policy = parseText(texts[act.policy])
  const time = new Date(reliableTime(act, receivedAt)).toISOString()
  const until = Number.isFinite(act.until) && Math.abs(act.until) <= 8.64e15 ? new Date(act.until).toISOString() : ''

  const processing = Object.entries(act.choices).map(([id, choice]): ReceiptProcessing => {
    const described = fieldOf(fieldOf(policy, 'categories'), id) ?? fieldOf(fieldOf(policy, 'services'), id)
    const denied = act.reason === 'withdraw' ? 'withdrawn' : 'refused'
    return {
      purpose: textOf(fieldOf(described, 'description'), textOf(fieldOf(described, 'title'), id)),
      service: textOf(fieldOf(described, 'title'), id),
      lawful_basis: 'consent',
      pii_information: cookiesOf(policy, id),
      pii_controllers: [CONTROLLER],
      recipient_third_parties: servicesOf(policy, id).map(([name, service]) => textOf(fieldOf(fieldOf(service, 'vendor'), 'name'), name)),
      storage_locations: [storageLocation],
      retention_period: options.retention,
      jurisdiction,
      withdrawal_method: options.withdrawal,
      events: [
        {
          event_time: time,
          validity_duration: until && `${time}/${until}`,
          entity_id: act.subject,
          event_type: 'explicit',
          event_state: choice === 'granted' ? 'given' : denied,
        },
      ],
    }
  })
  const { name, address, contact } = controller
  return {
    schema_version: 'ISO/IEC TS 27560:2023',
    record_id: act.id,
    receipt_id: `receipt-${act.id}`,
    pii_principal_id: act.subject,
    privacy_notice: options.privacyNotice,
    language: act.language,
    pii_processing: processing,
    party_identification: [{ party_id: CONTROLLER, party_name: name, party_address: address, party_contact: contact, party_type: 'controller' }],
    evidence: record,
  }
}
