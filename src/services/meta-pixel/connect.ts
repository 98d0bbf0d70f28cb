import { type Connector, type ConnectorGrants, callVendor, dropQueue, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "General Data Protection Regulation", https://developers.facebook.com/docs/meta-pixel/implementation/gdpr: `consent`, `revoke`, `grant`.
// - "Data Processing Options", https://developers.facebook.com/docs/meta-pixel/implementation/data-processing-options: the call before `init`.

/** Limited Data Use: `geo` lets Meta find the place, `california` names it. */
export type LimitedDataUse = 'geo' | 'california'

/** Options of `metaPixelConnector`. */
export interface MetaPixelOptions {
  /** The id of the pixel. */
  readonly pixelId: string
  /** The id of the service in the policy. @default 'metaPixel' */
  readonly service?: string | undefined
  /**
   * Limited Data Use, for visitors in the United States: for everybody, or as a function says that looks at the regime of the
   * page. @default not sent
   */
  readonly limitedDataUse?: LimitedDataUse | ((grants: ConnectorGrants) => LimitedDataUse | undefined) | undefined
  /** Whether `PageView` is tracked when the pixel starts. @default true */
  readonly pageView?: boolean | undefined
}

type Fbq = ((...entries: readonly unknown[]) => void) & { callMethod?: (...entries: readonly unknown[]) => void; queue: unknown[]; push?: Fbq }

function createStub() {
  const all = vendorWindow()
  if (all.fbq) return
  const fbq: Fbq = Object.assign((...entries: readonly unknown[]) => (fbq.callMethod ? fbq.callMethod(...entries) : void fbq.queue.push(entries)), {
    queue: [],
    loaded: true,
    version: '2.0',
  })
  fbq.push = fbq
  all.fbq = fbq
  all._fbq ??= fbq
}

/**
 * Connects the Meta Pixel. It loads after a grant, tracks the page view, and is told when the grant ends: then it sends no
 * event until the next grant.
 *
 * Remove the `<noscript>` image of Meta's snippet from your pages: no script can hold it back.
 *
 * @example
 * ```ts
 * import { metaPixelConnector } from 'volenti/services/meta-pixel/connect'
 *
 * export default [metaPixelConnector({ pixelId: '1234567890' })]
 * ```
 */
export function metaPixelConnector({ pixelId, service = 'metaPixel', limitedDataUse, pageView = true }: MetaPixelOptions): Connector {
  let isDropped = false
  const start = (grants: ConnectorGrants) => {
    const limit = typeof limitedDataUse === 'function' ? limitedDataUse(grants) : limitedDataUse
    callVendor('fbq', 'consent', 'grant')
    if (limit === 'geo') callVendor('fbq', 'dataProcessingOptions', ['LDU'], 0, 0)
    if (limit === 'california') callVendor('fbq', 'dataProcessingOptions', ['LDU'], 1, 1000)
    callVendor('fbq', 'init', pixelId)
    if (pageView) callVendor('fbq', 'track', 'PageView')
  }
  return {
    service,
    id: pixelId,
    mode: 'gate',
    stops: 'live',
    scripts: [{ id: 'meta-pixel', src: 'https://connect.facebook.net/en_US/fbevents.js' }],
    stub: createStub,
    before: start,
    onGrant(grants) {
      if (isDropped) start(grants)
      else callVendor('fbq', 'consent', 'grant')
      isDropped = false
    },
    onWithdraw() {
      isDropped = dropQueue('fbq', 'queue', 'callMethod') || isDropped
      callVendor('fbq', 'consent', 'revoke')
    },
  }
}
