import { snapchatPixelConnector } from '../../../../src/services/snapchat-pixel/connect.ts'
import { snapchatPixel } from '../../../../src/services/snapchat-pixel/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { queuedBy } from '../support/queued-by.ts'

const start = ['snaptr("init", "12345678-1234-1234-1234-123456789012")', 'snaptr("track", "PAGE_VIEW")']

export const spec: ConnectorSpec = {
  services: { snapchatPixel },
  connector: () => snapchatPixelConnector({ pixelId: '12345678-1234-1234-1234-123456789012' }),
  code: "snapchatPixelConnector({ pixelId: '12345678-1234-1234-1234-123456789012' })",
  calls: queuedBy('snaptr', 'queue'),
  golden: {
    start,
    load: ['https://sc-static.net/scevent.min.js'],
    withdraw: ['the queue is emptied'],
    again: start,
  },
  notes: [
    'Snap has no call that stops a running pixel. After a withdrawal the pixel goes on until the page is reloaded.',
    'Check the grant before your own code calls `snaptr`: the function still exists after a withdrawal.',
  ],
}
