import { useEffect, useState } from 'react'
import { connectServices } from 'volenti/connect'
import { useConsentStore } from 'volenti/react'
import { googleTagConnector } from 'volenti/services/google-tag/connect'
import { metaPixelConnector } from 'volenti/services/meta-pixel/connect'

/** The connectors without the vendors' scripts: the calls wait in the queues of the page, where this list reads them. */
const CONNECTORS = [
  { ...googleTagConnector({ ids: ['G-EXAMPLE'], services: { G: 'analytics' }, mode: 'signal' }), scripts: [] },
  { ...metaPixelConnector({ pixelId: '1234567890', service: 'analytics' }), scripts: [] },
]

interface Queues {
  readonly dataLayer?: readonly ArrayLike<unknown>[]
  readonly fbq?: { readonly queue?: readonly ArrayLike<unknown>[] }
}

const written = (call: ArrayLike<unknown>) => Array.from(call, (part) => JSON.stringify(part)).join(', ')

/** What the queues of the page hold, a line for each call. */
function readCalls() {
  const { dataLayer = [], fbq } = window as Queues
  return {
    google: dataLayer.map((call) => `gtag(${written(call)})`),
    meta: (fbq?.queue ?? []).map((call) => `fbq(${written(call)})`),
  }
}

/** Shows the calls that two vendors would get on this site, without a request to either of them. */
export function VendorCalls() {
  const store = useConsentStore()
  const [calls, setCalls] = useState(readCalls)

  useEffect(() => connectServices(store, CONNECTORS), [store])
  useEffect(() => {
    // Grants are told after the paint, so the queues are read again with each frame until they are still.
    let frame = 0
    const read = () => {
      setCalls((last) => (JSON.stringify(last) === JSON.stringify(readCalls()) ? last : readCalls()))
      frame = requestAnimationFrame(read)
    }
    read()
    return () => cancelAnimationFrame(frame)
  }, [])

  return (
    <>
      <p>
        Google Analytics and the Meta Pixel are not part of this site. If they were, their connectors would make these calls. Nothing is sent to
        either of them.
      </p>
      <CallList name="Google tag" calls={calls.google} />
      <CallList name="Meta Pixel" calls={calls.meta} />
    </>
  )
}

function CallList({ name, calls }: { readonly name: string; readonly calls: readonly string[] }) {
  return (
    <>
      <h3>{name}</h3>
      {calls.length === 0 ? <p>No call.</p> : <pre className="calls">{calls.join('\n')}</pre>}
    </>
  )
}
