import { fullstoryConnector } from '../../../../src/services/fullstory/connect.ts'
import { fullstory } from '../../../../src/services/fullstory/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'

interface Stub {
  readonly q: readonly (readonly unknown[])[]
}

const calls: ConnectorSpec['calls'] = ({ FS }) =>
  (FS as Stub | undefined)?.q.map(([operation, options]) => ['FS', operation, ...(options === undefined ? [] : [options])]) ?? []

const notes = [
  'Fullstory remembers a shutdown for the page alone. On the next page it is not loaded before a grant.',
  'Use version 2 of its browser API: methods of version 1, such as `FS.identify`, are not there.',
  "`FS('setIdentity', { consent })` is another thing: it decides whether elements are recorded that you have marked for it.",
]

export const spec: ConnectorSpec = {
  services: { fullstory },
  connector: () => fullstoryConnector({ orgId: 'o-1ABC-na1' }),
  code: "fullstoryConnector({ orgId: 'o-1ABC-na1' })",
  calls,
  golden: {
    start: ['FS("init", {"env":{"orgId":"o-1ABC-na1","host":"fullstory.com","script":"edge.fullstory.com/s/fs.js"}})'],
    load: ['https://edge.fullstory.com/s/fs.js?org=o-1ABC-na1'],
    withdraw: ['FS("shutdown")'],
    again: ['FS("restart")'],
  },
  notes,
}

export const region: ConnectorSpec = {
  services: { fullstory },
  connector: () => fullstoryConnector({ orgId: 'o-1ABC-eu1', region: 'eu1' }),
  code: "fullstoryConnector({ orgId: 'o-1ABC-eu1', region: 'eu1' })",
  calls,
  golden: {
    start: ['FS("init", {"env":{"orgId":"o-1ABC-eu1","host":"eu1.fullstory.com","script":"edge.eu1.fullstory.com/s/fs.js"}})'],
    load: ['https://edge.eu1.fullstory.com/s/fs.js?org=o-1ABC-eu1'],
    withdraw: ['FS("shutdown")'],
    again: ['FS("restart")'],
  },
  notes,
}
