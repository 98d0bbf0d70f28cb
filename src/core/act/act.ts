import type { Choice } from '../record/record.ts'
import type { Reason } from '../store/reasons.ts'

/** Where a decision was made. */
export type ActPlace = 'banner' | 'dialog' | 'form' | 'link' | 'api' | 'signal'

/** One decision of a visitor, as proof of it. It holds no IP address and no user agent. */
export interface ConsentAct {
  /** A UUID of version 7, made at the decision. */
  readonly id: string
  /** A random value that the visitor's acts share, or an empty text if the site asked for none. */
  readonly subject: string
  /** When the visitor decided, in milliseconds since 1970. */
  readonly at: number
  readonly reason: Reason
  readonly where: ActPlace
  /** The choices of this act, by the id of the category or service. */
  readonly choices: Readonly<Record<string, Choice>>
  /** The ids that the visitor was asked about. */
  readonly asked: readonly string[]
  /** The day of the policy, as `YYYY-MM-DD`. */
  readonly edition: string
  /** The SHA-256 digest of the policy, in base64url. */
  readonly policy: string
  /** The SHA-256 digest of the words that were shown, in base64url. */
  readonly words: string
  /** A BCP 47 language tag. */
  readonly language: string
  /** The id of the regime under which the visitor decided; `opt-in` where the site declares none. */
  readonly regime: string
  /** The privacy signals that the browser sent. */
  readonly signals: { readonly gpc: boolean; readonly dnt: boolean }
  /** Until when the choices count, in milliseconds since 1970. */
  readonly until: number
}
