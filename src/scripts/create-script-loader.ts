import {
  type CategoryIdOf,
  type ConsentStore,
  callEach,
  idsOf,
  isMet,
  type Policy,
  type RegisteredPolicy,
  type ServiceIdOf,
  warnUnknownIds,
} from '../core/internal.ts'
import { isRunningWithoutGrant } from '../page/index.ts'
import type { RequestedScript, ScriptState } from './script.ts'
import { scriptRegistry } from './script-registry.ts'

/** Loads third-party scripts when they are allowed. */
export interface ScriptLoader<P extends Policy = RegisteredPolicy> {
  /**
   * Requests a script, and returns the function that cancels the request. The script loads as soon as its category or service
   * is granted.
   *
   * A script that is already requested or loaded is not loaded again. One that failed is tried once more. An id that the
   * policy does not have is never granted; development builds report it with `unknown-id`.
   */
  load(script: RequestedScript<CategoryIdOf<P> | ServiceIdOf<P>>): () => void
  /** The state of a script; `idle` for an id that nobody requested. */
  getState(id: string): ScriptState
  /** Resolves when the code of a script has run, and rejects when it could not be loaded. It waits while the script is not allowed. */
  whenReady(id: string): Promise<void>
  /** Whether code still runs although its grant has ended. Only a reload of the page stops it. */
  needsReload(): boolean
  /** Calls `listener` after every change of a state, and returns the function that stops this. */
  subscribe(listener: () => void): () => void
}

/**
 * Creates a loader for third-party scripts. It loads a script only while the store grants it.
 *
 * Consent is checked when the script element is inserted, so a script whose grant was withdrawn before is never downloaded.
 * After a withdrawal, or when nobody requests the script any more, its element is removed. Its code keeps running until the
 * visitor leaves the page, and does not run a second time. Where the page requires Trusted Types, allow the policy `volenti`.
 *
 * Use it in the browser only. It listens to the store only while a script is requested.
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { createScriptLoader } from 'volenti/scripts'
 *
 * export function measure(store: ConsentStore) {
 *   const loader = createScriptLoader(store)
 *   return loader.load({ id: 'counter', grant: 'analytics', src: 'https://counter.example/tag.js' })
 * }
 * ```
 */
export function createScriptLoader<P extends Policy>(store: ConsentStore<P>): ScriptLoader<P> {
  return {
    getState: (id) => scriptRegistry().getState(id),
    whenReady: (id) => scriptRegistry().whenReady(id),
    needsReload: () => isRunningWithoutGrant(store),
    subscribe: (listener) => scriptRegistry().subscribe(listener),
    load(script) {
      if (process.env.NODE_ENV !== 'production') warnUnknownIds(store, idsOf(script.grant))
      const registry = scriptRegistry()
      const isGranted = () => isMet(script.grant, store.isGranted)
      let wasGranted = isGranted()
      const look = () => {
        const isRequested = /^(loading|ready)$/.test(registry.getState(script.id))
        const { onWithdraw } = script
        if (wasGranted && !isGranted() && isRequested && onWithdraw) callEach(new Set([onWithdraw]))
        wasGranted = isGranted()
      }
      const remove = registry.add({ script, store, isGranted })
      const unsubscribe = store.subscribe(() => {
        look()
        registry.update()
      })
      return () => {
        // The caller may have heard of the end of the grant before this loader.
        look()
        unsubscribe()
        remove()
      }
    },
  }
}
