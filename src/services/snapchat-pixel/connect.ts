import { type Connector, callVendor, dropQueue, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26: nothing on a page of Snap.
// Not checked on a page of Snap:
// - the stub, the script, `init` and `track`. Public copies of the base code agree on them.
// - that there is no consent call. No public copy or list shows one.

/** Options of `snapchatPixelConnector`. */
export interface SnapchatPixelOptions {
  /** The id of the pixel. */
  readonly pixelId: string
  /** The id of the service in the policy. @default 'snapchatPixel' */
  readonly service?: string | undefined
  /** Whether `PAGE_VIEW` is tracked when the pixel starts. @default true */
  readonly pageView?: boolean | undefined
}

type Snaptr = ((...entries: readonly unknown[]) => void) & { handleRequest?: (...entries: readonly unknown[]) => void; queue: unknown[] }

function createStub() {
  const all = vendorWindow()
  if (all.snaptr) return
  const snaptr: Snaptr = Object.assign(
    (...entries: readonly unknown[]) => (snaptr.handleRequest ? snaptr.handleRequest(...entries) : void snaptr.queue.push(entries)),
    { queue: [] },
  )
  all.snaptr = snaptr
}

/**
 * Connects the Snap Pixel. It loads after a grant, and tracks the page view.
 *
 * Snap has no call that stops the pixel. If the grant ends while the pixel loads, it finds nothing to do. If the pixel has
 * run, it goes on until the page is reloaded.
 *
 * @example
 * ```ts
 * import { snapchatPixelConnector } from 'volenti/services/snapchat-pixel/connect'
 *
 * export default [snapchatPixelConnector({ pixelId: '12345678-1234-1234-1234-123456789012' })]
 * ```
 */
export function snapchatPixelConnector({ pixelId, service = 'snapchatPixel', pageView = true }: SnapchatPixelOptions): Connector {
  let isDropped = false
  const start = () => {
    callVendor('snaptr', 'init', pixelId)
    if (pageView) callVendor('snaptr', 'track', 'PAGE_VIEW')
  }
  return {
    service,
    id: pixelId,
    mode: 'gate',
    stops: 'reload',
    scripts: [{ id: 'snapchat-pixel', src: 'https://sc-static.net/scevent.min.js' }],
    stub: createStub,
    before: start,
    onGrant() {
      if (isDropped) start()
      isDropped = false
    },
    onWithdraw() {
      isDropped = dropQueue('snaptr', 'queue', 'handleRequest') || isDropped
    },
  }
}
