import { type Connector, queueOf } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "Ads personalization settings in Google's publisher ad tags", https://support.google.com/adsense/answer/7670312:
//   `requestNonPersonalizedAds`, and that such advertisements still use cookies.
// Not checked on a page of Google, but public sites use them: `pauseAdRequests`, and the address and `crossorigin` of the script.

/** Options of `adsenseConnector`. */
export interface AdsenseOptions {
  /** The id of the publisher: `ca-pub-…`. */
  readonly client: string
  /** The id of the service in the policy. @default 'adsense' */
  readonly service?: string | undefined
}

/**
 * Connects Google AdSense. It loads after a grant. After a withdrawal it is told to request no more advertisements, and
 * none that are personalised. Advertisements that are on the page stay until it is reloaded.
 *
 * It has no mode for visitors who have allowed nothing, because advertisements that are not personalised use cookies too.
 *
 * @example
 * ```ts
 * import { adsenseConnector } from 'volenti/services/adsense/connect'
 *
 * export default [adsenseConnector({ client: 'ca-pub-1234567890123456' })]
 * ```
 */
export function adsenseConnector({ client, service = 'adsense' }: AdsenseOptions): Connector {
  const allow = (isAllowed: boolean) => () => {
    const state = isAllowed ? 0 : 1
    Object.assign(queueOf('adsbygoogle'), { requestNonPersonalizedAds: state, pauseAdRequests: state })
  }
  return {
    service,
    id: client,
    mode: 'gate',
    stops: 'reload',
    scripts: [{ id: 'adsense', src: `https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=${client}`, crossOrigin: 'anonymous' }],
    before: allow(true),
    onGrant: allow(true),
    onWithdraw: allow(false),
  }
}
