import type { PrivacySignals } from '../signals.ts'
import type { Reason } from '../store/reasons.ts'

/** A visitor's answer about one category or service. Absent means not decided. */
export type Choice = 'granted' | 'denied'

/** One choice as the record keeps it. */
export interface RecordedChoice {
  readonly choice: Choice
  /** The digest of the things that the visitor agreed to. */
  readonly fingerprint: string
  /** When it was made, in milliseconds since 1970, at a whole second. */
  readonly decidedAt: number
  /** The privacy signal that was sent when the visitor granted it nevertheless. */
  readonly despiteSignal?: keyof PrivacySignals
}

/** The content of the consent cookie: the policy's day and site, the time of the latest decision, and every choice so far. */
export interface ConsentRecord {
  readonly decidedAt: number
  /** The day of the policy that the visitor was asked about, in days since 1970. Of two policies, the later day is the newer one. */
  readonly edition: number
  /** Identifies the site that asked. A record of another site with the same cookie name does not count. */
  readonly site: string
  /** The letter of the regime that applied: `o` where the site declares no regimes, so that everything optional needs a yes. */
  readonly regime: string
  readonly choices: Readonly<Record<string, RecordedChoice>>
  /** The reason of a decision that was made before React started, and that no page has reported yet. */
  readonly early?: Extract<Reason, 'accept-all' | 'reject-all'>
  /**
   * Whether the decisions leave open what they do not name, on a site with regimes. Otherwise a refusal of a category is one
   * of everything that they do not name, also of what is added later.
   */
  readonly partial?: boolean | undefined
  /** When a server read it, in milliseconds since 1970. It is not in the cookie. */
  readonly readAt?: number
}
