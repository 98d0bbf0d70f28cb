import { type ConsentStore, type GrantId, isAnyReportedLeftOver, leftOverChanged } from '../core/internal.ts'

interface Running {
  readonly id: GrantId
}

const unstoppable = new WeakMap<ConsentStore, Set<Running>>()

/** Remembers that something was started under a grant that cannot be stopped again. Returns what forgets it. */
export function rememberUnstoppable(store: ConsentStore, id: GrantId): () => void {
  const all = unstoppable.get(store) ?? new Set()
  const running = { id }
  unstoppable.set(store, all.add(running))
  return () => {
    all.delete(running)
    leftOverChanged()
  }
}

/** Whether something is still running whose grant has ended: a script, or an effect that brought no cleanup. */
export const isAnythingLeftOver = (store: ConsentStore): boolean =>
  isAnyReportedLeftOver(store) || [...(unstoppable.get(store) ?? [])].some(({ id }) => !store.isGranted(id))
