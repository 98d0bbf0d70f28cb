import { type Connector, callVendor, queueOf, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - @vercel/analytics 2.0.1, https://www.npmjs.com/package/@vercel/analytics, `dist/index.mjs`: the queue `vaq`, `beforeSend`, `pageview`, and the
//   script on the site's own host; `dist/index.d.mts`: `vai`.
// - "Redacting Sensitive Data from Web Analytics Events", https://vercel.com/docs/analytics/redacting-sensitive-data: `null` ignores an event.
// Not checked on a page of Vercel: that `vai` says that the script runs.

/** An event of Vercel Web Analytics. */
export interface VercelAnalyticsEvent {
  readonly type: 'pageview' | 'event'
  readonly url: string
}

/** Options of `vercelAnalyticsConnector`. */
export interface VercelAnalyticsOptions {
  /** The address of the script. @default '/_vercel/insights/script.js' */
  readonly src?: string | undefined
  /** Changes an event before it is sent, or drops it with `null`. @default no change */
  readonly beforeSend?: ((event: VercelAnalyticsEvent) => VercelAnalyticsEvent | null) | undefined
  /** The id of the service in the policy. @default 'vercelAnalytics' */
  readonly service?: string | undefined
}

function createStub() {
  vendorWindow().va ??= (...entries: readonly unknown[]) => void queueOf('vaq').push(entries)
}

/**
 * Connects Vercel Web Analytics. It loads after a grant and counts the page view. When the grant ends, it sends no event until
 * the next grant.
 *
 * Do not use it together with `<Analytics />` of `@vercel/analytics`, which loads the script at once.
 *
 * @example
 * ```ts
 * import { vercelAnalyticsConnector } from 'volenti/services/vercel-analytics/connect'
 *
 * export default [vercelAnalyticsConnector()]
 * ```
 */
export function vercelAnalyticsConnector({
  src = '/_vercel/insights/script.js',
  beforeSend,
  service = 'vercelAnalytics',
}: VercelAnalyticsOptions = {}): Connector {
  /** Whether the page view was allowed. A refusal while the script is loading drops it. */
  let isCounted = false
  return {
    service,
    mode: 'gate',
    stops: 'live',
    scripts: [{ id: 'vercel-analytics', src }],
    stub: createStub,
    before: ({ isGranted }) =>
      callVendor('va', 'beforeSend', (event: VercelAnalyticsEvent) => {
        if (!isGranted(service)) return null
        isCounted ||= event.type === 'pageview'
        return beforeSend ? beforeSend(event) : event
      }),
    onGrant() {
      if (vendorWindow().vai && !isCounted) callVendor('va', 'pageview', { path: location.pathname })
    },
  }
}
