import { acceptAll, createConsentStore, rejectAll, withdraw } from 'volenti'
import { connectServices } from 'volenti/connect'
import { googleTagConnector } from '../../../src/services/google-tag/connect.ts'
import { linkedinInsightConnector } from '../../../src/services/linkedin-insight/connect.ts'
import { metaPixelConnector } from '../../../src/services/meta-pixel/connect.ts'
import { microsoftClarityConnector } from '../../../src/services/microsoft-clarity/connect.ts'
import { microsoftUetConnector } from '../../../src/services/microsoft-uet/connect.ts'
import { pinterestTagConnector } from '../../../src/services/pinterest-tag/connect.ts'
import { redditPixelConnector } from '../../../src/services/reddit-pixel/connect.ts'
import { snapchatPixelConnector } from '../../../src/services/snapchat-pixel/connect.ts'
import { tiktokPixelConnector } from '../../../src/services/tiktok-pixel/connect.ts'
import { xPixelConnector } from '../../../src/services/x-pixel/connect.ts'
import { policy } from './connectors-policy.ts'

type Call = ArrayLike<unknown>

const globals = window as unknown as Record<string, (Record<string, Call[]> & Call[]) | undefined>
const inQueue = (name: string, queue: string) => globals[name]?.[queue] ?? []

/** What each vendor's code finds when it arrives. */
const QUEUES: Readonly<Record<string, () => readonly Call[]>> = {
  google: () => (globals.dataLayer ?? []).filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]'),
  meta: () => inQueue('fbq', 'queue'),
  tiktok: () => globals.ttq ?? [],
  pinterest: () => inQueue('pintrk', 'queue'),
  snapchat: () => inQueue('snaptr', 'queue'),
  x: () => inQueue('twq', 'queue'),
  reddit: () => inQueue('rdt', 'callQueue'),
  clarity: () => inQueue('clarity', 'q'),
  uet: () => [globals.uetq ?? []],
  linkedin: () => globals._linkedin_data_partner_ids ?? [],
}

export interface Arrival {
  readonly vendor: string
  /** The calls that wait for the vendor's code, each as JSON. */
  readonly calls: readonly string[]
}

declare global {
  interface Window {
    arrivals: Arrival[]
    /** The code of a vendor calls this when it runs. */
    arrive(vendor: string): void
    decide: Readonly<Record<'accept' | 'reject' | 'withdraw', () => void>>
  }
}

const store = createConsentStore(policy)
connectServices(store, [
  googleTagConnector({ ids: ['G-1'] }),
  metaPixelConnector({ pixelId: '1' }),
  tiktokPixelConnector({ pixelId: '1' }),
  pinterestTagConnector({ tagId: '1' }),
  snapchatPixelConnector({ pixelId: '1' }),
  xPixelConnector({ pixelId: '1' }),
  redditPixelConnector({ pixelId: '1' }),
  microsoftClarityConnector({ projectId: '1' }),
  microsoftUetConnector({ tagId: '1' }),
  linkedinInsightConnector({ partnerId: '1' }),
])
window.arrivals = []
window.arrive = (vendor) => {
  window.arrivals.push({ vendor, calls: (QUEUES[vendor]?.() ?? []).map((call) => JSON.stringify(Array.from(call))) })
}
window.decide = { accept: () => acceptAll(store), reject: () => rejectAll(store), withdraw: () => withdraw(store) }
