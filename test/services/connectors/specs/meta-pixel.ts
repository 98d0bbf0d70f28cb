import { metaPixelConnector } from '../../../../src/services/meta-pixel/connect.ts'
import { metaPixel } from '../../../../src/services/meta-pixel/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { queuedBy } from '../support/queued-by.ts'

export const spec: ConnectorSpec = {
  services: { metaPixel },
  connector: () => metaPixelConnector({ pixelId: '1234567890' }),
  code: "metaPixelConnector({ pixelId: '1234567890' })",
  calls: queuedBy('fbq', 'queue'),
  arrive({ fbq }) {
    const pixel = fbq as { callMethod?: (...call: unknown[]) => void; readonly queue: unknown[][] }
    pixel.callMethod = (...call) => void pixel.queue.push(call)
  },
  golden: {
    start: ['fbq("consent", "grant")', 'fbq("init", "1234567890")', 'fbq("track", "PageView")'],
    load: ['https://connect.facebook.net/en_US/fbevents.js'],
    withdraw: ['fbq("consent", "revoke")'],
    again: ['fbq("consent", "grant")'],
    late: ['the queue is emptied', 'fbq("consent", "revoke")'],
  },
  notes: ["Meta's snippet has a `<noscript>` image. Remove it from your pages: no script can hold it back."],
}
