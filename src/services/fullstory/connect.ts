import { type Connector, callVendor, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "Capture Data", https://developer.fullstory.com/browser/v2/auto-capture/capture-data/: `shutdown`, `restart`. A `shutdown` right after the
//   snippet captures nothing until `restart`. It holds for the page alone.
// - @fullstory/snippet 2.1.0, https://www.npmjs.com/package/@fullstory/snippet: the queue `q` and its entries, `init`, `_w`, the attributes of
//   the script.
// - @fullstory/browser 2.1.1, https://www.npmjs.com/package/@fullstory/browser: the hosts of a region.

/** Options of `fullstoryConnector`. */
export interface FullstoryOptions {
  /** The id of the organisation. */
  readonly orgId: string
  /** The data center of the organisation. Its id ends with it, as in `o-1ABC-eu1`. @default the one in North America */
  readonly region?: 'eu1' | undefined
  /** The id of the service in the policy. @default 'fullstory' */
  readonly service?: string | undefined
}

type Resolve = (value: unknown) => void

interface Fullstory {
  (operation: string, options?: object, callback?: unknown, source?: number): unknown
  _api?: ((...entry: readonly unknown[]) => unknown) | undefined
  q: unknown[]
  _w: Record<string, unknown>
  _v: string
}

/** Lets Fullstory see requests: its code replaces the function in `_w`. */
function passOnRequests(fullstory: Fullstory) {
  const all = vendorWindow()
  for (const name of ['fetch', 'XMLHttpRequest']) fullstory._w[name] = all[name]
  if (!all.fetch) return
  all.fetch = (...request: Parameters<typeof fetch>) => {
    // Browsers refuse a `fetch` that is called as a method of another object.
    const current = fullstory._w.fetch as typeof fetch
    return current(...request)
  }
}

function createStub() {
  const all = vendorWindow()
  if (all.FS) return
  const add = (operation: string, options: object | undefined, callback: unknown, source: number, resolve?: Resolve, reject?: Resolve) => {
    const entry = [operation, options, callback, resolve, reject, source]
    if (fullstory._api) return fullstory._api(...entry)
    fullstory.q.push(entry)
    return null
  }
  const fullstory: Fullstory = Object.assign(
    (operation: string, options?: object, callback?: unknown, source = 2) =>
      operation.endsWith('Async')
        ? new Promise((resolve, reject) => add(operation.slice(0, -5), options, callback, source, resolve, reject))
        : add(operation, options, callback, source),
    { q: [], _w: {}, _v: '2.1.0' },
  )
  passOnRequests(fullstory)
  all.FS = fullstory
}

/**
 * Connects Fullstory. It loads after a grant, and then records by itself. When the grant ends it shuts down: then it records
 * nothing until the next grant.
 *
 * Use version 2 of its browser API in your code: `FS('trackEvent', …)`, not `FS.event(…)`.
 *
 * @example
 * ```ts
 * import { fullstoryConnector } from 'volenti/services/fullstory/connect'
 *
 * export default [fullstoryConnector({ orgId: 'o-1ABC-na1' })]
 * ```
 */
export function fullstoryConnector({ orgId, region, service = 'fullstory' }: FullstoryOptions): Connector {
  const host = region ? `${region}.fullstory.com` : 'fullstory.com'
  const script = `edge.${host}/s/fs.js`
  return {
    service,
    id: orgId,
    mode: 'gate',
    stops: 'live',
    scripts: [
      {
        id: 'fullstory',
        src: `https://${script}?org=${orgId}`,
        crossOrigin: 'anonymous',
        attributes: { 'data-fs-namespace': 'FS' },
      },
    ],
    stub: createStub,
    before: () => callVendor('FS', 'init', { env: { orgId, host, script } }),
    onGrant: () => callVendor('FS', 'restart'),
    onWithdraw: () => callVendor('FS', 'shutdown'),
  }
}
