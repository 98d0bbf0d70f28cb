/** The privacy signals of a browser. */
export interface PrivacySignals {
  /** Global Privacy Control. */
  readonly gpc: boolean
  /** Do Not Track. */
  readonly dnt: boolean
}

/** No signal at all; also what holds on the server unless the request says otherwise. */
export const NO_SIGNALS: PrivacySignals = { gpc: false, dnt: false }

/**
 * Reads the privacy signals of the browser this code runs in; none on a server.
 *
 * Only `globalPrivacyControl === true` and `doNotTrack === '1'` count as sent.
 */
export function readBrowserSignals(): PrivacySignals {
  const browser: { readonly globalPrivacyControl?: unknown; readonly doNotTrack?: unknown } = globalThis.navigator ?? {}
  return { gpc: browser.globalPrivacyControl === true, dnt: browser.doNotTrack === '1' }
}
