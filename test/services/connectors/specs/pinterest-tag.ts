import { pinterestTagConnector } from '../../../../src/services/pinterest-tag/connect.ts'
import { pinterestTag } from '../../../../src/services/pinterest-tag/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { queuedBy } from '../support/queued-by.ts'

const start = ['pintrk("load", "2612345678901")', 'pintrk("setconsent", true)', 'pintrk("page")']

export const spec: ConnectorSpec = {
  services: { pinterestTag },
  connector: () => pinterestTagConnector({ tagId: '2612345678901' }),
  code: "pinterestTagConnector({ tagId: '2612345678901' })",
  calls: queuedBy('pintrk', 'queue'),
  golden: {
    start,
    load: ['https://s.pinimg.com/ct/core.js'],
    withdraw: ['the queue is emptied', 'pintrk("setconsent", false)'],
    again: start,
  },
  notes: ["Pinterest's snippet has a `<noscript>` image. Remove it from your pages: no script can hold it back."],
}
