import type { ConsentError, Policy } from '../../core/internal.ts'
import type { SubjectUse } from './subject.ts'

/** What a visitor sees at the moment of a decision. */
export interface ShownWords {
  /** The policy in the words of that language. @default the policy of the store */
  readonly policy?: Policy | undefined
  /** The other words, such as the locale. @default null */
  readonly words?: unknown
  /** A BCP 47 tag. @default the language of the page, else that of the browser */
  readonly language?: string | undefined
}

/** Options of `connectRecords`. */
export interface RecordsOptions {
  /** The address of the records handler. Filter lists block addresses with words such as `consent`, `track` or `log`. */
  readonly endpoint: string
  /** Returns what the visitor sees. It is called at each decision. @default the policy of the store, and no other words */
  readonly shown?: (() => ShownWords) | undefined
  /**
   * Where acts wait until the server has confirmed them. In `storage` they survive a crash: declare the items with
   * `recordsCookies`. In `memory` nothing is stored, and what was not confirmed ends with the page.
   * @default 'storage'
   */
  readonly keep?: 'storage' | 'memory' | undefined
  /**
   * Which acts share a random value, so that the site can find, export and erase those of one visitor. With `grants` it ends
   * with the last grant, and a visitor who only refuses never gets one.
   * @default 'none'
   */
  readonly subject?: SubjectUse | undefined
  /**
   * Whether the texts of policy and words are sent along, up to 16 kB. Any visitor can send such texts, so a server that has
   * them already keeps them itself, see `actTexts`.
   * @default false
   */
  readonly sendTexts?: boolean | undefined
  /**
   * Event handler called with `act-not-sent` when sending begins to fail, and with `act-lost` for each act that will not be
   * sent any more. No error changes a choice.
   * @default `act-lost` is on the console, the other is ignored
   */
  readonly onError?: ((error: ConsentError) => void) | undefined
}
