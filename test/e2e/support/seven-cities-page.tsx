import type { ConsentRecord, PrivacySignals, RegisteredPolicy } from 'volenti'
import { defineConnector } from 'volenti/connect'
import { ConsentGate, ConsentProvider, useConsentStore } from 'volenti/react'
import { googleTagConnector } from 'volenti/services/google-tag/connect'
import { metaPixelConnector } from 'volenti/services/meta-pixel/connect'
import { ConsentBanner } from 'volenti/ui'
import { policy, regimes } from './seven-cities-policy.ts'

/** What the server found out about a visitor. */
export interface Found {
  readonly regime: string | undefined
  readonly record: ConsentRecord | null | undefined
  readonly signals: PrivacySignals
}

/** Runs behind the others, so a test knows that they have run. */
const last = defineConnector({
  service: 'googleAnalytics',
  id: 'last',
  mode: 'signal',
  before() {
    window.isConnected = true
  },
  stops: 'live',
})
const connectors = [googleTagConnector({ ids: ['G-1', 'AW-1'] }), metaPixelConnector({ pixelId: '1' }), last]

function ShowStore() {
  const store = useConsentStore()
  if (typeof window !== 'undefined') window.store = store as unknown as typeof window.store
  return null
}

/** The page, rendered by the server and hydrated in the browser. */
export const Site = ({ regime, record, signals }: Found) => (
  <ConsentProvider
    policy={policy as unknown as RegisteredPolicy}
    regimes={regimes}
    regime={regime}
    initialRecord={record}
    initialSignals={signals}
    connectors={connectors}
  >
    <ConsentBanner />
    <main>
      <h1>Beans</h1>
      <ConsentGate category="marketing" fallback={<p>No advertisement</p>}>
        <p>Advertisement</p>
      </ConsentGate>
    </main>
    <ShowStore />
  </ConsentProvider>
)
