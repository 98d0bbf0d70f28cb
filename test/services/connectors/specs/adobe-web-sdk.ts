import { adobeWebSdkConnector } from '../../../../src/services/adobe-web-sdk/connect.ts'
import { adobeWebSdk } from '../../../../src/services/adobe-web-sdk/index.ts'
import { arrival } from '../support/arrival.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'

type Entry = readonly [resolve: unknown, reject: unknown, entries: ArrayLike<unknown>]

const page = arrival({
  queued: ({ alloy }) => (alloy as { readonly q: Entry[] } | undefined)?.q.map(([, , entries]) => ['alloy', ...Array.from(entries)]) ?? [],
  arrive(window, note) {
    const { q } = window.alloy as { readonly q: Entry[] }
    Object.assign(q, { push: ([, , entries]: Entry) => note('alloy')(...Array.from(entries)) })
  },
})

const consent = (val: string) => `alloy("setConsent", {"consent":[{"standard":"Adobe","version":"2.0","value":{"collect":{"val":"${val}"}}}]})`

export const spec: ConnectorSpec = {
  services: { adobeWebSdk },
  connector: () => page.of(adobeWebSdkConnector({ datastreamId: 'ebebf826', orgId: 'ADB3@AdobeOrg' })),
  code: "adobeWebSdkConnector({ datastreamId: 'ebebf826', orgId: 'ADB3@AdobeOrg' })",
  globals: page.globals,
  calls: page.calls,
  golden: {
    start: [
      'alloy("configure", {"datastreamId":"ebebf826","orgId":"ADB3@AdobeOrg","defaultConsent":"pending"})',
      consent('y'),
      'alloy("sendEvent", {"type":"web.webpagedetails.pageViews"})',
    ],
    load: ['https://cdn1.adoberesources.net/alloy/2.32.0/alloy.min.js'],
    withdraw: [consent('n')],
    again: [consent('y')],
    late: ['the queue is emptied'],
  },
  notes: [
    'A withdrawal is reported to Adobe by a request. The answer sets the cookies `kndctr_*_consent` and `kndctr_*_identity` again, so that Adobe remembers the refusal.',
    'The connector speaks the Adobe standard 2.0. The datastream has to be set up for it.',
    'If Adobe Tags load the SDK on your site, hold back their script too: they do not wait for the connector.',
    'If you send data to a host of your own, set `edgeDomain` in `config` and name the host in the declaration.',
  ],
}
