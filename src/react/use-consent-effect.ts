import { type EffectCallback, useEffect, useMemo, useRef } from 'react'
import { afterPaint, ConsentError, type ConsentStore, callEach, type GrantCondition, idsOf, isMet, warnUnknownIds } from '../core/internal.ts'
import { listRunning } from '../page/index.ts'
import { useProvidedStore } from './consent-context.ts'

/** The result of an effect: a cleanup, or a promise of one, which only JavaScript code can return. */
type Started = ReturnType<EffectCallback> | PromiseLike<unknown>

const isPromise = (started: Started): started is PromiseLike<unknown> =>
  typeof (started as Partial<PromiseLike<unknown>> | undefined)?.then === 'function'

/** Returns the same object for as long as the condition says the same, because a component may write a new one in each render. */
function useStable(condition: GrantCondition): GrantCondition {
  const text = JSON.stringify(condition)
  return useMemo(() => JSON.parse(text) as GrantCondition, [text])
}

/** Starts an effect after the paint. Returns a function that stops it. */
function startLater(store: ConsentStore, condition: GrantCondition, effect: () => Started): () => void {
  let stop: (() => void) | undefined
  let isOver = false
  // If a cleanup throws inside React, React unmounts the whole page.
  const end = () => stop && callEach(new Set([stop]))

  const notStarted = afterPaint(() => {
    // Nothing can stop the effect until it returns a cleanup.
    const endRunning = listRunning({ store, isGranted: () => isMet(condition, store.isGranted) })
    const settle = (cleanup: unknown) => {
      if (typeof cleanup !== 'function') return
      stop = () => cleanup()
      endRunning()
      if (isOver) end()
    }
    const started = effect()
    if (!isPromise(started)) return settle(started)
    if (process.env.NODE_ENV !== 'production') console.error(new ConsentError('async-effect', idsOf(condition).join(', ')).message)
    // A rejection is an error of the site's code, so the browser reports it.
    void started.then(settle)
  })
  return () => {
    isOver = true
    notStarted()
    end()
  }
}

/**
 * Runs an effect while a category or a service is granted, or all or any of several. Runs its cleanup when the grant ends or
 * the component leaves.
 *
 * The effect starts after the browser has painted the result of the click, so a slow start does not delay the click. If
 * the grant ends before that, the effect does not start. The cleanup runs at once when the grant ends. The function of the
 * latest render runs; a new function alone does not start it again.
 *
 * An effect without a cleanup counts as running until the visitor leaves the page; so does an effect that throws. An error
 * of a cleanup is reported and stops nothing else. The effect must not be `async`: the code that it starts cannot be stopped
 * before its promise resolves to a cleanup. Development builds report that with `async-effect`, and an unknown id with
 * `unknown-id`.
 *
 * It does not run before a grant, on the server, or on a prerendered page that the visitor has not opened.
 *
 * @param effect - Starts your code; returns a function that stops it.
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
export function useConsentEffect(condition: GrantCondition, effect: EffectCallback): void {
  const store = useProvidedStore('useConsentEffect')
  if (process.env.NODE_ENV !== 'production') warnUnknownIds(store, idsOf(condition))
  const stable = useStable(condition)
  const latest = useRef(effect)
  useEffect(() => {
    latest.current = effect
  })
  useEffect(() => {
    let end: (() => void) | undefined
    // Subscribes without React, because React does not render a boundary that is suspended.
    const follow = () => {
      const isGranted = isMet(stable, store.isGranted)
      if (isGranted === !!end) return
      const stop = end
      end = isGranted ? startLater(store, stable, () => latest.current()) : undefined
      stop?.()
    }
    follow()
    const unsubscribe = store.subscribe(follow)
    return () => {
      unsubscribe()
      end?.()
    }
  }, [stable, store])
}
