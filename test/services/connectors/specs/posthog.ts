import { type PostHogInstance, posthogConnector } from '../../../../src/services/posthog/connect.ts'
import { posthog } from '../../../../src/services/posthog/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { noted } from '../support/queued-by.ts'

interface Stub extends ReadonlyArray<readonly unknown[]> {
  readonly _i: readonly (readonly unknown[])[]
}

const calls: ConnectorSpec['calls'] = (window) => {
  const stub = window.posthog as Stub | undefined
  const inits = stub?._i.map(([token, config]) => ['posthog.init', token, config]) ?? []
  return [...inits, ...(stub ?? []).map(([name, ...entries]) => [`posthog.${name}`, ...entries])]
}

const page = { own: noted<PostHogInstance>('posthog') }
const own: Pick<ConnectorSpec, 'globals' | 'calls'> = {
  globals: () => {
    page.own = noted('posthog')
    return {}
  },
  calls: () => [...page.own.calls],
}

const init = 'posthog.init("phc_1", {"api_host":"https://us.i.posthog.com","opt_out_capturing_by_default":true})'
const optIn = 'posthog.opt_in_capturing({"captureEventName":null})'
const optOut = 'posthog.opt_out_capturing()'
const captures = 'PostHog captures the page view itself, once, as its option `capture_pageview` says.'
const stored =
  'PostHog keeps its opt-out in `__ph_opt_in_out_*`, and the deletion removes it. So the connector sets `opt_out_capturing_by_default`: without a choice nothing is captured.'

/** The script is still loading when the grant ends. */
export const spec: ConnectorSpec = {
  services: { posthog },
  connector: () => posthogConnector({ token: 'phc_1' }),
  code: "posthogConnector({ token: 'phc_1' })",
  calls,
  golden: {
    start: [init, optIn],
    load: ['https://us-assets.i.posthog.com/static/array.js'],
    withdraw: ['the queue is emptied'],
    again: [init, optIn],
  },
  notes: [
    captures,
    stored,
    'The queue is emptied as long as the script is loading. Once it runs, `opt_out_capturing` and `opt_in_capturing` are called.',
  ],
}

/** The code of PostHog has taken over the queue. */
export const running: ConnectorSpec = {
  services: { posthog },
  connector: () => posthogConnector({ token: 'phc_1' }),
  code: "posthogConnector({ token: 'phc_1' })",
  ...own,
  globals: () => {
    page.own = noted('posthog')
    return { posthog: page.own.instance }
  },
  golden: {
    start: [init, optIn],
    load: ['https://us-assets.i.posthog.com/static/array.js'],
    withdraw: [optOut],
    again: [optIn],
  },
  notes: [captures, stored],
}

/** The site imports `posthog-js`, and the connector starts it. */
export const instance: ConnectorSpec = {
  services: { posthog },
  connector: () => posthogConnector({ instance: page.own.instance, token: 'phc_1' }),
  code: "posthogConnector({ instance: posthog, token: 'phc_1' })",
  ...own,
  golden: { start: [init, optIn], load: [], withdraw: [optOut], again: [optIn] },
  notes: [captures, stored, 'Do not call `posthog.init` yourself: the connector does so at the first grant.'],
}

/** The site imports `posthog-js`, and starts it itself. */
export const started: ConnectorSpec = {
  services: { posthog },
  connector: () => posthogConnector({ instance: page.own.instance }),
  code: 'posthogConnector({ instance: posthog })',
  ...own,
  golden: { start: ['posthog.set_config({"opt_out_capturing_by_default":true})', optIn], load: [], withdraw: [optOut], again: [optIn] },
  notes: [captures, 'Call `posthog.init` with `opt_out_capturing_by_default: true`. Without it PostHog captures before the visitor has decided.'],
}

const cookieless = 'posthog.init("phc_1", {"api_host":"https://us.i.posthog.com","opt_out_capturing_by_default":true,"cookieless_mode":"on_reject"})'

export const signal: ConnectorSpec = {
  services: { posthog },
  connector: () => posthogConnector({ token: 'phc_1', mode: 'signal' }),
  code: "posthogConnector({ token: 'phc_1', mode: 'signal' })",
  calls,
  golden: {
    open: [cookieless, optOut],
    start: [optIn],
    load: ['https://us-assets.i.posthog.com/static/array.js'],
    withdraw: [optOut],
    again: [optIn],
    visits: {
      return: [cookieless, optIn, 'load https://us-assets.i.posthog.com/static/array.js', '— the page is open'],
    },
  },
  notes: [
    'In mode `signal` PostHog gets requests from visitors who have not agreed, also before they have decided. It counts them without storing an id.',
    'Cookieless tracking has to be switched on in the settings of the project. Otherwise PostHog drops those events.',
    'PostHog stores the choice itself in `__ph_opt_in_out_*`, also after a refusal.',
  ],
}
