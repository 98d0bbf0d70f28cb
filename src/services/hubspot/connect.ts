import { type Connector, type ConnectorGrants, queueOf, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "Cookie consent banner API", https://developers.hubspot.com/docs/api/events/cookie-banner: `revokeCookieConsent`.
// - "Do not track", https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/do-not-track: `doNotTrack`
//   stores a cookie, and the page does not say how to end it. So a withdrawal does not use it: a new grant would have no effect.
// Not checked on a page of HubSpot:
// - `setHubSpotConsent` and its three names. Copies of the page above have them.
// - `disableHubSpotCookieBanner`. Public code sets it.

/** Options of `hubspotConnector`. */
export interface HubspotOptions {
  /** The id of the HubSpot account. */
  readonly portalId: string
  /** The id of the service in the policy. @default 'hubspot' */
  readonly service?: string | undefined
  /** The place of the account's data, such as `eu1`. @default 'na1' */
  readonly region?: string | undefined
  /** Ids in the policy that decide about parts of HubSpot. @default the service, for each part */
  readonly parts?: { readonly analytics?: string; readonly advertisement?: string; readonly functionality?: string } | undefined
}

/**
 * Connects the HubSpot tracking code. It loads after a grant, and counts the page view by itself. HubSpot's own banner is
 * switched off.
 *
 * When the grant ends, HubSpot deletes its cookies. Its tracking, the chat, the forms and the advertising pixels of the
 * account go on without them until the page is reloaded.
 *
 * @example
 * ```ts
 * import { hubspotConnector } from 'volenti/services/hubspot/connect'
 *
 * export default [hubspotConnector({ portalId: '12345678', region: 'eu1' })]
 * ```
 */
export function hubspotConnector({ portalId, service = 'hubspot', region = 'na1', parts = {} }: HubspotOptions): Connector {
  const { analytics = service, advertisement = service, functionality = service } = parts
  const follows = [analytics, advertisement, functionality]
  const tell = (isGranted: ConnectorGrants['isGranted']) => {
    const isAllowed = (id: string) => isGranted(service) && isGranted(id)
    const consents = { analytics: isAllowed(analytics), advertisement: isAllowed(advertisement), functionality: isAllowed(functionality) }
    queueOf('_hsp').push(['setHubSpotConsent', consents])
  }
  return {
    service,
    id: portalId,
    mode: 'gate',
    follows,
    stops: 'reload',
    scripts: [
      {
        id: `hubspot-${portalId}`,
        src: `https://js${region === 'na1' ? '' : `-${region}`}.hs-scripts.com/${portalId}.js`,
      },
    ],
    stub() {
      vendorWindow().disableHubSpotCookieBanner = true
    },
    before: ({ isGranted }) => tell(isGranted),
    onGrant: ({ isGranted }) => tell(isGranted),
    onChange: ({ isGranted }) => tell(isGranted),
    onWithdraw() {
      tell(() => false)
      queueOf('_hsp').push(['revokeCookieConsent'])
    },
  }
}
