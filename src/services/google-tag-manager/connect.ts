import type { Connector, ConnectorGrants } from '../../connect/kit.ts'
import type { ConsentDefault } from '../../inline/index.ts'
import {
  consentModeDefaults,
  dataLayer,
  type GoogleConsentOptions,
  googleSignals,
  signalIds,
  signalState,
  takeOut,
  tellConsent,
} from '../google-tag/consent-mode.ts'

export type { GoogleConsentOptions, GoogleSignal, GoogleSignals } from '../google-tag/consent-mode.ts'

// Read on 2026-11-26:
// - "Set up consent mode on websites", https://developers.google.com/tag-platform/security/guides/consent: the default precedes the tags.
// - "Use Google Tag Manager with a Content Security Policy", https://developers.google.com/tag-platform/security/guides/csp: the entry
//   `gtm.start`, its event `gtm.js`, and the address of the container.

/** Options of `googleTagManagerConnector`. */
export interface GoogleTagManagerOptions extends GoogleConsentOptions {
  /** The id of the container. */
  readonly containerId: string
  /** The id of the service in the policy. @default 'googleTagManager' */
  readonly service?: string | undefined
  /** The event that is pushed after each change, for triggers of the container. @default 'volenti_consent' */
  readonly event?: string | undefined
}

/**
 * Connects Google Tag Manager. The container is told the default (everything denied) and the visitor's choices before it
 * starts.
 *
 * After each later change, the data layer gets an update and one event, `volenti_consent`. The event has the seven signals
 * as properties, so that a trigger can look at them: `{ event: 'volenti_consent', ad_storage: 'granted', … }`.
 *
 * A container runs any tag that you put into it. A tag that does not ask for consent goes on after a withdrawal, until the
 * page is reloaded. Remove the `<noscript>` frame of Google's snippet from your pages: no script can hold it back.
 *
 * @example
 * ```ts
 * import { googleTagManagerConnector } from 'volenti/services/google-tag-manager/connect'
 *
 * export default [googleTagManagerConnector({ containerId: 'GTM-EXAMPLE' })]
 * ```
 */
export function googleTagManagerConnector(options: GoogleTagManagerOptions): Connector {
  const { containerId, service = 'googleTagManager', event = 'volenti_consent', mode = 'gate' } = options
  const signals = googleSignals(options.signals)
  let isLoaded = false
  let isTakenOut = false

  const start = () => dataLayer().push({ 'gtm.start': Date.now(), event: 'gtm.js' })

  function tell({ isGranted }: ConnectorGrants) {
    const state = signalState(signals, isGranted)
    tellConsent(options, state)
    return state
  }

  function tellChange(grants: ConnectorGrants) {
    const state = tell(grants)
    // A container that has not started needs no event: it starts with the update.
    if (!isTakenOut) dataLayer().push({ event, ...state })
  }

  return {
    service,
    id: containerId,
    mode,
    follows: signalIds(signals),
    stops: 'reload',
    scripts: [
      {
        id: `google-tag-manager-${containerId}`,
        src: `https://www.googletagmanager.com/gtm.js?id=${containerId}`,
        onLoad() {
          isLoaded = true
        },
      },
    ],
    before(grants) {
      tell(grants)
      start()
    },
    onGrant(grants) {
      tellChange(grants)
      if (isTakenOut) start()
      isTakenOut = false
    },
    onWithdraw(grants) {
      isTakenOut = mode === 'gate' && takeOut(isLoaded, (entry) => entry['gtm.start'])
      tellChange(grants)
    },
    onChange: tellChange,
  }
}

/**
 * Returns the calls that the program in the head makes before the container: the default, and an update for a returning
 * visitor.
 *
 * The entry with `grants` says which id of the policy turns a signal to `granted`. A signal that several ids decide stays
 * denied until the connector runs.
 *
 * @example
 * ```ts
 * import { googleConsentDefaults } from 'volenti/services/google-tag-manager/connect'
 *
 * export const defaults = googleConsentDefaults({ mode: 'signal', adsDataRedaction: true })
 * ```
 */
export const googleConsentDefaults = (options: GoogleConsentOptions = {}): readonly ConsentDefault[] => consentModeDefaults(options)
