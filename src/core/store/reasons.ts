import type { Choice } from '../record/record.ts'

/** The reason of a decision: the act of the visitor. */
export type Reason = 'accept-all' | 'reject-all' | 'save' | 'withdraw'

/** One act of the visitor that grants or denies something. */
export interface Decision {
  readonly reason: Reason
  /** The choices of this act, by the id of the category or service. */
  readonly choices: Readonly<Record<string, Choice>>
  /** When it was made, in milliseconds since 1970, at a whole second. */
  readonly decidedAt: number
}
