import type { GrantCondition } from '../core/internal.ts'

/**
 * The state of a script: `idle` until it is allowed and the scripts before it are ready, `ready` after its code has run. It
 * remains `ready` after a withdrawal, because code that has run cannot be undone.
 */
export type ScriptState = 'idle' | 'loading' | 'ready' | 'error'

/** A third-party script, and what it needs. */
export interface Script<Id extends string = string> {
  /** Identifies the script on its page: there is one element for an id, and its code runs once. */
  readonly id: string
  /** What must be granted: a category, a service, or `all` or `any` of several. */
  readonly grant: GrantCondition<Id>
  /** Its http or https address. */
  readonly src: string
  /** The ids of scripts that must be `ready` before this one is loaded. @default none */
  readonly after?: readonly string[] | undefined
  /** Whether it may run before or after the other scripts, in any order. @default true */
  readonly async?: boolean | undefined
  /** Loads the code as a module. @default a classic script */
  readonly type?: 'module' | undefined
  /** Further attributes of the element, such as `data-domain`. Names that run code are left out. @default none */
  readonly attributes?: Readonly<Record<string, string>> | undefined
  /** Runs before the element is added, for instance to create the queue of a tool. If it throws, nothing is loaded. @default none */
  readonly before?: (() => void) | undefined
  /** Runs after the code has run. @default none */
  readonly onLoad?: (() => void) | undefined
  /** The hash of the code. For another origin, set `crossOrigin` too. */
  readonly integrity?: string | undefined
  readonly crossOrigin?: 'anonymous' | 'use-credentials' | undefined
  readonly referrerPolicy?: ReferrerPolicy | undefined
  /** The nonce of the page's Content Security Policy. */
  readonly nonce?: string | undefined
}

/** A script that a loader loads, and what it does when the grant ends. */
export interface RequestedScript<Id extends string = string> extends Script<Id> {
  /**
   * Runs at once when the grant ends after the code was requested, also while the code is still loading. For the call by
   * which a vendor's tool stops. @default none
   */
  readonly onWithdraw?: (() => void) | undefined
}
