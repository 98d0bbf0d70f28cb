import { floodlight } from '../../../../src/services/floodlight/index.ts'
import { googleAds } from '../../../../src/services/google-ads/index.ts'
import { googleAnalytics } from '../../../../src/services/google-analytics/index.ts'
import { googleTagConnector } from '../../../../src/services/google-tag/connect.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { allButAds, defaults, everything, update } from '../support/google-state.ts'
import { layerCalls, notedLayer } from '../support/noted-list.ts'

const OPEN = '— the page is open'
const ACCEPT = '— accept all'
const RUN = '— the scripts have run'
const JS = 'gtag("js", Date)'

const GA = 'load https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE'
const analyticsConfig = 'gtag("config", "G-EXAMPLE")'

/** Google Analytics alone, in the basic mode of Consent Mode. */
export const analytics: ConnectorSpec = {
  services: { googleAnalytics },
  connector: () => googleTagConnector({ ids: ['G-EXAMPLE'] }),
  code: "googleTagConnector({ ids: ['G-EXAMPLE'] })",
  calls: layerCalls,
  globals: notedLayer,
  watch: ['ga-disable-G-EXAMPLE'],
  golden: {
    start: [defaults(), update(...everything), JS, analyticsConfig],
    load: ['https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE'],
    withdraw: [update(), 'ga-disable-G-EXAMPLE = true'],
    again: [update(...everything), 'ga-disable-G-EXAMPLE = false'],
    // The tag has not arrived: it finds no configuration.
    late: [`taken out: ${analyticsConfig}`, update(), 'ga-disable-G-EXAMPLE = true'],
    visits: {
      // The service was granted alone, without its category.
      save: [OPEN, '— save', defaults(), update('analytics_storage'), JS, analyticsConfig, GA, RUN],
      gpc: [OPEN, ACCEPT, defaults(), update(...allButAds), JS, analyticsConfig, GA, RUN],
    },
  },
  notes: [
    'After a withdrawal, Google Analytics stores and sends nothing more, because `ga-disable-…` is set.',
    'Switch "enhanced measurement" of page changes on in Google Analytics for a site that changes pages without loading them: the connector counts the first page.',
    'Declare `googleAds` too where the property is linked to a Google Ads account.',
  ],
}

const adsConfig = 'gtag("config", "AW-1234567890")'
const floodlightConfig = 'gtag("config", "DC-1234567", {"allow_enhanced_conversions":true})'
const threeServices = { googleAnalytics, googleAds, floodlight }

/** Three products in one tag, in the basic mode. */
export const threeProducts: ConnectorSpec = {
  services: threeServices,
  connector: () =>
    googleTagConnector({ ids: ['G-EXAMPLE', 'AW-1234567890', 'DC-1234567'], config: { 'DC-1234567': { allow_enhanced_conversions: true } } }),
  code: "googleTagConnector({ ids: ['G-EXAMPLE', 'AW-1234567890', 'DC-1234567'], config: { 'DC-1234567': { allow_enhanced_conversions: true } } })",
  calls: layerCalls,
  globals: notedLayer,
  watch: ['ga-disable-G-EXAMPLE'],
  choices: { googleAds: 'granted' },
  golden: {
    start: [defaults(), update(...everything), JS, analyticsConfig, adsConfig, floodlightConfig],
    load: ['https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE'],
    withdraw: [update(), 'ga-disable-G-EXAMPLE = true'],
    again: [update(...everything), 'ga-disable-G-EXAMPLE = false'],
    late: [`taken out: ${analyticsConfig}`, `taken out: ${adsConfig}`, `taken out: ${floodlightConfig}`, update(), 'ga-disable-G-EXAMPLE = true'],
    visits: {
      // Google Ads alone: Floodlight shares its signals and was not granted, so they stay denied.
      save: [OPEN, '— save', defaults(), update(), JS, adsConfig, 'ga-disable-G-EXAMPLE = true', GA, RUN],
      gpc: [OPEN, ACCEPT, defaults(), update(...allButAds), JS, analyticsConfig, GA, RUN],
    },
  },
  notes: [
    'After a withdrawal, Google Ads and Floodlight store nothing more, but they can still send requests without cookies until the page is left.',
    'Google Ads and Floodlight share their signals. Where visitors can refuse one of them alone, the signals are denied for both.',
    'The iframe and image tags of Floodlight do not hear Consent Mode. Put them into a `ConsentGate`.',
  ],
}

const ADVANCED_DEFAULT = [
  defaults({ region: ['DE', 'AT'], wait_for_update: 500 }),
  'gtag("set", "ads_data_redaction", true)',
  'gtag("set", "url_passthrough", true)',
]

/** The advanced mode: the tag is loaded for everybody. */
export const advanced: ConnectorSpec = {
  services: { googleAnalytics, googleAds },
  connector: () =>
    googleTagConnector({ ids: ['G-EXAMPLE', 'AW-1234567890'], mode: 'signal', regions: ['DE', 'AT'], adsDataRedaction: true, urlPassthrough: true }),
  code: "googleTagConnector({ ids: ['G-EXAMPLE', 'AW-1234567890'], mode: 'signal', regions: ['DE', 'AT'], adsDataRedaction: true, urlPassthrough: true })",
  calls: layerCalls,
  globals: notedLayer,
  watch: ['ga-disable-G-EXAMPLE'],
  golden: {
    open: [...ADVANCED_DEFAULT, update(), JS, analyticsConfig, adsConfig],
    start: [update(...everything)],
    load: ['https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE'],
    withdraw: [update()],
    again: [update(...everything)],
    visits: {
      save: [...ADVANCED_DEFAULT, update(), JS, analyticsConfig, adsConfig, GA, OPEN, '— save', update('analytics_storage'), RUN],
      return: [...ADVANCED_DEFAULT, update(...everything), JS, analyticsConfig, adsConfig, GA, OPEN],
      gpc: [...ADVANCED_DEFAULT, update(), JS, analyticsConfig, adsConfig, GA, OPEN, ACCEPT, update(...allButAds), RUN],
    },
  },
  notes: ['With `mode: "signal"`, Google gets requests without cookies from visitors who have allowed nothing.'],
}
