/**
 * The data of the program: the `recordRules` of a policy, and the vendor defaults.
 *
 * It is a list and not an object, because the minifier shortens the names of variables, but not those of properties.
 */
export type InlineData = readonly [...ProgramRules, queueDefaults?: ((isGranted: IsStoredGrant | undefined) => void) | null]

/** Whether the stored record grants a category, and does not refuse the service. */
export type IsStoredGrant = (category: string, service?: string) => boolean

/**
 * A default of a vendor. `kind` is 0 for single entries, 1 for one `arguments` object, 2 for a call of a stub. `grants` names
 * for each signal the category and the service that have to be granted; an empty category is always granted.
 */
export type QueuedDefault = readonly [
  queue: string,
  kind: 0 | 1 | 2,
  entries: readonly unknown[],
  grants?: readonly (readonly [signal: string, ids: readonly [category: string, service?: string]])[] | undefined,
]

/** The part of a policy that the program needs. `RecordRules` describes each entry. */
export type ProgramRules = readonly [
  start: string,
  attributes: string,
  onHttps: string,
  site: string,
  edition: number,
  optional: readonly (readonly [id: string, fingerprint: string, denyingSignals: number])[],
  granted: number,
  denied: number,
]
