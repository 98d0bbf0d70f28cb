import { type EffectCallback, useEffect, useRef } from 'react'
import { afterPaint, type GrantId } from '../core/index.ts'
import { useProvidedStore } from './consent-context.ts'
import { rememberUnstoppable } from './left-over.ts'
import { useGranted } from './use-granted.ts'

/**
 * Runs an effect while a category or a service is granted, and its cleanup when the grant ends or the component leaves.
 *
 * It starts once the browser has painted what the click changed, so that a slow start does not delay it, and stops at
 * once; a grant that ended meanwhile starts nothing. The effect of the latest render is the one that runs; a new function
 * alone does not run it again. What it starts counts as running until the page is left when it returns no cleanup. It never runs on the server, nor on a prerendered page before it is shown.
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
  const running = useGranted(id) ? id : undefined
  const latest = useRef(effect)
  useEffect(() => {
    latest.current = effect
  })
  useEffect(() => {
    if (running === undefined) return
    let stop: ReturnType<EffectCallback>
    const notStarted = afterPaint(() => {
      stop = latest.current()
      if (!stop) rememberUnstoppable(store, running)
    })
    return () => {
      notStarted()
      stop?.()
    }
  }, [running, store])
}
