import { intercomConnector } from '../../../../src/services/intercom/connect.ts'
import { intercom } from '../../../../src/services/intercom/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { listedIn } from '../support/queued-by.ts'

const boot = 'Intercom("boot", {"api_base":"https://api-iam.intercom.io","app_id":"abc12345"})'

export const spec: ConnectorSpec = {
  services: { intercom },
  connector: () => intercomConnector({ appId: 'abc12345' }),
  code: "intercomConnector({ appId: 'abc12345' })",
  // A withdrawal empties the queue and fills it again in one step. So every call is noted when it is made.
  globals: () => {
    const calls: unknown[][] = []
    return { Intercom: Object.assign((...entries: unknown[]) => void calls.push(entries), { q: [] }), calls }
  },
  calls: listedIn('calls', 'Intercom'),
  golden: {
    start: [boot],
    load: ['https://widget.intercom.io/widget/abc12345'],
    withdraw: ['Intercom("shutdown")'],
    again: [boot],
  },
  notes: [
    'A withdrawal hides the Messenger at once. Intercom does not say whether its code sends anything after that, so a reload is offered.',
    'Do not set `window.intercomSettings` in your pages: the Messenger would boot by itself. Pass the settings to the connector.',
  ],
}
