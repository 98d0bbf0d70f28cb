import { type Connector, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - the web template of TikTok, https://github.com/tiktok/gtm-template-pixel: the global `ttq` and the call of its methods.
// Not checked on a page of TikTok:
// - the base code. Public copies of it agree on the methods, the script, and what `load` registers.
// - `holdConsent`, `grantConsent` and `revokeConsent`. The base code has them; TikTok's page about them could not be read.

/** Options of `tiktokPixelConnector`. */
export interface TiktokPixelOptions {
  /** The id of the pixel. */
  readonly pixelId: string
  /** The id of the service in the policy. @default 'tiktokPixel' */
  readonly service?: string | undefined
  /** `signal` loads the pixel for every visitor, and holds its events until a grant. @default 'gate' */
  readonly mode?: 'gate' | 'signal' | undefined
  /** Whether the page view is tracked when the pixel starts. @default true */
  readonly pageView?: boolean | undefined
}

type Method = (...entries: readonly unknown[]) => void
type Ttq = unknown[] & Record<string, unknown>

const SCRIPT = 'https://analytics.tiktok.com/i18n/pixel/events.js'
const METHODS = 'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent'

function setAndDefer(queue: Ttq, name: string) {
  queue[name] = (...entries: readonly unknown[]) => void queue.push([name, ...entries])
}

function createStub(pixelId: string) {
  const all = vendorWindow()
  all.TiktokAnalyticsObject = 'ttq'
  all.ttq ??= []
  const ttq = all.ttq as Ttq
  // The script looks its pixels up here: an address, a time of start, and options for each.
  const register = (list: string, value: unknown) => {
    ttq[list] = { [pixelId]: value, ...(ttq[list] as object) }
  }
  register('_i', Object.assign([], { _u: SCRIPT }))
  register('_t', Date.now())
  register('_o', {})
  if (ttq.methods) return
  const methods = METHODS.split(' ')
  const addMethods = (queue: Ttq) => {
    for (const name of methods) setAndDefer(queue, name)
    return queue
  }
  const instance = (id: string) => addMethods((ttq._i as Record<string, Ttq>)[id] ?? ([] as unknown as Ttq))
  Object.assign(addMethods(ttq), { methods, setAndDefer, instance })
}

const call = (name: string) => (vendorWindow().ttq as Record<string, Method | undefined> | undefined)?.[name]?.()

/** Drops the calls that TikTok has not taken over. Returns whether there were any. */
function dropQueue(): boolean {
  const ttq = vendorWindow().ttq as Ttq | undefined
  if (!Array.isArray(ttq)) return false
  const isDropped = ttq.length > 0 && !ttq._env && !ttq._plugins
  ttq.length = 0
  return isDropped
}

/**
 * Connects the TikTok Pixel. It loads after a grant, tracks the page view, and is told when the grant ends: then it sends no
 * event until the next grant.
 *
 * In mode `signal` it loads at the start of the page. TikTok gets requests from every visitor then, and holds the events of
 * those who have not agreed.
 *
 * @example
 * ```ts
 * import { tiktokPixelConnector } from 'volenti/services/tiktok-pixel/connect'
 *
 * export default [tiktokPixelConnector({ pixelId: 'C0ABCDEFGH1234567890' })]
 * ```
 */
export function tiktokPixelConnector({ pixelId, service = 'tiktokPixel', mode = 'gate', pageView = true }: TiktokPixelOptions): Connector {
  let isDropped = false
  const start = (consent: string) => {
    call(consent)
    if (pageView) call('page')
  }
  return {
    service,
    id: pixelId,
    mode,
    stops: 'live',
    scripts: [{ id: `tiktok-pixel-${pixelId}`, src: `${SCRIPT}?sdkid=${pixelId}&lib=ttq` }],
    stub: () => createStub(pixelId),
    before: ({ isGranted }) => start(isGranted(service) ? 'grantConsent' : 'holdConsent'),
    onGrant() {
      if (isDropped) start('grantConsent')
      else call('grantConsent')
      isDropped = false
    },
    onWithdraw() {
      isDropped = dropQueue() || isDropped
      call('revokeConsent')
    },
  }
}
