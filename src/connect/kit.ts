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

/** A function of a vendor that keeps its calls in a list until the vendor's code takes them over. */
export type VendorFunction = ((...entries: readonly unknown[]) => void) & Record<string, unknown>

/**
 * Calls a vendor's global function. If there is none, it does nothing: the vendor's code is not on the page.
 */
export function callVendor(name: string, ...entries: readonly unknown[]): void {
  const vendor = vendorWindow()[name]
  if (typeof vendor === 'function') vendor(...entries)
}

/** Returns the entries of a list of calls that begin with these words, each as an array. */
export function entriesOf(queue: unknown, ...start: readonly string[]): readonly unknown[][] {
  if (!Array.isArray(queue)) return []
  const calls = queue.map((entry) =>
    typeof entry === 'object' && entry !== null && 'length' in entry ? Array.from(entry as ArrayLike<unknown>) : [],
  )
  return calls.filter((call) => start.every((word, position) => call[position] === word))
}
