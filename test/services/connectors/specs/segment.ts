import { segmentConnector } from '../../../../src/services/segment/connect.ts'
import { segment } from '../../../../src/services/segment/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { noted } from '../support/queued-by.ts'

type Stub = readonly (readonly unknown[])[] & { readonly _loadOptions?: object }

const page = { own: noted<object>('analytics') }

const drop = 'analytics.addSourceMiddleware(Function)'
const load = ['https://cdn.segment.com/analytics.js/v1/key/analytics.min.js']
const notes = [
  'After a withdrawal Segment drops every event. The tools that it has loaded into the page go on until it is reloaded; `ReloadNotice` offers that.',
  'Each tool that Segment passes events on to is a service of its own. Declare it, and connect Segment only where visitors have agreed to all of them.',
  'If the visitor refuses while the script is loading, Segment is told not to start. A new grant works from the next page on then.',
]

/** The script is still loading when the grant ends. */
export const spec: ConnectorSpec = {
  services: { segment },
  connector: () => segmentConnector({ writeKey: 'key' }),
  code: "segmentConnector({ writeKey: 'key' })",
  calls: (window) => {
    const stub = window.analytics as Stub | undefined
    const options = stub?._loadOptions ? [['set analytics._loadOptions', stub._loadOptions]] : []
    return [...options, ...(stub ?? []).map(([name, ...entries]) => [`analytics.${name}`, ...entries])]
  },
  golden: {
    start: ['set analytics._loadOptions({})', drop, 'analytics.page()'],
    load,
    withdraw: ['the queue is emptied', 'set analytics._loadOptions({"disable":true})'],
    again: [drop, 'analytics.page()'],
  },
  notes,
}

/** The code of Segment has taken over the queue. */
export const running: ConnectorSpec = {
  services: { segment },
  connector: () => segmentConnector({ writeKey: 'key' }),
  code: "segmentConnector({ writeKey: 'key' })",
  globals: () => {
    page.own = noted('analytics')
    return { analytics: page.own.instance }
  },
  calls: () => [...page.own.calls],
  golden: { start: [drop, 'analytics.page()'], load, withdraw: ['analytics.reset()'], again: [] },
  notes,
}
