import { heapConnector } from '../../../../src/services/heap/connect.ts'
import { heap } from '../../../../src/services/heap/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'

interface Stub {
  readonly envId?: string
  readonly clientConfig?: object
}

export const spec: ConnectorSpec = {
  services: { heap },
  connector: () => heapConnector({ envId: '1234567890', config: { disableTextCapture: true } }),
  code: "heapConnector({ envId: '1234567890', config: { disableTextCapture: true } })",
  calls: ({ heap, heapReadyCb }) => {
    const { envId, clientConfig } = (heap ?? {}) as Stub
    const settings =
      envId === undefined
        ? []
        : [
            ['set heap.envId', envId],
            ['set heap.clientConfig', clientConfig],
          ]
    return [...settings, ...((heapReadyCb ?? []) as readonly { readonly name: string }[]).map(({ name }) => [`heap.${name}`])]
  },
  golden: {
    start: ['set heap.envId("1234567890")', 'set heap.clientConfig({"disableTextCapture":true,"shouldFetchServerConfig":false})'],
    load: ['https://cdn.us.heap-api.com/config/1234567890/heap_config.js'],
    withdraw: ['heap.stopTracking()'],
    again: ['heap.startTracking()'],
  },
  notes: [
    'Heap tracks page views and clicks by itself.',
    'Heap is told to stop after a withdrawal. Its documentation does not promise what it does then, so `ReloadNotice` offers a reload.',
    'If the visitor refuses while the script is loading, Heap may track the page view before it reads that it is to stop.',
  ],
}
