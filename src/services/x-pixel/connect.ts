import { type Connector, callVendor, dropQueue, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "Restricted data use guide", https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/restricted-data-use-guide:
//   the base code with its stub and script, `config`, and `restricted_data_use`.
// Not checked on a page of X:
// - that `config` counts the page view. Public guides say so.
// - that there is no consent call. No public copy or list shows one.

/** Options of `xPixelConnector`. */
export interface XPixelOptions {
  /** The id of the pixel. */
  readonly pixelId: string
  /** The id of the service in the policy. @default 'xPixel' */
  readonly service?: string | undefined
  /** Restricted Data Use, for the events of this page. @default not sent */
  readonly restrictedDataUse?: 'restrict_optimization' | 'off' | undefined
}

type Twq = ((...entries: readonly unknown[]) => void) & { exe?: (...entries: readonly unknown[]) => void; queue: unknown[]; version: string }

function createStub() {
  const all = vendorWindow()
  if (all.twq) return
  const twq: Twq = Object.assign((...entries: readonly unknown[]) => (twq.exe ? twq.exe(...entries) : void twq.queue.push(entries)), {
    queue: [],
    version: '1.1',
  })
  all.twq = twq
}

/**
 * Connects the X Pixel. It loads after a grant, and counts the page view by itself.
 *
 * X has no call that stops the pixel. If the grant ends while the pixel loads, it finds nothing to do. If the pixel has run,
 * it goes on until the page is reloaded.
 *
 * @example
 * ```ts
 * import { xPixelConnector } from 'volenti/services/x-pixel/connect'
 *
 * export default [xPixelConnector({ pixelId: 'o1abc' })]
 * ```
 */
export function xPixelConnector({ pixelId, service = 'xPixel', restrictedDataUse }: XPixelOptions): Connector {
  let isDropped = false
  const start = () =>
    restrictedDataUse ? callVendor('twq', 'config', pixelId, { restricted_data_use: restrictedDataUse }) : callVendor('twq', 'config', pixelId)
  return {
    service,
    id: pixelId,
    mode: 'gate',
    stops: 'reload',
    scripts: [{ id: 'x-pixel', src: 'https://static.ads-twitter.com/uwt.js' }],
    stub: createStub,
    before: start,
    onGrant() {
      if (isDropped) start()
      isDropped = false
    },
    onWithdraw() {
      isDropped = dropQueue('twq', 'queue', 'exe') || isDropped
    },
  }
}
