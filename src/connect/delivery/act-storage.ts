import type { ConsentAct } from '../../core/internal.ts'

/** The acts that wait to be sent. None of its functions throws. */
export interface ActStorage {
  add(act: ConsentAct): void
  /** Lists the acts that wait, on this page and others, the oldest first. */
  list(): readonly ConsentAct[]
  /** Whether an act would still be there after a crash. */
  isStored(id: string): boolean
  remove(id: string): void
  clear(): void
}

/** Whether a stored value is still an act. Only the server checks the rest: it names each act that it does not take. */
const isAct = (value: Partial<ConsentAct> | null, id: string): value is ConsentAct =>
  typeof value === 'object' && value?.id === id && typeof value.at === 'number' && typeof value.choices === 'object'

/** Runs a function of the storage, which throws where it is blocked or full. */
export function attempt<T, Otherwise>(run: () => T, otherwise: Otherwise): T | Otherwise {
  try {
    return run()
  } catch {
    return otherwise
  }
}

/**
 * Creates the storage of waiting acts. Each act has an item of its own in `localStorage`, so that two tabs never overwrite
 * each other's. An act that cannot be stored waits in the memory of the page.
 *
 * @param prefix - The beginning of the items' names.
 * @param memory - Keeps what is not stored.
 */
export function createActStorage(prefix: string, memory: Map<string, ConsentAct>, isKept: boolean): ActStorage {
  const names = () =>
    isKept
      ? attempt(() => Array.from({ length: localStorage.length }, (_, index) => `${localStorage.key(index)}`), []).filter((name) =>
          name.startsWith(prefix),
        )
      : []
  const read = (name: string): ConsentAct | undefined => {
    const value: ConsentAct | null = attempt(() => JSON.parse(localStorage.getItem(name) ?? ''), null)
    if (isAct(value, name.slice(prefix.length))) return value
    remove(name.slice(prefix.length))
    return undefined
  }
  const remove = (id: string) => {
    memory.delete(id)
    if (isKept) attempt(() => localStorage.removeItem(prefix + id), undefined)
  }
  return {
    add(act) {
      const isStored =
        isKept &&
        attempt(() => {
          localStorage.setItem(prefix + act.id, JSON.stringify(act))
          return true
        }, false)
      if (!isStored) memory.set(act.id, act)
    },
    list() {
      const acts = [...memory.values(), ...names().flatMap((name) => read(name) ?? [])]
      return acts.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    },
    isStored: (id) => !memory.has(id),
    remove,
    clear() {
      memory.clear()
      for (const name of names()) attempt(() => localStorage.removeItem(name), undefined)
    },
  }
}
