// What the connectors of `services` are made of.
export type { Connector, ConnectorGrants, ConnectorScript } from './connectors/connector.ts'

/** The global object of the page, where vendors keep their queues. */
export const vendorWindow = (): Record<string, unknown> => window as unknown as Record<string, unknown>

/** Returns a vendor's global list, and creates it if there is none. */
export function queueOf(name: string): unknown[] {
  const all = vendorWindow()
  all[name] ??= []
  return all[name] as unknown[]
}

/** Makes the `arguments` object of a call. Google's tags ignore a consent command that is an array. */
export const toArguments: (...entries: readonly unknown[]) => IArguments = function () {
  return arguments
}

/** Calls a vendor's global function. If there is none, it does nothing: the vendor's code is not on the page. */
export function callVendor(name: string, ...entries: readonly unknown[]): void {
  const vendor = vendorWindow()[name]
  if (typeof vendor === 'function') vendor(...entries)
}

/**
 * Empties the queue of a vendor's function if no code of the vendor has taken it over. Such code would send the page view
 * before it reads the refusal. Returns whether it was emptied.
 *
 * @param queue - The property of the function that holds the queue.
 * @param handler - The property that the vendor's code sets when it takes over.
 */
export function dropQueue(name: string, queue: string, handler: string): boolean {
  const vendor = vendorWindow()[name] as Readonly<Record<string, unknown>> | undefined
  const calls = vendor?.[queue]
  if (!Array.isArray(calls) || vendor?.[handler]) return false
  calls.length = 0
  return true
}

/** Returns the entries of a list of calls that begin with these words, each as an array. */
export function entriesOf(queue: unknown, ...start: readonly string[]): readonly unknown[][] {
  if (!Array.isArray(queue)) return []
  const calls = queue.map((entry) =>
    typeof entry === 'object' && entry !== null && 'length' in entry ? Array.from(entry as ArrayLike<unknown>) : [],
  )
  return calls.filter((call) => start.every((word, position) => call[position] === word))
}
