import { type ConnectorGrants, entriesOf, queueOf, toArguments, vendorWindow } from '../../connect/kit.ts'
import type { ConsentDefault } from '../../inline/index.ts'

// What the Google tag and Tag Manager share. Read on 2026-11-26:
// - "Set up consent mode on websites", https://developers.google.com/tag-platform/security/guides/consent, and its earlier copy
//   https://developers.google.com/gtagjs/devguide/consent: the default precedes `config` and `event`, and an update follows a choice.
// - @types/gtag.js 0.0.20: the seven signals, `wait_for_update` and `region`.
// Not checked on a page of Google: that `google_tag_manager` exists as soon as Google's code runs.

/** A signal of Google Consent Mode. */
export type GoogleSignal =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'

/** What has to be granted for each signal: the id of a category or service, or several ids that are all needed. */
export type GoogleSignals = Readonly<Record<GoogleSignal, string | readonly string[]>>

/** What decides each signal, unless a site says otherwise. Nothing has to be granted for `security_storage`. */
const CATEGORIES: GoogleSignals = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: [],
}

/** Options of Google Consent Mode. */
export interface GoogleConsentOptions {
  /**
   * `gate` loads nothing before a grant: Google calls it "basic". `signal` is Google's "advanced" mode: the code is loaded for
   * everybody, and sends requests without cookies for visitors who have allowed nothing. @default 'gate'
   */
  readonly mode?: 'gate' | 'signal' | undefined
  /** What has to be granted for each signal. @default `marketing` for `ad_…`, `analytics`, `functional`; nothing for `security_storage` */
  readonly signals?: Partial<GoogleSignals> | undefined
  /** The regions where the default denies, for instance `['DE', 'US-CA']`. @default everywhere */
  readonly regions?: readonly string[] | undefined
  /** How long Google waits for the first update, in milliseconds. For mode `signal` alone. @default 500 */
  readonly waitForUpdate?: number | undefined
  /** Whether Google removes the ids of clicks from requests while `ad_storage` is denied. @default false */
  readonly adsDataRedaction?: boolean | undefined
  /** Whether Google passes the ids of clicks on in the addresses of links. @default false */
  readonly urlPassthrough?: boolean | undefined
}

/** Returns what decides each signal. */
export const googleSignals = (own: Partial<GoogleSignals> | undefined): GoogleSignals => ({ ...CATEGORIES, ...own })

/** Returns all ids that decide a signal. */
export const signalIds = (signals: GoogleSignals): readonly string[] => Object.values(signals).flat()

/** Returns what each signal is now. */
export const signalState = (signals: GoogleSignals, isGranted: ConnectorGrants['isGranted']) =>
  Object.fromEntries(Object.entries(signals).map(([signal, ids]) => [signal, [ids].flat().every(isGranted) ? 'granted' : 'denied']))

/** The calls that tell Google the default: what a visitor decides is denied. */
function defaultCalls({
  mode,
  regions,
  waitForUpdate = 500,
  adsDataRedaction,
  urlPassthrough,
}: GoogleConsentOptions): readonly (readonly unknown[])[] {
  const region = regions && { region: regions }
  const wait = mode === 'signal' && { wait_for_update: waitForUpdate }
  const calls: unknown[][] = [['consent', 'default', { ...signalState(CATEGORIES, () => false), ...region, ...wait }]]
  if (adsDataRedaction) calls.push(['set', 'ads_data_redaction', true])
  if (urlPassthrough) calls.push(['set', 'url_passthrough', true])
  return calls
}

/** The data layer of the page. */
export const dataLayer = (): unknown[] => queueOf('dataLayer')

/** Adds a call to the data layer, as Google's own function `gtag` does. */
export const gtag = (...entries: readonly unknown[]): void => {
  dataLayer().push(toArguments(...entries))
}

/**
 * Tells Google the default, if neither the program in the head nor the site has done so, and then the visitor's choices,
 * unless they are what Google was told last.
 */
export function tellConsent(options: GoogleConsentOptions, state: object): void {
  const layer = dataLayer()
  if (!entriesOf(layer, 'consent', 'default')[0]) for (const call of defaultCalls(options)) gtag(...call)
  if (JSON.stringify(entriesOf(layer, 'consent', 'update').at(-1)?.[2]) !== JSON.stringify(state)) gtag('consent', 'update', state)
}

/** Takes one entry out of the data layer, as long as no code of Google has read it. Returns whether it could. */
export function takeOut(isLoaded: boolean, isOut: (entry: Readonly<Record<string, unknown>>) => unknown): boolean {
  const layer = dataLayer()
  const position = layer.findIndex((entry) => entry && isOut(entry as Readonly<Record<string, unknown>>))
  const isUnread = position >= 0 && !isLoaded && !vendorWindow().google_tag_manager
  if (isUnread) layer.splice(position, 1)
  return isUnread
}

/** Returns the calls that the program in the head makes before any tag: the default, and an update for a returning visitor. */
export function consentModeDefaults(options: GoogleConsentOptions): readonly ConsentDefault[] {
  const signals = Object.entries(googleSignals(options.signals)).map(([signal, ids]) => [signal, [...new Set([ids].flat())]] as const)
  return [
    ...defaultCalls(options).map((call) => ({ queue: 'dataLayer', call }) as const),
    {
      queue: 'dataLayer',
      call: ['consent', 'update', signalState(CATEGORIES, () => false)],
      grants: Object.fromEntries(signals.flatMap(([signal, [id, other]]) => (id && !other ? [[signal, id]] : []))),
    },
  ]
}
