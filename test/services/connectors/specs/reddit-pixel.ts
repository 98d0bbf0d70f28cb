import { redditPixelConnector } from '../../../../src/services/reddit-pixel/connect.ts'
import { redditPixel } from '../../../../src/services/reddit-pixel/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { queuedBy } from '../support/queued-by.ts'

const start = ['rdt("init", "a2_abcdefghijkl")', 'rdt("track", "PageVisit")']

export const spec: ConnectorSpec = {
  services: { redditPixel },
  connector: () => redditPixelConnector({ pixelId: 'a2_abcdefghijkl' }),
  code: "redditPixelConnector({ pixelId: 'a2_abcdefghijkl' })",
  calls: queuedBy('rdt', 'callQueue'),
  golden: {
    start,
    load: ['https://www.redditstatic.com/ads/pixel.js'],
    withdraw: ['the queue is emptied', 'rdt("disableFirstPartyCookies")'],
    again: ['rdt("enableFirstPartyCookies")', ...start],
  },
  notes: [
    'Reddit has no call that stops events. After a withdrawal the pixel stores no first-party cookies, and still sends until the page is reloaded.',
    'Check the grant before your own code calls `rdt`: the function still exists after a withdrawal.',
  ],
}
