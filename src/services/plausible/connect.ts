import { type Connector, toArguments, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "Add the snippet to your website", https://plausible.io/docs/plausible-script: each site has a script of its own.
// - The source of the tracker, https://github.com/plausible/analytics, `tracker/src/web-snippet.js`: `q`, `init` and `o`.
// - @plausible-analytics/tracker 0.4.6, https://www.npmjs.com/package/@plausible-analytics/tracker, which runs the same code: `transformRequest`
//   drops an event; after a dropped page view nothing more is reported about that page; `l` says that the code runs. The time spent on a
//   counted page is reported past `transformRequest`.

/** An event of Plausible: `n` is its name. */
export interface PlausibleRequest {
  readonly n: string
  readonly [property: string]: unknown
}

/** Options of `plausibleConnector`. */
export interface PlausibleOptions {
  /** The address of the script in the snippet of your site, such as `https://plausible.io/js/pa-1A2b3C.js`. */
  readonly src: string
  /** Further options of `plausible.init`, except for `transformRequest`. @default none */
  readonly config?: object | undefined
  /** Changes an event before it is sent, or drops it with `null`. @default no change */
  readonly transformRequest?: ((request: PlausibleRequest) => PlausibleRequest | null) | undefined
  /** The id of the service in the policy. @default 'plausible' */
  readonly service?: string | undefined
}

type Plausible = ((...entries: readonly unknown[]) => void) & { init?: (config: object) => void; q?: unknown[]; o?: object; readonly l?: boolean }

const plausible = () => vendorWindow().plausible as Plausible

function createStub() {
  const all = vendorWindow()
  const stub: Plausible = (...entries) => {
    stub.q ??= []
    stub.q.push(toArguments(...entries))
  }
  all.plausible ??= stub
  const existing = plausible()
  existing.init ??= (config) => {
    existing.o = config
  }
}

/**
 * Connects Plausible Analytics. It loads after a grant and counts the page view. When the grant ends, it sends no event until
 * the next grant.
 *
 * @example
 * ```ts
 * import { plausibleConnector } from 'volenti/services/plausible/connect'
 *
 * export default [plausibleConnector({ src: 'https://plausible.io/js/pa-1A2b3C.js' })]
 * ```
 */
export function plausibleConnector({ src, config, transformRequest, service = 'plausible' }: PlausibleOptions): Connector {
  /** Whether the page view was allowed. A refusal while the script is loading drops it. */
  let isCounted = false
  return {
    service,
    id: src,
    mode: 'gate',
    stops: 'reload',
    scripts: [{ id: 'plausible', src }],
    stub: createStub,
    before: ({ isGranted }) =>
      plausible().init?.({
        ...config,
        transformRequest(request: PlausibleRequest) {
          if (!isGranted(service)) return null
          isCounted ||= request.n === 'pageview'
          return transformRequest ? transformRequest(request) : request
        },
      }),
    onGrant() {
      if (plausible().l && !isCounted) plausible()('pageview')
    },
  }
}
