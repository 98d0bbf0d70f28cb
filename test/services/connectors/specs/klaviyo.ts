import { klaviyoConnector } from '../../../../src/services/klaviyo/connect.ts'
import { klaviyo } from '../../../../src/services/klaviyo/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { listedIn } from '../support/queued-by.ts'

const src = 'https://static.klaviyo.com/onsite/js/AbC123/klaviyo.js'
const notes = [
  "The page view of the landing page is counted by Klaviyo when its code has run. Calls of your own code wait in Klaviyo's queue until then.",
  'One script shows the forms and tracks. No setting of the connector separates them.',
  'After a withdrawal the connector stores the cookie `__kla_off` for the browser session, so that Klaviyo does not track. Declare it in a required category.',
  'Code of Klaviyo that has run may go on until the page is reloaded.',
]

export const spec: ConnectorSpec = {
  services: { klaviyo },
  connector: () => klaviyoConnector({ publicKey: 'AbC123' }),
  code: "klaviyoConnector({ publicKey: 'AbC123' })",
  calls: listedIn('_klOnsite', 'klaviyo'),
  golden: { start: [], load: [src], withdraw: [], again: [] },
  notes,
}

export const both: ConnectorSpec = {
  services: { klaviyo },
  connector: () => klaviyoConnector({ publicKey: 'AbC123', needs: { all: ['klaviyo', 'analytics'] } }),
  code: "klaviyoConnector({ publicKey: 'AbC123', needs: { all: ['klaviyo', 'analytics'] } })",
  calls: listedIn('_klOnsite', 'klaviyo'),
  golden: {
    start: [],
    load: [src],
    withdraw: [],
    again: [],
    visits: { save: ['— the page is open', '— save'] },
  },
  notes,
}
