import { adsenseConnector } from '../../../../src/services/adsense/connect.ts'
import { adsense } from '../../../../src/services/adsense/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'

/** AdSense has properties in place of calls. Each assignment is noted as one. */
function notedProperties() {
  const noted: unknown[][] = []
  const adsbygoogle = new Proxy([], {
    set(list, name, value) {
      noted.push([`adsbygoogle.${String(name)} = `, value])
      return Reflect.set(list, name, value)
    },
  })
  return { adsbygoogle, noted }
}

export const spec: ConnectorSpec = {
  services: { adsense },
  connector: () => adsenseConnector({ client: 'ca-pub-1234567890123456' }),
  code: "adsenseConnector({ client: 'ca-pub-1234567890123456' })",
  calls: ({ noted }) => [...(noted as unknown[][])],
  globals: notedProperties,
  golden: {
    start: ['adsbygoogle.requestNonPersonalizedAds = (0)', 'adsbygoogle.pauseAdRequests = (0)'],
    load: ['https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1234567890123456'],
    withdraw: ['adsbygoogle.requestNonPersonalizedAds = (1)', 'adsbygoogle.pauseAdRequests = (1)'],
    again: ['adsbygoogle.requestNonPersonalizedAds = (0)', 'adsbygoogle.pauseAdRequests = (0)'],
  },
  notes: [
    'In the EEA, the United Kingdom and Switzerland, Google serves personalised advertisements only with a certified consent platform that uses the TCF.',
    'Advertisements that are not personalised use cookies too, so nothing is loaded before a grant.',
    'Advertisements that are on the page stay after a withdrawal until it is reloaded.',
  ],
}
