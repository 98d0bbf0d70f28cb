/**
 * The state of a script: `idle` until it is allowed and the scripts before it are ready, `ready` after its code has run. It
 * remains `ready` after a withdrawal, because code that has run cannot be undone.
 */
export type ScriptState = 'idle' | 'loading' | 'ready' | 'error'

/** A third-party script, and what it needs. */
export interface Script<GrantId extends string = string> {
  /** Identifies the script on its page: there is one element for an id, and its code runs once. */
  readonly id: string
  /** The category or service that must be granted. */
  readonly grant: GrantId
  /** Its http or https address. */
  readonly src: string
  /** The ids of scripts that must be `ready` before this one is loaded. @default none */
  readonly after?: readonly string[] | undefined
  /** Whether it may run before or after the other scripts, in any order. @default true */
  readonly async?: boolean | undefined
  /** The hash of the code. For another origin, set `crossOrigin` too. */
  readonly integrity?: string | undefined
  readonly crossOrigin?: 'anonymous' | 'use-credentials' | undefined
  readonly referrerPolicy?: ReferrerPolicy | undefined
  /** The nonce of the page's Content Security Policy. */
  readonly nonce?: string | undefined
}
