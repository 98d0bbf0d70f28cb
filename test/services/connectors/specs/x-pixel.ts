import { xPixelConnector } from '../../../../src/services/x-pixel/connect.ts'
import { xPixel } from '../../../../src/services/x-pixel/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { queuedBy } from '../support/queued-by.ts'

const src = 'https://static.ads-twitter.com/uwt.js'
const notes = [
  'X has no call that stops a running pixel. After a withdrawal the pixel goes on until the page is reloaded.',
  'Check the grant before your own code calls `twq`: the function still exists after a withdrawal.',
  'Embedded posts of X are another service. Show them in an embed that asks first.',
]

export const spec: ConnectorSpec = {
  services: { xPixel },
  connector: () => xPixelConnector({ pixelId: 'o1abc' }),
  code: "xPixelConnector({ pixelId: 'o1abc' })",
  calls: queuedBy('twq', 'queue'),
  golden: {
    start: ['twq("config", "o1abc")'],
    load: [src],
    withdraw: ['the queue is emptied'],
    again: ['twq("config", "o1abc")'],
  },
  notes,
}

export const restricted: ConnectorSpec = {
  services: { xPixel },
  connector: () => xPixelConnector({ pixelId: 'o1abc', restrictedDataUse: 'restrict_optimization' }),
  code: "xPixelConnector({ pixelId: 'o1abc', restrictedDataUse: 'restrict_optimization' })",
  calls: queuedBy('twq', 'queue'),
  golden: {
    start: ['twq("config", "o1abc", {"restricted_data_use":"restrict_optimization"})'],
    load: [src],
    withdraw: ['the queue is emptied'],
    again: ['twq("config", "o1abc", {"restricted_data_use":"restrict_optimization"})'],
  },
  notes,
}
