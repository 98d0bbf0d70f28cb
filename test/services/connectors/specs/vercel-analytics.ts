import { vercelAnalyticsConnector } from '../../../../src/services/vercel-analytics/connect.ts'
import { vercelAnalytics } from '../../../../src/services/vercel-analytics/index.ts'
import { arrival } from '../support/arrival.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'

type Event = { readonly type: string }
type Entry = readonly [name: string, option: (event: Event) => Event | null]

const page = arrival({
  queued: ({ vaq }) => ((vaq ?? []) as Entry[]).map((entry) => ['va', ...entry]),
  arrive(window, note) {
    const [[, beforeSend]] = window.vaq as [Entry]
    const send = (type: string) => {
      if (beforeSend({ type })) note('send')(type)
    }
    window.va = send
    window.vai = true
    send('pageview')
  },
})

export const spec: ConnectorSpec = {
  services: { vercelAnalytics },
  connector: () => page.of(vercelAnalyticsConnector()),
  code: 'vercelAnalyticsConnector()',
  globals: page.globals,
  calls: page.calls,
  golden: {
    start: ['va("beforeSend", Function)'],
    load: ['https://site.example/_vercel/insights/script.js'],
    // The script sends the page view itself, and asks `beforeSend` first.
    run: ['send("pageview")'],
    withdraw: [],
    again: [],
  },
  notes: [
    'Remove `<Analytics />` and `inject()` of `@vercel/analytics` from your code: they load the script at once. Its `track` works with the connector.',
    'After a withdrawal the connector drops every event.',
    'The script is on your own host, so the Content Security Policy needs `self` for scripts and requests.',
    'Vercel stores nothing on the device. Whether it needs consent depends on the country.',
  ],
}
