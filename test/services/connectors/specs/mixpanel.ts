import { type MixpanelInstance, mixpanelConnector } from '../../../../src/services/mixpanel/connect.ts'
import { mixpanel } from '../../../../src/services/mixpanel/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { noted } from '../support/queued-by.ts'

interface Stub extends ReadonlyArray<readonly unknown[]> {
  readonly _i: readonly (readonly unknown[])[]
}

const page = { own: noted<MixpanelInstance>('mixpanel') }

const init = 'mixpanel.init("token", {})'
const clear = 'mixpanel.clear_opt_in_out_tracking()'
const pageView = 'mixpanel.track_pageview()'
const optOut = 'mixpanel.opt_out_tracking({"delete_user":false})'
const stored =
  'Mixpanel keeps its opt-out in `__mp_opt_in_out_*`, in local storage, and reads it for each event. Declare that item in a required category, so that it is not deleted.'
const profile = 'After a withdrawal the profile of an identified user stays in Mixpanel. Delete it yourself if the visitor asks for that.'

/** The script is still loading when the grant ends. */
export const spec: ConnectorSpec = {
  services: { mixpanel },
  connector: () => mixpanelConnector({ token: 'token' }),
  code: "mixpanelConnector({ token: 'token' })",
  calls: (window) => {
    const stub = window.mixpanel as Stub | undefined
    const inits = stub?._i.map(([token, config]) => ['mixpanel.init', token, config]) ?? []
    return [...inits, ...(stub ?? []).map(([name, ...entries]) => [`mixpanel.${name}`, ...entries])]
  },
  golden: {
    start: [init, clear, pageView],
    load: ['https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'],
    withdraw: ['the queue is emptied'],
    again: [init, clear, pageView],
  },
  notes: [
    stored,
    profile,
    'The queue is emptied as long as the script is loading. Once it runs, `opt_out_tracking` and `clear_opt_in_out_tracking` are called.',
  ],
}

/** The code of Mixpanel has taken over the queue. */
export const running: ConnectorSpec = {
  services: { mixpanel },
  connector: () => mixpanelConnector({ token: 'token', pageView: false }),
  code: "mixpanelConnector({ token: 'token', pageView: false })",
  globals: () => {
    page.own = noted('mixpanel')
    return { mixpanel: page.own.instance }
  },
  calls: () => [...page.own.calls],
  golden: { start: [init, clear], load: ['https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'], withdraw: [optOut], again: [clear] },
  notes: [stored, profile],
}

const own: Pick<ConnectorSpec, 'globals' | 'calls'> = {
  globals: () => {
    page.own = noted('mixpanel')
    return {}
  },
  calls: () => [...page.own.calls],
}

/** The site imports `mixpanel-browser`, and the connector starts it. */
export const instance: ConnectorSpec = {
  services: { mixpanel },
  connector: () => mixpanelConnector({ instance: page.own.instance, token: 'token' }),
  code: "mixpanelConnector({ instance: mixpanel, token: 'token' })",
  ...own,
  golden: { start: [init, clear, pageView], load: [], withdraw: [optOut], again: [clear] },
  notes: [stored, profile, 'Do not call `mixpanel.init` yourself: the connector does so at the first grant.'],
}

/** The site imports `mixpanel-browser`, and starts it itself. */
export const started: ConnectorSpec = {
  services: { mixpanel },
  connector: () => mixpanelConnector({ instance: page.own.instance }),
  code: 'mixpanelConnector({ instance: mixpanel })',
  ...own,
  golden: { start: [clear, pageView], load: [], withdraw: [optOut], again: [clear] },
  notes: [
    stored,
    profile,
    'Call `mixpanel.init` with `opt_out_tracking_by_default: true`. Without it Mixpanel tracks before the visitor has decided.',
  ],
}
