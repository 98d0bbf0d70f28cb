import { type EffectCallback, useEffect, useRef } from 'react'
import { afterPaint, type ConsentStore, callEach, type GrantId } from '../core/index.ts'
import { useProvidedStore } from './consent-context.ts'
import { rememberUnstoppable } from './left-over.ts'

/** Starts something after the paint, and returns what stops it. */
function startLater(store: ConsentStore, id: GrantId, effect: EffectCallback): () => void {
  let stop: ReturnType<EffectCallback>
  const notStarted = afterPaint(() => {
    try {
      stop = effect()
    } finally {
      if (!stop) rememberUnstoppable(store, id)
    }
  })
  return () => {
    notStarted()
    // React unmounts the whole page over a cleanup that throws.
    if (stop) callEach(new Set([stop]))
  }
}

/**
 * Runs an effect while a category or a service is granted, and its cleanup when the grant ends or the component leaves.
 *
 * It starts once the browser has painted what the click changed, so that a slow start does not delay it, and stops at
 * once; a grant that ended meanwhile starts nothing. The effect of the latest render is the one that runs; a new function
 * alone does not run it again. What it starts counts as running until the page is left when it returns no cleanup, or throws. A cleanup that throws hurts
 * nothing else; its error is reported on its own. The effect never runs on the server, nor on a prerendered page before it is shown.
 *
 * @param effect - What to start; returns what stops it.
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useConsentEffect } from 'volenti/react'
 *
 * export function Analytics({ start }: { start: () => () => void }) {
 *   useConsentEffect('analytics', () => start())
 *   return null
 * }
 * ```
 */
export function useConsentEffect(id: GrantId, effect: EffectCallback): void {
  const store = useProvidedStore('useConsentEffect')
  const latest = useRef(effect)
  useEffect(() => {
    latest.current = effect
  })
  useEffect(() => {
    let end: (() => void) | undefined
    // The store is heard without React, which renders nothing of a boundary in which something else suspends.
    const follow = () => {
      const isGranted = store.isGranted(id)
      if (isGranted === !!end) return
      const stop = end
      end = isGranted ? startLater(store, id, () => latest.current()) : undefined
      stop?.()
    }
    follow()
    const unsubscribe = store.subscribe(follow)
    return () => {
      unsubscribe()
      end?.()
    }
  }, [id, store])
}
