/**
 * All that the program is told: what `recordRules` of the core says about a policy, and the vendor defaults.
 *
 * A list and no object, because the minifier shortens the names of variables but not those of properties.
 */
export type InlineData = readonly [...ProgramRules, defaults: readonly (readonly [queue: string, entries: readonly unknown[], isCall: boolean])[]]

/** What the program takes of a policy: a `RecordRules`, where each part is described. */
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
