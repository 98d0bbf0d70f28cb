import { plausibleConnector } from '../../../../src/services/plausible/connect.ts'
import { plausible } from '../../../../src/services/plausible/index.ts'
import { arrival } from '../support/arrival.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'

type Request = { readonly n: string }
interface Stub {
  readonly o?: { transformRequest(request: Request): Request | null }
}

const page = arrival({
  queued: (window) => {
    const config = (window.plausible as Stub | undefined)?.o
    return config ? [['plausible.init', { ...config, transformRequest: 'Function' }]] : []
  },
  arrive(window, note) {
    const { o } = window.plausible as Stub
    const send = (n: string) => {
      if (o?.transformRequest({ n })) note('send')(n)
    }
    window.plausible = Object.assign(send, { l: true })
    send('pageview')
  },
})

const src = 'https://plausible.io/js/pa-1A2b3C.js'

export const spec: ConnectorSpec = {
  services: { plausible },
  connector: () => page.of(plausibleConnector({ src, config: { hashBasedRouting: true } })),
  code: "plausibleConnector({ src: 'https://plausible.io/js/pa-1A2b3C.js', config: { hashBasedRouting: true } })",
  globals: page.globals,
  calls: page.calls,
  golden: {
    start: ['plausible.init({"hashBasedRouting":true,"transformRequest":"Function"})'],
    load: [src],
    // The script sends the page view itself, and asks `transformRequest` first.
    run: ['send("pageview")'],
    withdraw: [],
    again: [],
  },
  notes: [
    'After a withdrawal the connector drops every event. How long the page was read is still reported, if its view was counted before. That ends with a reload or the next page.',
    'Use the script of the newer snippet, whose name begins with `pa-`. Older ones know no `plausible.init`.',
    'Plausible stores nothing on the device. Whether it needs consent depends on the country.',
  ],
}
