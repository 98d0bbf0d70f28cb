import type { Choice } from '../record/record.ts'

/** Why a decision was made: which act of the visitor it was. */
export type Reason = 'accept-all' | 'reject-all' | 'save' | 'withdraw'

/** The act of saying what is granted and what is not. */
export interface Decision {
  readonly reason: Reason
  /** The choices made by this act, by category id. */
  readonly choices: Readonly<Record<string, Choice>>
  /** When it was made, in milliseconds since 1970, at a whole second. */
  readonly decidedAt: number
}
