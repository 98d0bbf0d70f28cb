import { tiktokPixelConnector } from '../../../../src/services/tiktok-pixel/connect.ts'
import { tiktokPixel } from '../../../../src/services/tiktok-pixel/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { listedIn } from '../support/queued-by.ts'

const src = 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C0ABCDEFGH1234567890&lib=ttq'
const events = 'Events that your own code sends after a withdrawal are dropped by TikTok. Check the grant before you send one.'

export const gate: ConnectorSpec = {
  services: { tiktokPixel },
  connector: () => tiktokPixelConnector({ pixelId: 'C0ABCDEFGH1234567890' }),
  code: "tiktokPixelConnector({ pixelId: 'C0ABCDEFGH1234567890' })",
  calls: listedIn('ttq', 'ttq'),
  watch: ['TiktokAnalyticsObject'],
  golden: {
    start: ['ttq("grantConsent")', 'ttq("page")', 'TiktokAnalyticsObject = "ttq"'],
    load: [src],
    withdraw: ['the queue is emptied', 'ttq("revokeConsent")'],
    again: ['ttq("grantConsent")', 'ttq("page")'],
  },
  notes: [events],
}

export const signal: ConnectorSpec = {
  services: { tiktokPixel },
  connector: () => tiktokPixelConnector({ pixelId: 'C0ABCDEFGH1234567890', mode: 'signal' }),
  code: "tiktokPixelConnector({ pixelId: 'C0ABCDEFGH1234567890', mode: 'signal' })",
  calls: listedIn('ttq', 'ttq'),
  golden: {
    open: ['ttq("holdConsent")', 'ttq("page")'],
    start: ['ttq("grantConsent")'],
    load: [src],
    withdraw: ['the queue is emptied', 'ttq("revokeConsent")'],
    again: ['ttq("grantConsent")', 'ttq("page")'],
    visits: { return: ['ttq("grantConsent")', 'ttq("page")', `load ${src}`, '— the page is open'] },
  },
  notes: [events, 'In mode `signal` the script is requested from TikTok for every visitor. Use it only where the law allows that.'],
}
