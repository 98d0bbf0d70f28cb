import { type Connector, type ConnectorGrants, queueOf, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "Consent management", https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events/consent: the modes.
// - "Javascript", https://developers.atinternet-solutions.com/piano-analytics/data-collection/sdks/javascript: the script and the configuration.
// - piano-analytics-js 6.17.0, https://www.npmjs.com/package/piano-analytics-js, `dist/browser/piano-analytics.js`, read and run: the list
//   `_paq`, whose `push` the code replaces; `pdl` with a preset; `sendEventWhenOptout: false` sends nothing in the mode `opt-out`, and that
//   mode removes `_pcid` and `_pctx`.

/** Options of `pianoAnalyticsConnector`. */
export interface PianoAnalyticsOptions {
  /** The id of the site in Piano. */
  readonly site: number
  /** The host that the data is sent to, such as `https://example.pa-cd.com`. */
  readonly collectDomain: string
  /** Further options of `setConfigurations`. @default none */
  readonly config?: object | undefined
  /** The properties of the page view `page.display`, or `false` for none. @default {} */
  readonly pageView?: object | false | undefined
  /** `signal` loads Piano at the start of the page. It counts visitors who have not agreed as `withoutGrant` says. @default 'gate' */
  readonly mode?: 'gate' | 'signal' | undefined
  /**
   * The consent mode of Piano for visitors who have not agreed, in mode `signal`. `opt-out` sends anonymous events; `essential`
   * stores an id too, which only some authorities permit without consent. @default 'opt-out'
   */
  readonly withoutGrant?: 'opt-out' | 'essential' | undefined
  /** The id of the service in the policy. @default 'pianoAnalytics' */
  readonly service?: string | undefined
}

const push = (...entries: readonly unknown[]) => void queueOf('_paq').push(entries)

function createStub() {
  queueOf('_paq')
  // Without a preset, Piano begins with full consent.
  vendorWindow().pdl ??= { requireConsent: 'v2', consent: { products: ['PA'], defaultPreset: { PA: 'opt-out' } } }
}

/**
 * Connects Piano Analytics, version 6.8 or newer. It loads after a grant and counts the page view. When the grant ends, it sends
 * nothing until the next grant.
 *
 * In mode `signal` it counts from the start of the page, in one of Piano's modes for visitors who have not agreed.
 *
 * @example
 * ```ts
 * import { pianoAnalyticsConnector } from 'volenti/services/piano-analytics/connect'
 *
 * export default [pianoAnalyticsConnector({ site: 123456789, collectDomain: 'https://example.pa-cd.com' })]
 * ```
 */
export function pianoAnalyticsConnector({
  site,
  collectDomain,
  config,
  pageView = {},
  mode = 'gate',
  withoutGrant = 'opt-out',
  service = 'pianoAnalytics',
}: PianoAnalyticsOptions): Connector {
  const isGate = mode === 'gate'
  /** Whether the calls of the start were dropped. */
  let isEmptied = false
  const setMode = (isOn: boolean) => push('consent.setMode', isOn ? 'opt-in' : isGate ? 'opt-out' : withoutGrant)

  function start({ isGranted }: ConnectorGrants) {
    isEmptied = false
    push('setConfigurations', { ...config, site, collectDomain, ...(isGate && { sendEventWhenOptout: false }) })
    setMode(isGranted(service))
    if (pageView) push('sendEvent', 'page.display', pageView)
  }

  return {
    service,
    id: `${site}`,
    mode,
    stops: isGate ? 'live' : withoutGrant === 'opt-out' ? 'storage-only' : 'reload',
    scripts: [{ id: 'piano-analytics', src: 'https://tag.aticdn.net/piano-analytics.js', crossOrigin: 'anonymous' }],
    stub: createStub,
    before: start,
    onGrant: (grants) => (isEmptied ? start(grants) : setMode(true)),
    onWithdraw() {
      const queue = queueOf('_paq')
      // As long as Piano's code is loading, the page view waits for a grant that may come later.
      if (isGate && !Object.hasOwn(queue, 'push')) {
        queue.length = 0
        isEmptied = true
      } else setMode(false)
    },
  }
}
