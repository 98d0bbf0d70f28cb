/** The privacy signals of a browser. */
export interface PrivacySignals {
  /** Global Privacy Control. */
  readonly gpc: boolean
  /** Do Not Track. */
  readonly dnt: boolean
  /**
   * The categories that another signal refuses, such as a choice in the operating system. The site reads it, see `readSignals`
   * of a store; as with GPC, only a grant by name counts despite it. It can refuse, and never grant.
   * @default none
   */
  readonly further?: readonly string[] | undefined
}

/** No privacy signal. A server uses it unless the request has one. */
export const NO_SIGNALS: PrivacySignals = { gpc: false, dnt: false }

/**
 * Reads the privacy signals of the browser. On a server there are none.
 *
 * Only `globalPrivacyControl === true` and `doNotTrack === '1'` count.
 *
 * @example
 * ```ts
 * import { readBrowserSignals } from 'volenti'
 *
 * export const asksForPrivacy = () => readBrowserSignals().gpc
 * ```
 */
export function readBrowserSignals(): PrivacySignals {
  const browser: { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown } = globalThis.navigator ?? {}
  return { gpc: browser.globalPrivacyControl === true, dnt: browser.doNotTrack === '1' }
}
