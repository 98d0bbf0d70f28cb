/**
 * Where a script is: `idle` until it is allowed and its turn, `ready` once its code has run. It stays `ready` after a
 * withdrawal, because code that has run cannot be taken back.
 */
export type ScriptState = 'idle' | 'loading' | 'ready' | 'error'

/** A third-party script and what it needs. */
export interface Script<GrantId extends string = string> {
  /** Names the script in its document: there is one element for an id, and its code runs once. */
  readonly id: string
  /** The category or service that has to be granted. */
  readonly grant: GrantId
  /** Its address, by http or https. */
  readonly src: string
  /** The ids of scripts that have to be `ready` before this one is loaded. @default none */
  readonly after?: readonly string[] | undefined
  /** Whether it may run in any order among the others. @default true */
  readonly async?: boolean | undefined
  /** The hash of the code. From another origin it needs `crossOrigin` as well. */
  readonly integrity?: string | undefined
  readonly crossOrigin?: 'anonymous' | 'use-credentials' | undefined
  readonly referrerPolicy?: ReferrerPolicy | undefined
  /** The nonce of the page's Content Security Policy. */
  readonly nonce?: string | undefined
}
