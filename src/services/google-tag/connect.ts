import { type Connector, type ConnectorGrants, entriesOf, vendorWindow } from '../../connect/kit.ts'
import type { ConsentDefault } from '../../inline/index.ts'
import {
  consentModeDefaults,
  dataLayer,
  type GoogleConsentOptions,
  type GoogleSignals,
  googleSignals,
  gtag,
  signalIds,
  signalState,
  takeOut,
  tellConsent,
} from './consent-mode.ts'

export type { GoogleConsentOptions, GoogleSignal, GoogleSignals } from './consent-mode.ts'

// Read on 2026-11-26:
// - "Set up consent mode on websites", https://developers.google.com/tag-platform/security/guides/consent: basic and advanced mode, and the order
//   of the calls.
// - "Disable tracking", https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out (in Japanese): Google Analytics looks at
//   `ga-disable-…` each time before it stores or sends something.
// - "Use the Google tag for Floodlight activities", https://support.google.com/campaignmanager/answer/7554821: the ids `DC-…`, one script for
//   several ids, one `config` for each.

/** The id of a tag: `G-…` for Google Analytics, `AW-…` for Google Ads, `DC-…` for Floodlight. */
export type GoogleTagId = `${'G' | 'AW' | 'DC'}-${string}`

/** Options of `googleTagConnector`. */
export interface GoogleTagOptions extends GoogleConsentOptions {
  /** The ids of the tag: `G-…` for Google Analytics, `AW-…` for Google Ads, `DC-…` for Floodlight. */
  readonly ids: readonly [GoogleTagId, ...GoogleTagId[]]
  /** The parameters of `config` for each id, for instance `{ 'G-…': { send_page_view: false } }`. @default none */
  readonly config?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined
  /** The id of the service in the policy for each kind of id. @default `{ G: 'googleAnalytics', AW: 'googleAds', DC: 'floodlight' }` */
  readonly services?: { readonly G?: string; readonly AW?: string; readonly DC?: string } | undefined
}

const isAnalytics = (id: string) => id.startsWith('G-')

/** Returns the ids, each with the service that decides whether it may run. */
function tagsOf({ ids, services }: GoogleTagOptions): readonly (readonly [id: string, service: string])[] {
  const all = { G: 'googleAnalytics', AW: 'googleAds', DC: 'floodlight', ...services }
  return ids.map((id) => [id, all[id.split('-')[0] as keyof typeof all]])
}

/** The services of the tags decide their signals, so that a service that is refused alone is not told "granted". */
function signalsOf(options: GoogleTagOptions): Partial<GoogleSignals> {
  const of = (kind: boolean) => tagsOf(options).flatMap(([id, service]) => (isAnalytics(id) === kind ? service : []))
  const [analytics, ads] = [of(true), of(false)]
  return {
    ...(analytics[0] && { analytics_storage: analytics }),
    ...(ads[0] && { ad_storage: ads, ad_user_data: ads, ad_personalization: ads }),
    ...options.signals,
  }
}

/**
 * Connects Google Analytics, Google Ads and Floodlight, which share one tag.
 *
 * Google is told the default (everything denied) and the visitor's choices, always before the tag is configured. In mode
 * `gate`, each id is configured when its service is granted for the first time, and that counts the page view. After a
 * withdrawal, Google Analytics stores and sends nothing more. Google Ads and Floodlight store nothing more, but can still
 * send requests without cookies until the page is left.
 *
 * A signal follows the service of its id: `analytics_storage` is granted where Google Analytics is. The others follow their
 * categories.
 *
 * @example
 * ```ts
 * import { googleTagConnector } from 'volenti/services/google-tag/connect'
 *
 * export default [googleTagConnector({ ids: ['G-EXAMPLE', 'AW-1234567890'] })]
 * ```
 */
export function googleTagConnector(options: GoogleTagOptions): Connector {
  const { ids, config = {}, mode = 'gate' } = options
  const tags = tagsOf(options)
  const services = tags.map(([, service]) => service)
  const signals = googleSignals(signalsOf(options))
  /** The ids that are configured. Google keeps 300 entries of the data layer, so it cannot be asked later. */
  const configured = new Set<string>()
  let isLoaded = false

  function tell({ isGranted }: ConnectorGrants) {
    const all = vendorWindow()
    const running: string[] = []
    for (const [id, service] of tags) {
      const isOn = mode === 'signal' || isGranted(service)
      if (isOn) running.push(id)
      else if (takeOut(isLoaded, (call) => call[0] === 'config' && call[1] === id)) configured.delete(id)
      // Google Analytics alone looks at this switch.
      if (!isOn || all[`ga-disable-${id}`]) all[`ga-disable-${id}`] = !isOn
    }
    tellConsent(options, signalState(signals, isGranted))
    for (const id of running) {
      if (configured.has(id) || entriesOf(dataLayer(), 'config', id)[0]) continue
      configured.add(id)
      if (!entriesOf(dataLayer(), 'js')[0]) gtag('js', new Date())
      gtag('config', id, ...(config[id] ? [config[id]] : []))
    }
  }

  return {
    service: services[0] as string,
    id: ids.join(),
    mode,
    needs: { any: services },
    follows: signalIds(signals),
    stops: mode === 'gate' && ids.every(isAnalytics) ? 'live' : 'storage-only',
    scripts: [
      {
        id: 'google-tag',
        src: `https://www.googletagmanager.com/gtag/js?id=${ids[0]}`,
        onLoad() {
          isLoaded = true
        },
      },
    ],
    before: tell,
    onGrant: tell,
    onWithdraw: tell,
    onChange: tell,
  }
}

/**
 * Returns the calls that the program in the head makes before the tag: the default, and an update for a returning visitor.
 *
 * The entry with `grants` says which id of the policy turns a signal to `granted`. A signal that several ids decide stays
 * denied until the connector runs.
 *
 * @example
 * ```ts
 * import { googleConsentDefaults } from 'volenti/services/google-tag/connect'
 *
 * export const defaults = googleConsentDefaults({ ids: ['G-EXAMPLE'], mode: 'signal' })
 * ```
 */
export const googleConsentDefaults = (options: GoogleTagOptions): readonly ConsentDefault[] =>
  consentModeDefaults({ ...options, signals: signalsOf(options) })
