import { microsoftUetConnector } from '../../../../src/services/microsoft-uet/connect.ts'
import { microsoftUet } from '../../../../src/services/microsoft-uet/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'

/** A page whose `bat.js` has run as soon as the connector hears of it. Each `push` is noted as one call. */
function uetPage() {
  const noted: unknown[][] = []
  const note = (...entries: readonly unknown[]) => {
    noted.push(['uetq.push', ...entries])
  }
  class List extends Array<unknown> {
    override push(...entries: unknown[]) {
      note(...entries)
      return super.push(...entries)
    }
  }
  function UET(this: { push: typeof note }, { q, ...fields }: { readonly q: unknown }) {
    noted.push(['new UET', { ...fields, q: Array.isArray(q) ? 'uetq' : 'no list' }])
    this.push = note
  }
  return { noted, uetq: new List(), UET }
}

const consent = (command: string, value: string) => `uetq.push("consent", "${command}", {"ad_storage":"${value}"})`
const DEFAULT = consent('default', 'denied')
const GRANTED = consent('update', 'granted')
const DENIED = consent('update', 'denied')
const CREATED = ['new UET({"ti":"123456789","enableAutoSpaTracking":true,"q":"uetq"})', 'uetq.push("pageLoad")']
const LOAD = 'load https://bat.bing.com/bat.js'
const OPEN = '— the page is open'
const ACCEPT = '— accept all'
const RUN = '— the scripts have run'

const notes = [
  'After a withdrawal UET stores nothing more, but it still sends requests without cookies until the page is left.',
  'UET can load Microsoft Clarity where that is switched on in its settings. Declare `microsoftClarity` then, or switch it off.',
  'UET counts the pages of a single-page application by itself: push no `pageLoad` of your own.',
]

const accepted = [OPEN, ACCEPT, DEFAULT, GRANTED, LOAD]

/** UET is loaded after a grant. */
export const gate: ConnectorSpec = {
  services: { microsoftUet },
  connector: () => microsoftUetConnector({ tagId: '123456789' }),
  code: "microsoftUetConnector({ tagId: '123456789' })",
  calls: ({ noted }) => [...(noted as unknown[][])],
  globals: uetPage,
  golden: {
    start: [DEFAULT, GRANTED],
    load: ['https://bat.bing.com/bat.js'],
    withdraw: [DENIED],
    again: [GRANTED],
    visits: {
      accept: [...accepted, ...CREATED, RUN],
      save: [OPEN, '— save', DEFAULT, GRANTED, LOAD, ...CREATED, RUN],
      withdraw: [...accepted, ...CREATED, RUN, '— withdraw', DENIED],
      again: [...accepted, ...CREATED, RUN, '— withdraw', DENIED, ACCEPT, GRANTED],
      // The visitor has refused before the code has run, so UET is not started.
      late: [...accepted, '— reject all', DENIED, RUN],
      twice: [...accepted, '— the provider is mounted again', ...CREATED, RUN],
    },
  },
  notes,
}

const opened = [DEFAULT, DENIED, LOAD, OPEN]

/** UET is loaded for everybody, and stores nothing before a grant. */
export const signal: ConnectorSpec = {
  services: { microsoftUet },
  connector: () => microsoftUetConnector({ tagId: '123456789', mode: 'signal' }),
  code: "microsoftUetConnector({ tagId: '123456789', mode: 'signal' })",
  calls: ({ noted }) => [...(noted as unknown[][])],
  globals: uetPage,
  golden: {
    open: [DEFAULT, DENIED],
    start: [GRANTED],
    load: ['https://bat.bing.com/bat.js'],
    withdraw: [DENIED],
    again: [GRANTED],
    visits: {
      accept: [...opened, ACCEPT, GRANTED, ...CREATED, RUN],
      reject: [...opened, '— reject all', ...CREATED, RUN],
      save: [...opened, '— save', GRANTED, ...CREATED, RUN],
      withdraw: [...opened, ACCEPT, GRANTED, ...CREATED, RUN, '— withdraw', DENIED],
      again: [...opened, ACCEPT, GRANTED, ...CREATED, RUN, '— withdraw', DENIED, ACCEPT, GRANTED],
      return: [DEFAULT, GRANTED, LOAD, OPEN],
      gpc: [...opened, ACCEPT, ...CREATED, RUN],
      late: [...opened, ACCEPT, GRANTED, '— reject all', DENIED, ...CREATED, RUN],
      twice: [...opened, ACCEPT, GRANTED, '— the provider is mounted again', ...CREATED, RUN],
    },
  },
  notes: ['With `mode: "signal"`, Microsoft gets requests without cookies from visitors who have allowed nothing.', ...notes],
}
