import type { PrivacySignals } from '../signals.ts'

/** What a visitor said about one category or service. Absent means not decided. */
export type Choice = 'granted' | 'denied'

/** One choice as the record keeps it. */
export interface RecordedChoice {
  readonly choice: Choice
  /** Identifies what was agreed to; see `fingerprint`. */
  readonly fingerprint: string
  /** When it was made, in milliseconds since 1970, at a whole second. */
  readonly decidedAt: number
  /** The privacy signal that said otherwise when it was granted. */
  readonly despiteSignal?: keyof PrivacySignals
}

/** What the consent cookie holds: the time of the latest decision and every choice made so far. */
export interface ConsentRecord {
  readonly decidedAt: number
  readonly choices: Readonly<Record<string, RecordedChoice>>
}
