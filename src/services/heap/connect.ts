import { type Connector, queueOf, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - Heap's snippet for heap.js 5, in the source of several public sites: `heapReadyCb`, `envId`, `clientConfig`, the methods, the address.
// Not checked on a page of Heap: the host for the European Union, and that `stopTracking` and `startTracking` do what their names say. The
// snippet has both, and no page that describes them was found. So the connector calls them, and asks for a reload all the same.

/** Options of `heapConnector`. */
export interface HeapOptions {
  /** The id of the environment. */
  readonly envId: string
  /** Options of `heap.load`, such as `disableTextCapture`. @default none */
  readonly config?: object | undefined
  /** Where the data are kept. @default 'us' */
  readonly region?: 'us' | 'eu' | undefined
  /** The id of the service in the policy. @default 'heap' */
  readonly service?: string | undefined
}

type Heap = Record<string, (...entries: readonly unknown[]) => void>

const METHODS =
  'init startTracking stopTracking track resetIdentity identify getSessionId getUserId getIdentity addUserProperties addEventProperties removeEventProperty clearEventProperties addAccountProperties addAdapter addTransformer addTransformerFn onReady addPageviewProperties removePageviewProperty clearPageviewProperties trackPageview'

function createStub() {
  const all = vendorWindow()
  const waiting = queueOf('heapReadyCb')
  if (all.heap) return
  const heap = [] as unknown as Heap
  for (const name of METHODS.split(' ')) {
    // Heap's code replaces the methods, and then calls each `fn`.
    heap[name] = (...entries) => void waiting.push({ name, fn: () => (all.heap as Heap)[name]?.(...entries) })
  }
  all.heap = heap
}

/**
 * Connects Heap, version 5. It loads after a grant, and tracks page views and clicks by itself. When the grant ends it is
 * told to stop; a reload makes sure of it.
 *
 * @example
 * ```ts
 * import { heapConnector } from 'volenti/services/heap/connect'
 *
 * export default [heapConnector({ envId: '1234567890' })]
 * ```
 */
export function heapConnector({ envId, config, region = 'us', service = 'heap' }: HeapOptions): Connector {
  const heap = () => vendorWindow().heap as Heap
  return {
    service,
    id: envId,
    mode: 'gate',
    stops: 'reload',
    scripts: [{ id: 'heap', src: `https://cdn.${region}.heap-api.com/config/${envId}/heap_config.js` }],
    stub: createStub,
    before() {
      Object.assign(heap(), { envId, clientConfig: { ...config, shouldFetchServerConfig: false } })
    },
    onGrant: () => heap().startTracking?.(),
    onWithdraw() {
      queueOf('heapReadyCb').length = 0
      heap().stopTracking?.()
    },
  }
}
