import { useEffect, useState } from 'react'
import type { Arrival } from '../../server/arrival.ts'

/** What has reached the inbox so far, live. */
export function useArrivals(): readonly Arrival[] {
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([])
  useEffect(() => {
    let source: EventSource | undefined
    const open = () => {
      source ??= new EventSource('/demo/inbox/live')
      source.onmessage = ({ data }) => setArrivals(JSON.parse(data))
    }
    // A page that is left with an open stream cannot come back from the browser's cache, and Firefox logs an error.
    const close = () => {
      source?.close()
      source = undefined
    }
    open()
    addEventListener('pagehide', close)
    addEventListener('pageshow', open)
    return () => {
      removeEventListener('pagehide', close)
      removeEventListener('pageshow', open)
      close()
    }
  }, [])
  return arrivals
}
