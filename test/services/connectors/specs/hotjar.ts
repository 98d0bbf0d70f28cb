import { hotjarConnector } from '../../../../src/services/hotjar/connect.ts'
import { hotjar } from '../../../../src/services/hotjar/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { queuedBy } from '../support/queued-by.ts'

export const spec: ConnectorSpec = {
  services: { hotjar },
  connector: () => hotjarConnector({ siteId: 1234567 }),
  code: 'hotjarConnector({ siteId: 1234567 })',
  calls: queuedBy('hj', 'q'),
  watch: ['_hjSettings'],
  golden: {
    start: ['_hjSettings = {"hjid":1234567,"hjsv":6}'],
    load: ['https://static.hotjar.com/c/hotjar-1234567.js?sv=6'],
    withdraw: [],
    again: [],
  },
  notes: [
    'Hotjar has no call that stops it. After a withdrawal it goes on until the page is reloaded; `ReloadNotice` offers that.',
    'Hotjar starts as soon as its script has arrived. If the visitor refuses in that moment, it runs until the page is reloaded too.',
    'Calls of `hj` that Hotjar has not taken over when the grant ends are dropped.',
  ],
}
