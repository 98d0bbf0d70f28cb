import { type Connector, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - @datadog/browser-core 7.16.2, https://www.npmjs.com/package/@datadog/browser-core, `src/boot/init.ts`: the queue `q` and `onReady`;
//   `src/domain/session/sessionManager.ts`: without consent no session is started or extended, and a running one ends.
// - @datadog/browser-rum-core 7.16.2, https://www.npmjs.com/package/@datadog/browser-rum-core, `src/boot/preStartRum.ts`: `trackingConsent` of
//   `init`, and that collection starts with the first consent.
// Not checked on a page of Datadog: the addresses of the scripts, and `crossorigin`, which version 7 needs. Public instructions name both.

/** What the connector uses of `datadogRum`. */
export interface DatadogRumInstance {
  onReady(callback: () => void): void
  init(config: { readonly applicationId: string; readonly clientToken: string; readonly trackingConsent: 'granted' | 'not-granted' }): void
  setTrackingConsent(consent: 'granted' | 'not-granted'): void
}

/** Options of `datadogRumConnector`. */
export interface DatadogRumOptions {
  readonly applicationId: string
  readonly clientToken: string
  /** The site of Datadog that gets the data. @default 'datadoghq.com' */
  readonly site?: string | undefined
  /** Further options of `DD_RUM.init`, except for `trackingConsent`. @default none */
  readonly config?: object | undefined
  /** The site's own `datadogRum`, for a site that imports `@datadog/browser-rum`. Nothing is loaded then. @default Datadog's script is loaded */
  readonly instance?: DatadogRumInstance | undefined
  /** The address of the script. @default version 7 for the site */
  readonly src?: string | undefined
  /** `signal` loads Datadog at the start of the page and tells it that nothing is granted: it collects nothing then. @default 'gate' */
  readonly mode?: 'gate' | 'signal' | undefined
  /** The id of the service in the policy. @default 'datadogRum' */
  readonly service?: string | undefined
}

type Stub = Pick<DatadogRumInstance, 'onReady'> & { readonly q: (() => void)[] }

/** The part of Datadog's addresses that stands for a site. */
const regionOf = (site: string) => ({ 'datadoghq.com': 'us1', 'datadoghq.eu': 'eu1' })[site] ?? site.split('.')[0]

function createStub() {
  const stub: Stub = { q: [], onReady: (callback) => void stub.q.push(callback) }
  vendorWindow().DD_RUM ??= stub
}

/**
 * Connects Datadog Real User Monitoring. It loads after a grant and starts, with Session Replay as its options say. When
 * the grant ends, Datadog ends the session and collects nothing until the next grant.
 *
 * A site that imports `@datadog/browser-rum` passes its `datadogRum` as `instance`, and does not call `init` itself.
 *
 * @example
 * ```ts
 * import { datadogRumConnector } from 'volenti/services/datadog-rum/connect'
 *
 * export default [
 *   datadogRumConnector({ applicationId: 'a1b2c3', clientToken: 'pub123', site: 'datadoghq.eu', config: { sessionReplaySampleRate: 20 } }),
 * ]
 * ```
 */
export function datadogRumConnector({
  applicationId,
  clientToken,
  site = 'datadoghq.com',
  config,
  instance,
  src = `https://www.datadoghq-browser-agent.com/${regionOf(site)}/v7/datadog-rum.js`,
  mode = 'gate',
  service = 'datadogRum',
}: DatadogRumOptions): Connector {
  const rum = () => instance ?? (vendorWindow().DD_RUM as DatadogRumInstance)
  // As long as Datadog's code is loading there is no such function, and `init` reads the grant when it arrives.
  const tell = (consent: 'granted' | 'not-granted') => rum().setTrackingConsent?.(consent)
  return {
    service,
    id: applicationId,
    mode,
    stops: 'live',
    scripts: instance ? [] : [{ id: 'datadog-rum', src, crossOrigin: 'anonymous' }],
    stub: instance ? undefined : createStub,
    before: ({ isGranted }) =>
      rum().onReady(() => {
        const trackingConsent = isGranted(service) ? 'granted' : 'not-granted'
        rum().init({ site, ...config, applicationId, clientToken, trackingConsent } as Parameters<DatadogRumInstance['init']>[0])
      }),
    onGrant: () => tell('granted'),
    onWithdraw: () => tell('not-granted'),
  }
}
