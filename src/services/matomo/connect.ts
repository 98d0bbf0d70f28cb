import { type Connector, queueOf, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "Tracking & Cookie Consent", https://developer.matomo.org/guides/tracking-consent: `requireConsent` and `requireCookieConsent`, and the
//   calls that give and forget consent.
// - The source of the tracker, https://github.com/matomo-org/matomo, `matomo.js`: the code replaces the list `_paq`; it applies
//   `requireConsent` and then `setConsentGiven` ahead of everything else in the list; without consent it keeps requests and sends them when
//   consent is given; it needs entries in the list to start.
// Not checked on a page of Matomo: the address of the script of Matomo Cloud.

/** Options of `matomoConnector`. */
export interface MatomoOptions {
  /** The address of the Matomo server, such as `https://example.matomo.cloud/`. */
  readonly url: string
  /** The id of the site in Matomo. */
  readonly siteId: number | string
  /** The address of the script. @default `matomo.js` on the server */
  readonly src?: string | undefined
  /** Whether `trackPageView` is called when Matomo starts. @default true */
  readonly pageView?: boolean | undefined
  /** Further calls ahead of the page view, such as `['disableCookies']`. @default none */
  readonly calls?: readonly (readonly unknown[])[] | undefined
  /** `signal` loads Matomo at the start of the page. It counts visitors who have not agreed without cookies. @default 'gate' */
  readonly mode?: 'gate' | 'signal' | undefined
  /** The id of the service in the policy. @default 'matomo' */
  readonly service?: string | undefined
}

/**
 * Connects Matomo. It loads after a grant and counts the page view. When the grant ends, it sends and stores nothing until
 * the next grant.
 *
 * In mode `signal` it counts from the start of the page, without cookies, and sets cookies during a grant.
 *
 * Remove the `<noscript>` image of Matomo's code from your pages: no script can hold it back.
 *
 * @example
 * ```ts
 * import { matomoConnector } from 'volenti/services/matomo/connect'
 *
 * export default [matomoConnector({ url: 'https://example.matomo.cloud/', siteId: 1 })]
 * ```
 */
export function matomoConnector({ url, siteId, src, pageView = true, calls = [], mode = 'gate', service = 'matomo' }: MatomoOptions): Connector {
  const server = url.replace(/\/?$/, '/')
  const consent = mode === 'gate' ? 'Consent' : 'CookieConsent'
  const given = [`set${consent}Given`]
  const push = (...entries: readonly (readonly unknown[])[]) => {
    const queue = queueOf('_paq')
    // Matomo's code takes one entry at a time.
    for (const entry of entries) queue.push(entry)
  }
  return {
    service,
    id: `${siteId}`,
    mode,
    stops: mode === 'gate' ? 'live' : 'storage-only',
    scripts: [{ id: 'matomo', src: src ?? `${server}matomo.js` }],
    before({ isGranted }) {
      push([`require${consent}`], ...(isGranted(service) ? [given] : []))
      push(['setTrackerUrl', `${server}matomo.php`], ['setSiteId', `${siteId}`], ['enableLinkTracking'], ...calls)
      if (pageView) push(['trackPageView'])
    },
    onGrant: () => push(given),
    onWithdraw() {
      const queue = vendorWindow()._paq
      // As long as Matomo's code is loading, it would apply the consent ahead of its end. Without it the page view waits for the next grant.
      if (Array.isArray(queue)) queue.splice(0, queue.length, ...queue.filter((entry: ArrayLike<unknown> | null) => entry?.[0] !== given[0]))
      else push([`forget${consent}Given`])
    },
  }
}
