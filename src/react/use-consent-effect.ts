import { type EffectCallback, useEffect, useRef } from 'react'
import { afterPaint, ConsentError, type ConsentStore, callEach, type GrantId } from '../core/internal.ts'
import { listRunning } from '../page/index.ts'
import { useProvidedStore } from './consent-context.ts'
import { warnUnknownIds } from './warn-unknown-ids.ts'

/** What an effect returns: a cleanup, or in JavaScript a promise of one, which React's type does not allow. */
type Started = ReturnType<EffectCallback> | PromiseLike<unknown>

const isPromise = (started: Started): started is PromiseLike<unknown> =>
  typeof (started as Partial<PromiseLike<unknown>> | undefined)?.then === 'function'

/** Starts something after the paint, and returns what stops it. */
function startLater(store: ConsentStore, id: GrantId, effect: () => Started): () => void {
  let stop: (() => void) | undefined
  let isOver = false
  // React unmounts the whole page over a cleanup that throws.
  const end = () => stop && callEach(new Set([stop]))

  const notStarted = afterPaint(() => {
    // Until it has returned a cleanup, nothing can stop it.
    const endRunning = listRunning({ store, isGranted: () => store.isGranted(id) })
    const settle = (cleanup: unknown) => {
      if (typeof cleanup !== 'function') return
      stop = () => cleanup()
      endRunning()
      if (isOver) end()
    }
    const started = effect()
    if (!isPromise(started)) return settle(started)
    if (process.env.NODE_ENV !== 'production') console.error(new ConsentError('async-effect', id).message)
    // An error of the effect is the site's, and is reported as one.
    void started.then(settle)
  })
  return () => {
    isOver = true
    notStarted()
    end()
  }
}

/**
 * Runs an effect while a category or a service is granted, and its cleanup when the grant ends or the component leaves.
 *
 * It starts once the browser has painted what the click changed, so that a slow start does not delay it, and stops at
 * once; a grant that ended meanwhile starts nothing. The effect of the latest render is the one that runs; a new function
 * alone does not run it again. What it starts counts as running until the page is left when it returns no cleanup, or throws. A cleanup that throws hurts
 * nothing else; its error is reported on its own. It must not be an `async` function: what that starts runs on until its promise brings
 * a cleanup, and development builds say so with `async-effect`. The effect never runs on the server, nor on a prerendered page before it is shown.
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
  if (process.env.NODE_ENV !== 'production') warnUnknownIds(store, [id])
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
