import { googleTagManagerConnector } from '../../../../src/services/google-tag-manager/connect.ts'
import { googleTagManager } from '../../../../src/services/google-tag-manager/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { allButAds, changed, defaults, everything, update } from '../support/google-state.ts'
import { layerCalls, notedLayer } from '../support/noted-list.ts'

const START = 'dataLayer.push({"gtm.start":"now","event":"gtm.js"})'
const LOAD = 'load https://www.googletagmanager.com/gtm.js?id=GTM-EXAMPLE'
const RUN = '— the scripts have run'

const notes = [
  'No library can stop a tag inside the container that does not ask for consent. Give each tag its consent checks in Tag Manager.',
  "Google's snippet has a `<noscript>` frame. Remove it from your pages: no script can hold it back.",
  'A trigger on the event `volenti_consent` runs after each change. The visitor of a page that starts with grants needs none: the container starts with them.',
]

/** The basic mode: the container is loaded after a grant. */
export const basic: ConnectorSpec = {
  services: { googleTagManager },
  connector: () => googleTagManagerConnector({ containerId: 'GTM-EXAMPLE' }),
  code: "googleTagManagerConnector({ containerId: 'GTM-EXAMPLE' })",
  calls: layerCalls,
  globals: notedLayer,
  choices: { googleTagManager: 'granted', analytics: 'granted' },
  golden: {
    start: [defaults(), update(...everything), START],
    load: ['https://www.googletagmanager.com/gtm.js?id=GTM-EXAMPLE'],
    withdraw: [update(), changed()],
    again: [update(...everything), changed(...everything)],
    // The container has not arrived: it finds no start.
    late: [`taken out: ${START}`, update()],
    visits: { save: ['— the page is open', '— save', defaults(), update('analytics_storage'), START, LOAD, RUN] },
  },
  notes,
}

/** The advanced mode: the container is loaded for everybody, and its tags look at the signals. */
export const advanced: ConnectorSpec = {
  services: { googleTagManager },
  connector: () => googleTagManagerConnector({ containerId: 'GTM-EXAMPLE', mode: 'signal', waitForUpdate: 1000, event: 'consent_changed' }),
  code: "googleTagManagerConnector({ containerId: 'GTM-EXAMPLE', mode: 'signal', waitForUpdate: 1000, event: 'consent_changed' })",
  calls: layerCalls,
  globals: notedLayer,
  choices: { analytics: 'granted' },
  golden: {
    open: [defaults({ wait_for_update: 1000 }), update(), START],
    start: [update(...everything), named(changed(...everything))],
    load: ['https://www.googletagmanager.com/gtm.js?id=GTM-EXAMPLE'],
    withdraw: [update(), named(changed())],
    again: [update(...everything), named(changed(...everything))],
    visits: {
      save: [
        ...[defaults({ wait_for_update: 1000 }), update(), START, LOAD, '— the page is open'],
        ...['— save', update('analytics_storage'), named(changed('analytics_storage')), RUN],
      ],
      return: [defaults({ wait_for_update: 1000 }), update(...everything), START, LOAD, '— the page is open'],
      // The other signals may change, although the container's own category is denied.
      gpc: [
        ...[defaults({ wait_for_update: 1000 }), update(), START, LOAD, '— the page is open'],
        ...['— accept all', update(...allButAds), named(changed(...allButAds)), RUN],
      ],
    },
  },
  notes: ['With `mode: "signal"`, Google gets requests from visitors who have allowed nothing.', ...notes],
}

function named(call: string) {
  return call.replace('volenti_consent', 'consent_changed')
}
