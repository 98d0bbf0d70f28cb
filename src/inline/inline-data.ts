/**
 * The data of the program: the `recordRules` of a policy, and the vendor defaults.
 *
 * It is a list and not an object, because the minifier shortens the names of variables, but not those of properties.
 */
export type InlineData = readonly [...ProgramRules, defaults: readonly (readonly [queue: string, entries: readonly unknown[], isCall: boolean])[]]

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
