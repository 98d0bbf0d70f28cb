import { useEffect, useState } from 'react'
import type { VisitorView } from '../../server/arrival.ts'

/**
 * What the server sees of this visitor; `undefined` until it has answered.
 *
 * @param occasion - Asks again whenever it changes.
 */
export function useVisitor(occasion = ''): VisitorView | undefined {
  const [visitor, setVisitor] = useState<VisitorView>()
  useEffect(() => {
    const leaving = new AbortController()
    fetch(`/demo/visitor?${new URLSearchParams({ occasion })}`, { signal: leaving.signal })
      .then((response) => response.json())
      .then(setVisitor)
      // A question that was cut short, or a server that is gone, leaves the last answer standing.
      .catch(() => undefined)
    return () => leaving.abort()
  }, [occasion])
  return visitor
}
