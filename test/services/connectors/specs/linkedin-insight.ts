import { linkedinInsightConnector } from '../../../../src/services/linkedin-insight/connect.ts'
import { linkedinInsight } from '../../../../src/services/linkedin-insight/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { listedIn } from '../support/queued-by.ts'

export const spec: ConnectorSpec = {
  services: { linkedinInsight },
  connector: () => linkedinInsightConnector({ partnerId: '1234567' }),
  code: "linkedinInsightConnector({ partnerId: '1234567' })",
  calls: listedIn('_linkedin_data_partner_ids', '_linkedin_data_partner_ids.push'),
  watch: ['_linkedin_partner_id'],
  golden: {
    start: ['_linkedin_data_partner_ids.push("1234567")', '_linkedin_partner_id = "1234567"'],
    load: ['https://snap.licdn.com/li.lms-analytics/insight.min.js'],
    withdraw: ['the queue is emptied', '_linkedin_partner_id = undefined'],
    again: ['_linkedin_data_partner_ids.push("1234567")', '_linkedin_partner_id = "1234567"'],
  },
  notes: [
    "LinkedIn's snippet has a `<noscript>` image. Remove it from your pages: no script can hold it back.",
    'LinkedIn has no call that stops a running tag. After a withdrawal the tag goes on until the page is reloaded.',
    'A visitor who refuses while the tag loads and then agrees on the same page is counted from the next page on.',
  ],
}
