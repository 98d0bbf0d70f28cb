import { type ConsentStore, createScriptLoader, type GrantId } from '../core/index.ts'

const unstoppable = new WeakMap<ConsentStore, Set<GrantId>>()

/** Remembers that something was started under a grant that cannot be stopped again. */
export function rememberUnstoppable(store: ConsentStore, id: GrantId): void {
  const ids = unstoppable.get(store) ?? new Set()
  unstoppable.set(store, ids.add(id))
}

/** Whether something is still running whose grant has ended: a script, or an effect that brought no cleanup. */
export const isAnythingLeftOver = (store: ConsentStore): boolean =>
  createScriptLoader(store).isAnyLeftOver() || [...(unstoppable.get(store) ?? [])].some((id) => !store.isGranted(id))

/** Calls `listener` whenever that may have changed, and returns the function that stops it. */
export function watchLeftOver(store: ConsentStore, listener: () => void): () => void {
  const stops = [store.subscribe(listener), createScriptLoader(store).subscribe(listener)]
  return () => {
    for (const stop of stops) stop()
  }
}
