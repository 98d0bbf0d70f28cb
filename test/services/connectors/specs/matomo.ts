import { matomoConnector } from '../../../../src/services/matomo/connect.ts'
import { matomo } from '../../../../src/services/matomo/index.ts'
import { arrival } from '../support/arrival.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'

const page = arrival({
  queued: ({ _paq }) => ((_paq ?? []) as unknown[]).map((entry) => ['_paq.push', entry]),
  arrive(window, note) {
    window._paq = { push: note('_paq.push') }
  },
})

const src = 'https://example.matomo.cloud/matomo.js'
const setup = [
  '_paq.push(["setTrackerUrl","https://example.matomo.cloud/matomo.php"])',
  '_paq.push(["setSiteId","1"])',
  '_paq.push(["enableLinkTracking"])',
  '_paq.push(["trackPageView"])',
]
const noscript = "Matomo's code may have a `<noscript>` image. Remove it from your pages: no script can hold it back."

export const spec: ConnectorSpec = {
  services: { matomo },
  connector: () => page.of(matomoConnector({ url: 'https://example.matomo.cloud/', siteId: 1 })),
  code: "matomoConnector({ url: 'https://example.matomo.cloud/', siteId: 1 })",
  globals: page.globals,
  calls: page.calls,
  golden: {
    start: ['_paq.push(["requireConsent"])', '_paq.push(["setConsentGiven"])', ...setup],
    load: [src],
    withdraw: ['_paq.push(["forgetConsentGiven"])'],
    again: ['_paq.push(["setConsentGiven"])'],
    // Matomo applies `setConsentGiven` before it looks at anything else, so the entry itself goes.
    late: ['the queue is emptied', '_paq.push(["requireConsent"])', ...setup],
  },
  notes: [
    noscript,
    'As long as the script is loading, a withdrawal takes `setConsentGiven` out of the list. Matomo then keeps the page view, and sends it at the next grant on the same page.',
    'Matomo also keeps what your own code tracks without a grant, and sends it at the next grant on the same page.',
    'A withdrawal makes Matomo store `mtm_consent_removed`. A new grant removes it.',
    'Do not use `rememberConsentGiven` beside this connector: Matomo would store a consent of its own.',
    'Name the host of your Matomo in the declaration, unless it is on `matomo.cloud`.',
  ],
}

export const signal: ConnectorSpec = {
  ...spec,
  connector: () => page.of(matomoConnector({ url: 'https://example.matomo.cloud/', siteId: 1, mode: 'signal' })),
  code: "matomoConnector({ url: 'https://example.matomo.cloud/', siteId: 1, mode: 'signal' })",
  golden: {
    open: ['_paq.push(["requireCookieConsent"])', ...setup],
    start: ['_paq.push(["setCookieConsentGiven"])'],
    load: [src],
    withdraw: ['_paq.push(["forgetCookieConsentGiven"])'],
    again: ['_paq.push(["setCookieConsentGiven"])'],
    late: ['the queue is emptied', '_paq.push(["requireCookieConsent"])', ...setup],
    visits: {
      return: ['_paq.push(["requireCookieConsent"])', '_paq.push(["setCookieConsentGiven"])', ...setup, `load ${src}`, '— the page is open'],
    },
  },
  notes: [
    noscript,
    'In mode `signal` Matomo gets requests from visitors who have not agreed, also after a refusal. They contain no id from a cookie.',
    'Whether that needs no consent depends on the country and on the settings of your Matomo.',
  ],
}
