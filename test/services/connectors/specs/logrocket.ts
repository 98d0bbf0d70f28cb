import { type LogRocketInstance, logrocketConnector } from '../../../../src/services/logrocket/connect.ts'
import { logrocket } from '../../../../src/services/logrocket/index.ts'
import { arrival } from '../support/arrival.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { noted } from '../support/queued-by.ts'

const notes = [
  'LogRocket has no call that stops a recording. After a withdrawal it sends nothing more, because `shouldSendData` says no. It goes on until the page is reloaded, and may still write its cookies.',
  'A new grant on the same page lets it send again.',
]

const page = arrival({
  queued: () => [],
  arrive(window, note) {
    window.LogRocket = { init: note('LogRocket.init') }
  },
})

export const spec: ConnectorSpec = {
  services: { logrocket },
  connector: () => page.of(logrocketConnector({ appId: 'example/shop', config: { release: '1.2' } })),
  code: "logrocketConnector({ appId: 'example/shop', config: { release: '1.2' } })",
  globals: page.globals,
  calls: page.calls,
  golden: {
    start: [],
    load: ['https://cdn.logr-in.com/LogRocket.min.js'],
    run: ['LogRocket.init("example/shop", {"release":"1.2"})'],
    withdraw: [],
    // A second `init` does nothing: LogRocket is running.
    again: ['LogRocket.init("example/shop", {"release":"1.2"})'],
  },
  notes,
}

const own = { current: noted<LogRocketInstance>('LogRocket') }

export const instance: ConnectorSpec = {
  services: { logrocket },
  connector: () => logrocketConnector({ appId: 'example/shop', instance: own.current.instance }),
  code: "logrocketConnector({ appId: 'example/shop', instance: LogRocket })",
  globals: () => {
    own.current = noted('LogRocket')
    return {}
  },
  calls: () => [...own.current.calls],
  golden: {
    start: ['LogRocket.init("example/shop", {})'],
    load: [],
    withdraw: [],
    again: ['LogRocket.init("example/shop", {})'],
  },
  notes: [...notes, 'Do not call `LogRocket.init` yourself: the connector does so at the first grant.'],
}
