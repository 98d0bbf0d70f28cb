import { type AmplitudeInstance, amplitudeConnector } from '../../../../src/services/amplitude/connect.ts'
import { amplitude } from '../../../../src/services/amplitude/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { noted } from '../support/queued-by.ts'

interface Stub {
  readonly _q: readonly { readonly name: string; readonly args: readonly unknown[] }[]
}

const page = { own: noted<AmplitudeInstance>('amplitude') }

const init = 'amplitude.init("key", {"optOut":false})'
const optIn = 'amplitude.setOptOut(false)'
const optOut = 'amplitude.setOptOut(true)'
const load = ['https://cdn.amplitude.com/libs/analytics-browser-2.48.1-min.js.gz']
const autocapture = 'Amplitude tracks page views, visits and where a visitor comes from by itself. Its option `autocapture` says which of them.'
const classes = '`amplitude.Identify` and `amplitude.Revenue` are there when the script has run, not before.'

/** The script is still loading when the grant ends. */
export const spec: ConnectorSpec = {
  services: { amplitude },
  connector: () => amplitudeConnector({ apiKey: 'key' }),
  code: "amplitudeConnector({ apiKey: 'key' })",
  calls: (window) => (window.amplitude as Stub | undefined)?._q.map(({ name, args }) => [`amplitude.${name}`, ...args]) ?? [],
  golden: { start: [init], load, withdraw: ['the queue is emptied'], again: [init, optIn] },
  notes: [autocapture, 'The queue is emptied as long as the script is loading. Once it runs, `setOptOut` is called.', classes],
}

/** The code of Amplitude has taken over the queue. */
export const running: ConnectorSpec = {
  services: { amplitude },
  connector: () => amplitudeConnector({ apiKey: 'key' }),
  code: "amplitudeConnector({ apiKey: 'key' })",
  globals: () => {
    page.own = noted('amplitude')
    const { init, setOptOut } = page.own.instance
    return { amplitude: { init, setOptOut, getDeviceId: () => 'device', runQueuedFunctions() {} } }
  },
  calls: () => [...page.own.calls],
  golden: { start: [init], load, withdraw: [optOut], again: [optIn] },
  notes: [autocapture],
}

const own: Pick<ConnectorSpec, 'globals' | 'calls'> = {
  globals: () => {
    page.own = noted('amplitude')
    return {}
  },
  calls: () => [...page.own.calls],
}

/** The site imports `@amplitude/analytics-browser`, and the connector starts it. */
export const instance: ConnectorSpec = {
  services: { amplitude },
  connector: () => amplitudeConnector({ instance: page.own.instance, apiKey: 'key' }),
  code: "amplitudeConnector({ instance: amplitude, apiKey: 'key' })",
  ...own,
  golden: { start: [init], load: [], withdraw: [optOut], again: [optIn] },
  notes: [autocapture, 'Do not call `amplitude.init` yourself: the connector does so at the first grant.'],
}

/** The site imports `@amplitude/analytics-browser`, and starts it itself. */
export const started: ConnectorSpec = {
  services: { amplitude },
  connector: () => amplitudeConnector({ instance: page.own.instance }),
  code: 'amplitudeConnector({ instance: amplitude })',
  ...own,
  golden: { start: [optIn], load: [], withdraw: [optOut], again: [optIn] },
  notes: [autocapture, 'Call `amplitude.init` with `optOut: true`. Without it Amplitude tracks before the visitor has decided.'],
}
