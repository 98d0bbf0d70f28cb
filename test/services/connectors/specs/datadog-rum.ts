import { type DatadogRumInstance, datadogRumConnector } from '../../../../src/services/datadog-rum/connect.ts'
import { datadogRum } from '../../../../src/services/datadog-rum/index.ts'
import { arrival } from '../support/arrival.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { noted } from '../support/queued-by.ts'

type Stub = { readonly q: (() => void)[] }

const page = arrival({
  queued: ({ DD_RUM }) => (DD_RUM as Stub | undefined)?.q.map((callback) => ['DD_RUM.onReady', callback]) ?? [],
  arrive(window, note) {
    const { q } = window.DD_RUM as Stub
    window.DD_RUM = { init: note('DD_RUM.init'), setTrackingConsent: note('DD_RUM.setTrackingConsent') }
    for (const callback of q) callback()
  },
})

const src = 'https://www.datadoghq-browser-agent.com/eu1/v7/datadog-rum.js'
const initGranted = 'DD_RUM.init({"site":"datadoghq.eu","applicationId":"a1","clientToken":"pub1","trackingConsent":"granted"})'
const initDenied = 'DD_RUM.init({"site":"datadoghq.eu","applicationId":"a1","clientToken":"pub1","trackingConsent":"not-granted"})'
const queued = 'DD_RUM.onReady(Function)'
const granted = 'DD_RUM.setTrackingConsent("granted")'
const denied = 'DD_RUM.setTrackingConsent("not-granted")'
const notes = ['Session Replay needs `worker-src blob:` in the Content Security Policy.']

export const spec: ConnectorSpec = {
  services: { datadogRum },
  connector: () => page.of(datadogRumConnector({ applicationId: 'a1', clientToken: 'pub1', site: 'datadoghq.eu' })),
  code: "datadogRumConnector({ applicationId: 'a1', clientToken: 'pub1', site: 'datadoghq.eu' })",
  globals: page.globals,
  calls: page.calls,
  golden: {
    start: [queued],
    load: [src],
    run: [initGranted],
    withdraw: [denied],
    again: [granted],
    visits: {
      late: ['— the page is open', '— accept all', queued, `load ${src}`, '— reject all', initDenied, '— the scripts have run'],
    },
  },
  notes,
}

export const signal: ConnectorSpec = {
  ...spec,
  connector: () => page.of(datadogRumConnector({ applicationId: 'a1', clientToken: 'pub1', site: 'datadoghq.eu', mode: 'signal' })),
  code: "datadogRumConnector({ applicationId: 'a1', clientToken: 'pub1', site: 'datadoghq.eu', mode: 'signal' })",
  golden: {
    open: [queued],
    start: [],
    load: [src],
    run: [initGranted],
    withdraw: [denied],
    again: [granted],
    visits: {
      reject: [queued, `load ${src}`, '— the page is open', '— reject all', initDenied, '— the scripts have run'],
      return: [queued, `load ${src}`, '— the page is open'],
      late: [queued, `load ${src}`, '— the page is open', '— accept all', '— reject all', initDenied, '— the scripts have run'],
    },
  },
  notes: [...notes, 'In mode `signal` Datadog gets one request from visitors who have not agreed: the one for its script.'],
}

const own = { current: noted<DatadogRumInstance>('datadogRum') }

export const instance: ConnectorSpec = {
  services: { datadogRum },
  connector: () =>
    datadogRumConnector({
      applicationId: 'a1',
      clientToken: 'pub1',
      instance: Object.assign(Object.create(own.current.instance), { onReady: (callback: () => void) => callback() }),
    }),
  code: "datadogRumConnector({ applicationId: 'a1', clientToken: 'pub1', instance: datadogRum })",
  globals: () => {
    own.current = noted('datadogRum')
    return {}
  },
  calls: () => [...own.current.calls],
  golden: {
    start: ['datadogRum.init({"site":"datadoghq.com","applicationId":"a1","clientToken":"pub1","trackingConsent":"granted"})'],
    load: [],
    withdraw: ['datadogRum.setTrackingConsent("not-granted")'],
    again: ['datadogRum.setTrackingConsent("granted")'],
  },
  notes: [...notes, 'Do not call `datadogRum.init` yourself: the connector does so at the first grant.'],
}
