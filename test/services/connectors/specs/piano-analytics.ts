import { pianoAnalyticsConnector } from '../../../../src/services/piano-analytics/connect.ts'
import { pianoAnalytics } from '../../../../src/services/piano-analytics/index.ts'
import { arrival } from '../support/arrival.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'

const page = arrival({
  queued: ({ _paq }) => ((_paq ?? []) as unknown[]).map((entry) => ['_paq.push', entry]),
  arrive(window, note) {
    Object.assign(window._paq as unknown[], { push: note('_paq.push') })
  },
})

const src = 'https://tag.aticdn.net/piano-analytics.js'
const view = '_paq.push(["sendEvent","page.display",{}])'
const setMode = (mode: string) => `_paq.push(["consent.setMode","${mode}"])`
const shared = [
  'Piano and Matomo both use the list `_paq`. A page that has both gives Piano another name by its option `queueVarName`, and cannot use this connector.',
  'Piano keeps its mode in `_pprv`. The connector sets the mode on every page.',
]

export const spec: ConnectorSpec = {
  services: { pianoAnalytics },
  connector: () => page.of(pianoAnalyticsConnector({ site: 123, collectDomain: 'https://example.pa-cd.com' })),
  code: "pianoAnalyticsConnector({ site: 123, collectDomain: 'https://example.pa-cd.com' })",
  globals: page.globals,
  calls: page.calls,
  golden: {
    start: [
      '_paq.push(["setConfigurations",{"site":123,"collectDomain":"https://example.pa-cd.com","sendEventWhenOptout":false}])',
      setMode('opt-in'),
      view,
    ],
    load: [src],
    withdraw: [setMode('opt-out')],
    again: [setMode('opt-in')],
    late: ['the queue is emptied'],
  },
  notes: [...shared, 'In the mode `opt-out` Piano removes `_pcid` and `_pctx` itself.'],
}

const configured = '_paq.push(["setConfigurations",{"site":123,"collectDomain":"https://example.pa-cd.com"}])'

export const signal: ConnectorSpec = {
  ...spec,
  connector: () => page.of(pianoAnalyticsConnector({ site: 123, collectDomain: 'https://example.pa-cd.com', mode: 'signal' })),
  code: "pianoAnalyticsConnector({ site: 123, collectDomain: 'https://example.pa-cd.com', mode: 'signal' })",
  golden: {
    open: [configured, setMode('opt-out'), view],
    start: [setMode('opt-in')],
    load: [src],
    withdraw: [setMode('opt-out')],
    again: [setMode('opt-in')],
    visits: { return: [configured, setMode('opt-in'), view, `load ${src}`, '— the page is open'] },
  },
  notes: [
    ...shared,
    'In mode `signal` Piano gets requests from visitors who have not agreed, also after a refusal. In the mode `opt-out` they contain no id.',
    'With `withoutGrant: "essential"` Piano stores an id without a grant. Ask Piano and your authority first whether you may.',
  ],
}
