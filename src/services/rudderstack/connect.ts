import { type Connector, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - https://github.com/rudderlabs/rudder-sdk-js, `packages/analytics-js/src/app/RudderAnalytics.ts`: the code takes the list `rudderanalytics`
//   over, and does nothing before `load`; a second `load` with the same key does nothing. It has no call that stops.
// - "Custom Consent Management for Web",
//   https://rudderstack.com/docs/data-governance/consent-management/custom-consent-manager/javascript: the script is to be loaded after consent,
//   and a changed choice needs a reload.
// - @rudderstack/analytics-js 3.34.1, https://www.npmjs.com/package/@rudderstack/analytics-js: `analyticsInstances`.
// Not checked on a page of RudderStack: the names of the methods that its snippet queues, and the address of the script.

/** Options of `rudderstackConnector`. */
export interface RudderstackOptions {
  /** The write key of the source. */
  readonly writeKey: string
  /** The address of the data plane. */
  readonly dataPlaneUrl: string
  /** Further options of `rudderanalytics.load`. @default none */
  readonly config?: object | undefined
  /** Whether `page` is called at the first grant. @default true */
  readonly pageView?: boolean | undefined
  /** The id of the service in the policy. @default 'rudderstack' */
  readonly service?: string | undefined
}

interface RudderAnalytics {
  readonly analyticsInstances?: Readonly<Record<string, unknown>>
  load(writeKey: string, dataPlaneUrl: string, options: object): void
  page(): void
}

const METHODS =
  'setDefaultInstanceKey load ready page track identify alias group reset setAnonymousId startSession endSession consent addCustomIntegration'

type Stub = unknown[] & Record<string, unknown>

const isQueue = (rudder: object): rudder is unknown[] => Array.isArray(rudder)

function createStub() {
  const all = vendorWindow()
  if (all.rudderanalytics) return
  const queue: Stub = Object.assign([] as unknown as Stub, { snippetExecuted: true })
  for (const method of METHODS.split(' ')) {
    queue[method] = (...entries: unknown[]) => {
      // A site may have kept the stub in a variable.
      const rudder = all.rudderanalytics as Record<string, (...entries: unknown[]) => unknown>
      if (isQueue(rudder)) queue.push([method, ...entries])
      else rudder[method]?.(...entries)
    }
  }
  all.rudderanalytics = queue
  all.rudderAnalyticsBuildType = 'modern'
}

/**
 * Connects RudderStack. It loads after a grant, and calls `page`. It has no call that stops it: it goes on until the page
 * is reloaded.
 *
 * @example
 * ```ts
 * import { rudderstackConnector } from 'volenti/services/rudderstack/connect'
 *
 * export default [rudderstackConnector({ writeKey: '1234567890abcdef', dataPlaneUrl: 'https://example.dataplane.rudderstack.com' })]
 * ```
 */
export function rudderstackConnector(options: RudderstackOptions): Connector {
  const { writeKey, dataPlaneUrl, config, pageView = true, service = 'rudderstack' } = options
  const rudder = () => vendorWindow().rudderanalytics as RudderAnalytics

  function start() {
    rudder().load(writeKey, dataPlaneUrl, { ...config })
    if (pageView) rudder().page()
  }

  return {
    service,
    id: writeKey,
    mode: 'gate',
    stops: 'reload',
    scripts: [
      {
        id: 'rudderstack',
        src: 'https://cdn.rudderlabs.com/v3/modern/rsa.min.js',
        attributes: { 'data-loader': 'RS_JS_SDK', 'data-rsa-write-key': writeKey },
      },
    ],
    stub: createStub,
    before: start,
    // Nothing was started if the visitor had refused before the code arrived.
    onGrant: () => void (rudder().analyticsInstances?.[writeKey] || start()),
    onWithdraw() {
      const queue = rudder()
      if (isQueue(queue)) queue.length = 0
    },
  }
}
