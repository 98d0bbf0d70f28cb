import { contentsquareConnector } from '../../../../src/services/contentsquare/connect.ts'
import { contentsquare } from '../../../../src/services/contentsquare/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'

const calls: ConnectorSpec['calls'] = ({ _uxa }) => (_uxa as readonly unknown[] | undefined)?.map((command) => ['_uxa.push', command]) ?? []

const notes = [
  'Contentsquare sends the page view of each loaded page by itself. For a page that changes without loading, push `trackPageview` yourself.',
  'Contentsquare keeps an opt-out in the cookie `_cs_optout`. It is declared, so it is deleted with the others: a later grant starts anew.',
  'Contentsquare documents `optin` for its tag in apps. If the tag of your site does not know it, a new grant works from the next page on.',
  'Contentsquare needs `worker-src blob:` in a Content Security Policy.',
]

export const spec: ConnectorSpec = {
  services: { contentsquare },
  connector: () => contentsquareConnector({ tagId: 'a1b2c3d4e5f67' }),
  code: "contentsquareConnector({ tagId: 'a1b2c3d4e5f67' })",
  calls,
  golden: {
    start: [],
    load: ['https://t.contentsquare.net/uxa/a1b2c3d4e5f67.js'],
    withdraw: ['_uxa.push(["optout"])'],
    again: ['_uxa.push(["optin"])'],
  },
  notes,
}

export const siteId: ConnectorSpec = {
  services: { contentsquare },
  connector: () => contentsquareConnector({ siteId: 1234567 }),
  code: 'contentsquareConnector({ siteId: 1234567 })',
  calls,
  watch: ['_hjSettings'],
  golden: {
    start: ['_hjSettings = {"hjid":1234567}'],
    load: ['https://static.hj.contentsquare.net/c/csq-1234567.js'],
    withdraw: ['_uxa.push(["optout"])'],
    again: ['_uxa.push(["optin"])'],
  },
  notes,
}
