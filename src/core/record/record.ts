import type { PrivacySignals } from '../signals.ts'
import type { Reason } from '../store/reasons.ts'

/** What a visitor said about one category or service. Absent means not decided. */
export type Choice = 'granted' | 'denied'

/** One choice as the record keeps it. */
export interface RecordedChoice {
  readonly choice: Choice
  /** Identifies what was agreed to. */
  readonly fingerprint: string
  /** When it was made, in milliseconds since 1970, at a whole second. */
  readonly decidedAt: number
  /** The privacy signal that said otherwise when it was granted. */
  readonly despiteSignal?: keyof PrivacySignals
}

/** What the consent cookie holds: which policy was asked about, the time of the latest decision and every choice made so far. */
export interface ConsentRecord {
  readonly decidedAt: number
  /** The day of the policy that was asked about, in days since 1970. Of two policies the one with the later day is the newer. */
  readonly edition: number
  /** Identifies the site that asked. A record of another site under the same cookie name is no record. */
  readonly site: string
  /** The letter of the regime that the visitor was asked under: `o`, everything optional needs a yes. */
  readonly regime: string
  readonly choices: Readonly<Record<string, RecordedChoice>>
  /** The reason of a decision that was made before React arrived and that no page has reported yet. */
  readonly early?: Extract<Reason, 'accept-all' | 'reject-all'>
  /** When a server read it, in milliseconds since 1970. The cookie does not hold it. */
  readonly readAt?: number
}
