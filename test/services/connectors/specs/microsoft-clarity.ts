import { microsoftClarityConnector } from '../../../../src/services/microsoft-clarity/connect.ts'
import { microsoftClarity } from '../../../../src/services/microsoft-clarity/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { queuedBy } from '../support/queued-by.ts'

const tell = (ads: string, analytics: string) => `clarity("consentv2", {"ad_Storage":"${ads}","analytics_Storage":"${analytics}"})`
const both = tell('granted', 'granted')
const analyticsAlone = tell('denied', 'granted')
const neither = tell('denied', 'denied')
const TAG = 'https://www.clarity.ms/tag/example123'
const OPEN = '— the page is open'
const ACCEPT = '— accept all'
const RUN = '— the scripts have run'

const notes = [
  'After a withdrawal Clarity deletes its cookies, but it goes on recording without them until the page is reloaded.',
  'Clarity stores for advertising only where `marketing` is granted too.',
  'Where Microsoft Advertising loads Clarity, switch that off in its settings: otherwise the page has two tags.',
]

/** Clarity is loaded after a grant. */
export const gate: ConnectorSpec = {
  services: { microsoftClarity },
  connector: () => microsoftClarityConnector({ projectId: 'example123' }),
  code: "microsoftClarityConnector({ projectId: 'example123' })",
  calls: queuedBy('clarity', 'q'),
  golden: {
    start: [both],
    load: [TAG],
    withdraw: [neither],
    again: [both],
    visits: {
      save: [OPEN, '— save', analyticsAlone, `load ${TAG}`, RUN],
      // GPC denies `marketing`.
      gpc: [OPEN, ACCEPT, analyticsAlone, `load ${TAG}`, RUN],
    },
  },
  notes,
}

const opened = [neither, `load ${TAG}`, OPEN]

/** Clarity is loaded for everybody, and works without cookies before a grant. */
export const signal: ConnectorSpec = {
  services: { microsoftClarity },
  connector: () => microsoftClarityConnector({ projectId: 'example123', mode: 'signal' }),
  code: "microsoftClarityConnector({ projectId: 'example123', mode: 'signal' })",
  calls: queuedBy('clarity', 'q'),
  golden: {
    open: [neither],
    start: [both],
    load: [TAG],
    withdraw: [neither],
    again: [both],
    visits: {
      save: [...opened, '— save', analyticsAlone, RUN],
      gpc: [...opened, ACCEPT, analyticsAlone, RUN],
      return: [both, `load ${TAG}`, OPEN],
    },
  },
  notes: ['With `mode: "signal"`, Clarity records page views of visitors who have allowed nothing.', ...notes],
}
