import { googleAdManagerConnector } from '../../../../src/services/google-ad-manager/connect.ts'
import { googleAdManager } from '../../../../src/services/google-ad-manager/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { notedIn, notedList } from '../support/noted-list.ts'

/** The library's global object on a page whose own command waits already. Each command is noted as the call that it makes. */
function publisherTag() {
  let call: readonly unknown[] = []
  const note =
    (name: string) =>
    (...entries: readonly unknown[]) => {
      call = [`googletag.${name}`, ...entries]
    }
  const googletag = {
    pubads: () => ({ setPrivacySettings: note('pubads().setPrivacySettings') }),
    display: note('display'),
    cmd: notedList((command) => {
      ;(command as () => void)()
      return call
    }),
  }
  googletag.cmd.push(() => googletag.display('banner'))
  return { googletag }
}

const DISPLAY = 'googletag.display("banner")'
const settings = (fields: object) => `googletag.pubads().setPrivacySettings(${JSON.stringify(fields)})`
const OPEN = '— the page is open'
const ACCEPT = '— accept all'
const RUN = '— the scripts have run'

const notes = [
  'In the EEA, the United Kingdom and Switzerland, Google serves personalised advertisements only with a certified consent platform that uses the TCF.',
  'Advertisements that are on the page stay after a withdrawal until it is reloaded.',
  'Request advertisements only through `googletag.cmd`, and only in a component that the grant shows: commands that are pushed after a refusal are not held back.',
]

const GPT = 'https://securepubads.g.doubleclick.net/tag/js/gpt.js'

/** The library is loaded after a grant. */
export const gate: ConnectorSpec = {
  services: { googleAdManager },
  connector: () => googleAdManagerConnector({}),
  code: 'googleAdManagerConnector({})',
  calls: ({ googletag }) => notedIn((googletag as { cmd: unknown }).cmd),
  globals: publisherTag,
  golden: {
    open: [DISPLAY],
    start: [settings({ nonPersonalizedAds: false })],
    load: [GPT],
    withdraw: [settings({ nonPersonalizedAds: true })],
    again: [settings({ nonPersonalizedAds: false })],
    // The library has not arrived: it finds no command.
    late: [`taken out: ${settings({ nonPersonalizedAds: false })}`, `taken out: ${DISPLAY}`],
    visits: { return: [DISPLAY, settings({ nonPersonalizedAds: false }), `load ${GPT}`, OPEN] },
  },
  notes,
}

const LIMITED = 'https://pagead2.googlesyndication.com/tag/js/gpt.js'
const limited = settings({ nonPersonalizedAds: true, limitedAds: true, restrictDataProcessing: true })
const full = settings({ nonPersonalizedAds: false, limitedAds: false, restrictDataProcessing: true })
const opened = [DISPLAY, limited, `load ${LIMITED}`, OPEN]

/** The library is loaded for everybody, with limited advertisements before a grant. */
export const signal: ConnectorSpec = {
  services: { googleAdManager },
  connector: () => googleAdManagerConnector({ mode: 'signal', restrictDataProcessing: true }),
  code: "googleAdManagerConnector({ mode: 'signal', restrictDataProcessing: true })",
  calls: ({ googletag }) => notedIn((googletag as { cmd: unknown }).cmd),
  globals: publisherTag,
  golden: {
    open: [DISPLAY, limited],
    // The command that waits reads the choice when the library runs it.
    start: [],
    load: [LIMITED],
    withdraw: [limited],
    again: [full],
    late: [],
    visits: { return: [DISPLAY, full, `load ${LIMITED}`, OPEN], gpc: [...opened, ACCEPT, RUN] },
  },
  notes,
}
