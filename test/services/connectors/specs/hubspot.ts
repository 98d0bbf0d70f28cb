import { hubspotConnector } from '../../../../src/services/hubspot/connect.ts'
import { hubspot } from '../../../../src/services/hubspot/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { listedIn } from '../support/queued-by.ts'

/** HubSpot has two lists. Both note their calls in a third one, so that the order between them is seen. */
const globals = () => {
  const calls: unknown[] = []
  const list = (name: string) => Object.assign([], { push: (call: readonly unknown[]) => calls.push([name, ...call]) })
  return { _hsp: list('_hsp'), _hsq: list('_hsq'), calls }
}
const calls: ConnectorSpec['calls'] = (window) => listedIn('calls', '')(window).map(([, list, name, ...entries]) => [`${list}: ${name}`, ...entries])

const notes = [
  'The page view of the landing page is counted by HubSpot when its code has run.',
  'After a withdrawal HubSpot stores nothing more. Its code, the chat, the forms and the advertising pixels of your HubSpot account go on until the page is reloaded.',
  "Remove HubSpot's own snippet from your pages. Pages that HubSpot hosts have it always.",
]
const src = 'https://js.hs-scripts.com/12345678.js'
const all = (isGranted: boolean) => `_hsp: setHubSpotConsent({"analytics":${isGranted},"advertisement":${isGranted},"functionality":${isGranted}})`
const withdraw = [all(false), '_hsp: revokeCookieConsent()']

export const spec: ConnectorSpec = {
  services: { hubspot },
  connector: () => hubspotConnector({ portalId: '12345678' }),
  code: "hubspotConnector({ portalId: '12345678' })",
  globals,
  calls,
  watch: ['disableHubSpotCookieBanner'],
  golden: {
    start: [all(true), 'disableHubSpotCookieBanner = true'],
    load: [src],
    withdraw,
    again: [all(true)],
  },
  notes,
}

export const parts: ConnectorSpec = {
  services: { hubspot },
  connector: () => hubspotConnector({ portalId: '12345678', parts: { analytics: 'analytics', functionality: 'functional' } }),
  code: "hubspotConnector({ portalId: '12345678', parts: { analytics: 'analytics', functionality: 'functional' } })",
  globals,
  calls,
  choices: { hubspot: 'granted', analytics: 'denied', functional: 'granted' },
  golden: {
    start: [all(true)],
    load: [src],
    withdraw,
    again: [all(true)],
    visits: {
      save: [
        '— the page is open',
        '— save',
        '_hsp: setHubSpotConsent({"analytics":false,"advertisement":true,"functionality":true})',
        `load ${src}`,
        '— the scripts have run',
      ],
    },
  },
  notes,
}
