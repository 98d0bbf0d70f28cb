const probes = new WeakMap<object, Map<string, () => boolean>>()

/** Remembers, once for a key, what can tell whether something that a store allowed runs on after its grant has ended. */
export function watchLeftOver(store: object, key: string, isLeftOver: () => boolean): void {
  const ofStore = probes.get(store) ?? new Map<string, () => boolean>()
  probes.set(store, ofStore.set(key, isLeftOver))
}

/**
 * Whether something runs on this page although its grant has ended: a script whose code has run or is about to, or an
 * effect that brought no cleanup. Only leaving or reloading the page stops it.
 *
 * @example
 * ```ts
 * import { type ConsentStore, isAnythingLeftOver } from 'volenti'
 *
 * export function withdrawEverything(store: ConsentStore) {
 *   store.withdraw()
 *   if (isAnythingLeftOver(store)) location.reload()
 * }
 * ```
 */
export const isAnythingLeftOver = (store: object): boolean => [...(probes.get(store)?.values() ?? [])].some((isLeftOver) => isLeftOver())
