import { type ConsentStore, type GrantId, isAnyReportedLeftOver } from '../core/index.ts'

const unstoppable = new WeakMap<ConsentStore, Set<GrantId>>()

/** Remembers that something was started under a grant that cannot be stopped again. */
export function rememberUnstoppable(store: ConsentStore, id: GrantId): void {
  const ids = unstoppable.get(store) ?? new Set()
  unstoppable.set(store, ids.add(id))
}

/** Whether something is still running whose grant has ended: a script, or an effect that brought no cleanup. */
export const isAnythingLeftOver = (store: ConsentStore): boolean =>
  isAnyReportedLeftOver(store) || [...(unstoppable.get(store) ?? [])].some((id) => !store.isGranted(id))
