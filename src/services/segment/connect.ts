import { type Connector, type ConnectorGrants, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - @segment/snippet 5.2.1, https://www.npmjs.com/package/@segment/snippet: the queue, its methods, `_writeKey`, `_loadOptions`, the address.
// - @segment/analytics-next 1.84.3, https://www.npmjs.com/package/@segment/analytics-next: `disable` of the load options
//   (`dist/pkg/browser/index.js`); an event is dropped if a source middleware does not call `next`
//   (`dist/pkg/plugins/middleware/index.js`); `reset` forgets the ids. It has no call that stops.

/** Options of `segmentConnector`. */
export interface SegmentOptions {
  /** The write key of the source. */
  readonly writeKey: string
  /** Options of `analytics.load`, such as `integrations`. @default none */
  readonly config?: object | undefined
  /** Whether `page` is called at the first grant. @default true */
  readonly pageView?: boolean | undefined
  /** The id of the service in the policy. @default 'segment' */
  readonly service?: string | undefined
}

interface Step {
  readonly payload: unknown
  next(payload: unknown): void
}

interface Analytics {
  _loadOptions?: object
  addSourceMiddleware(middleware: (step: Step) => void): unknown
  page(): unknown
  reset(): unknown
}

const METHODS =
  'trackSubmit trackClick trackLink trackForm pageview identify reset group track ready alias debug page screen once off on addSourceMiddleware addIntegrationMiddleware setAnonymousId addDestinationMiddleware register'

type Stub = unknown[] & Record<string, unknown>

const isQueue = (analytics: object): analytics is unknown[] => Array.isArray(analytics)

function createStub(writeKey: string) {
  const all = vendorWindow()
  if (all.analytics) return
  const queue: Stub = Object.assign([] as unknown as Stub, { invoked: true, _writeKey: writeKey, SNIPPET_VERSION: '5.2.0' })
  for (const method of METHODS.split(' ')) {
    queue[method] = (...entries: unknown[]) => {
      // A site may have kept the stub in a variable.
      const analytics = all.analytics as Record<string, (...entries: unknown[]) => unknown>
      if (!isQueue(analytics)) return analytics[method]?.(...entries)
      queue.push([method, ...entries])
      return queue
    }
  }
  all.analytics = queue
}

/**
 * Connects Segment. It loads after a grant, and calls `page`. When the grant ends Segment drops every event and forgets its
 * ids. The tools that it has loaded go on until the page is reloaded.
 *
 * @example
 * ```ts
 * import { segmentConnector } from 'volenti/services/segment/connect'
 *
 * export default [segmentConnector({ writeKey: '1234567890abcdef' })]
 * ```
 */
export function segmentConnector({ writeKey, config, pageView = true, service = 'segment' }: SegmentOptions): Connector {
  const analytics = () => vendorWindow().analytics as Analytics

  function start({ isGranted }: ConnectorGrants) {
    analytics()._loadOptions = { ...config }
    analytics().addSourceMiddleware(({ payload, next }) => isGranted(service) && next(payload))
    if (pageView) analytics().page()
  }

  return {
    service,
    id: writeKey,
    mode: 'gate',
    stops: 'reload',
    scripts: [
      {
        id: 'segment',
        src: `https://cdn.segment.com/analytics.js/v1/${writeKey}/analytics.min.js`,
        attributes: { 'data-global-segment-analytics-key': 'analytics' },
      },
    ],
    stub: () => createStub(writeKey),
    before: start,
    // Segment stays switched off if its code arrived while nothing was granted.
    onGrant: (grants) => isQueue(analytics()) && start(grants),
    onWithdraw() {
      const queue = analytics()
      if (!isQueue(queue)) return void queue.reset()
      queue.length = 0
      analytics()._loadOptions = { ...config, disable: true }
    },
  }
}
