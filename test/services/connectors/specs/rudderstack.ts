import { rudderstackConnector } from '../../../../src/services/rudderstack/connect.ts'
import { rudderstack } from '../../../../src/services/rudderstack/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { listedIn, noted } from '../support/queued-by.ts'

const page = { own: noted<object>('rudderanalytics') }

const start = ['rudderanalytics.load("key", "https://data.example", {})', 'rudderanalytics.page()']
const load = ['https://cdn.rudderlabs.com/v3/modern/rsa.min.js']
const notes = [
  'RudderStack has no call that stops it. After a withdrawal it goes on until the page is reloaded; `ReloadNotice` offers that.',
  'Each tool that RudderStack passes events on to is a service of its own. Declare it, and connect RudderStack only where visitors have agreed to all of them.',
]
const common = {
  services: { rudderstack },
  connector: () => rudderstackConnector({ writeKey: 'key', dataPlaneUrl: 'https://data.example' }),
  code: "rudderstackConnector({ writeKey: 'key', dataPlaneUrl: 'https://data.example' })",
}

const listed = listedIn('rudderanalytics', '')

/** The script is still loading when the grant ends. */
export const spec: ConnectorSpec = {
  ...common,
  calls: (window) => listed(window).map(([, name, ...entries]) => [`rudderanalytics.${name}`, ...entries]),
  golden: { start, load, withdraw: ['the queue is emptied'], again: start },
  notes: [...notes, 'If the visitor refuses while the script is loading, the queue is emptied, and RudderStack does nothing.'],
}

/** The code of RudderStack has taken over the queue. */
export const running: ConnectorSpec = {
  ...common,
  globals: () => {
    page.own = noted('rudderanalytics')
    const { load, page: pageView } = page.own.instance as Readonly<Record<string, unknown>>
    return { rudderanalytics: { load, page: pageView, analyticsInstances: { key: {} } } }
  },
  calls: () => [...page.own.calls],
  golden: { start, load, withdraw: [], again: [] },
  notes,
}
