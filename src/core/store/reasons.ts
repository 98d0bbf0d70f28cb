import type { ActPlace } from '../act/act.ts'
import type { Choice } from '../record/record.ts'

/** The reason of a decision: the act of the visitor. */
export type Reason = 'accept-all' | 'reject-all' | 'save' | 'withdraw'

/** One act of the visitor that grants or denies something. */
export interface Decision {
  readonly reason: Reason
  /** Where it was made: in the banner, the dialog or a form; `api` where code of the site called the act. */
  readonly where: ActPlace
  /** The choices of this act, by the id of the category or service. */
  readonly choices: Readonly<Record<string, Choice>>
  /** The ids of the categories that the visitor was asked about, then the other ids of the choices. */
  readonly asked: readonly string[]
  /** When it was made, in milliseconds since 1970, at a whole second. */
  readonly decidedAt: number
}
