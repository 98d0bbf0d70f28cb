type Window = Readonly<Record<string, unknown>>
type Calls = readonly (readonly unknown[])[]

/** Reads the calls that a vendor's global function keeps in one of its properties. */
export const queuedBy =
  (name: string, property: string) =>
  (window: Window): Calls => {
    const queue = (window[name] as Readonly<Record<string, unknown>> | undefined)?.[property]
    return Array.isArray(queue) ? queue.map((call: ArrayLike<unknown>) => [name, ...Array.from(call)]) : []
  }

/** Reads the calls in a vendor's global list, as calls of a function with the given name. */
export const listedIn =
  (list: string, name: string) =>
  (window: Window): Calls => {
    const queue = window[list]
    return Array.isArray(queue) ? queue.map((call) => [name, ...(isList(call) ? Array.from(call) : [call])]) : []
  }

const isList = (entry: unknown): entry is ArrayLike<unknown> => typeof entry === 'object' && entry !== null && 'length' in entry

/** Stands for a package that the site has installed: it notes every call of its methods. */
export function noted<Instance extends object>(name: string) {
  const calls: unknown[][] = []
  const instance = new Proxy({} as Instance, {
    get: (_, method) =>
      typeof method === 'string' ? (...entries: readonly unknown[]) => void calls.push([`${name}.${method}`, ...entries]) : undefined,
  })
  return { instance, calls }
}
