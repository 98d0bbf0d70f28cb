import type { CategoryIdOf, ConsentStore, Policy, RegisteredPolicy, ServiceIdOf } from '../core/internal.ts'
import { isRunningWithoutGrant } from '../page/index.ts'
import type { Script, ScriptState } from './script.ts'
import { scriptRegistry } from './script-registry.ts'

/** Loads third-party scripts when they are allowed. */
export interface ScriptLoader<P extends Policy = RegisteredPolicy> {
  /**
   * Loads a script as soon as its category or service is granted, and returns the function that takes the wish back.
   *
   * An id that is already wanted or loaded is not loaded again; one that failed is tried once more.
   */
  load(script: Script<CategoryIdOf<P> | ServiceIdOf<P>>): () => void
  /** Where a script is; `idle` for an id nobody asked for. */
  getState(id: string): ScriptState
  /** Resolves when a script's code has run, rejects when it could not be loaded, and waits as long as it is not allowed. */
  whenReady(id: string): Promise<void>
  /** Whether code keeps running whose grant has ended: only a reload stops it. */
  needsReload(): boolean
  /** Calls `listener` after every change of a state and returns the function that stops it. */
  subscribe(listener: () => void): () => void
}

/**
 * Creates a loader for third-party scripts that goes by a store.
 *
 * Consent is checked at the moment an element is inserted, so what is withdrawn before is never requested. After a
 * withdrawal, or when nobody wants the script any more, its element is removed; its code keeps running until the page is
 * left, and is not run a second time. Where the page demands Trusted Types, allow the policy `volenti`.
 *
 * Use it in the browser. It listens to the store only while something is wanted.
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
      const registry = scriptRegistry()
      const remove = registry.add({ script, store, isGranted: () => store.isGranted(script.grant) })
      const unsubscribe = store.subscribe(() => registry.update())
      return () => {
        unsubscribe()
        remove()
      }
    },
  }
}
