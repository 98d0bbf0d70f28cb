import { type Connector, callVendor, dropQueue, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26: nothing on a page of Reddit.
// Not checked on a page of Reddit:
// - the stub, the script, `init` and `track`. Public copies of the base code agree on them.
// - `disableFirstPartyCookies` and `enableFirstPartyCookies`. Public code calls them.

/** Options of `redditPixelConnector`. */
export interface RedditPixelOptions {
  /** The id of the pixel. */
  readonly pixelId: string
  /** The id of the service in the policy. @default 'redditPixel' */
  readonly service?: string | undefined
  /** Further options of Reddit's `init`, such as those of Limited Data Use. @default none */
  readonly init?: Readonly<Record<string, unknown>> | undefined
  /** Whether `PageVisit` is tracked when the pixel starts. @default true */
  readonly pageView?: boolean | undefined
}

type Rdt = ((...entries: readonly unknown[]) => void) & { sendEvent?: (...entries: readonly unknown[]) => void; callQueue: unknown[] }

function createStub() {
  const all = vendorWindow()
  if (all.rdt) return
  const rdt: Rdt = Object.assign((...entries: readonly unknown[]) => (rdt.sendEvent ? rdt.sendEvent(...entries) : void rdt.callQueue.push(entries)), {
    callQueue: [],
  })
  all.rdt = rdt
}

/**
 * Connects the Reddit Pixel. It loads after a grant, and tracks the page visit.
 *
 * When the grant ends, the pixel stores no first-party cookies until the next grant. Reddit has no call that stops events. If
 * the grant ends while the pixel loads, it finds nothing to do.
 *
 * @example
 * ```ts
 * import { redditPixelConnector } from 'volenti/services/reddit-pixel/connect'
 *
 * export default [redditPixelConnector({ pixelId: 'a2_abcdefghijkl' })]
 * ```
 */
export function redditPixelConnector({ pixelId, service = 'redditPixel', init, pageView = true }: RedditPixelOptions): Connector {
  let isDropped = false
  const start = () => {
    if (init) callVendor('rdt', 'init', pixelId, init)
    else callVendor('rdt', 'init', pixelId)
    if (pageView) callVendor('rdt', 'track', 'PageVisit')
  }
  return {
    service,
    id: pixelId,
    mode: 'gate',
    stops: 'storage-only',
    scripts: [{ id: 'reddit-pixel', src: 'https://www.redditstatic.com/ads/pixel.js' }],
    stub: createStub,
    before: start,
    onGrant() {
      callVendor('rdt', 'enableFirstPartyCookies')
      if (isDropped) start()
      isDropped = false
    },
    onWithdraw() {
      isDropped = dropQueue('rdt', 'callQueue', 'sendEvent') || isDropped
      callVendor('rdt', 'disableFirstPartyCookies')
    },
  }
}
