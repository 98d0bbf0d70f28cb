/** The privacy signals as bits, so that those a browser sends and those that deny a category meet in one `&`. */
export const GPC = 1
export const DNT = 2

/** One optional category as the inline program knows it. */
export type InlineCategory = readonly [id: string, fingerprint: string, denyingSignals: number]

/**
 * One call that is queued before any tag can run, so that a vendor's tag starts from the defaults the site declares.
 *
 * `call` becomes one `arguments` object in the queue, as `gtag()` does it: Google ignores a consent command that arrives
 * as an array. `push` becomes several entries, as Microsoft's `uetq` wants it.
 */
export type ConsentDefault =
  | { readonly queue: string; readonly call: readonly unknown[]; readonly push?: undefined }
  | { readonly queue: string; readonly push: readonly unknown[]; readonly call?: undefined }

/**
 * All that the inline program is told: what a policy says about reading and writing the record.
 *
 * A list and no object, because the minifier shortens the names of variables but not those of properties.
 */
export type InlineData = readonly [
  cookieName: string,
  /** The attributes of the consent cookie, from its first `;` on. */
  attributes: string,
  /** What is added to them on https: `;Secure`, or nothing where they have it. */
  onHttps: string,
  optional: readonly InlineCategory[],
  /** For how many seconds a grant counts. */
  granted: number,
  /** For how many seconds a refusal counts. */
  denied: number,
  defaults: readonly (readonly [queue: string, entries: readonly unknown[], isCall: boolean])[],
]
