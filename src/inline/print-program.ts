import type { ProgramRules, QueuedDefault } from './inline-data.ts'
import { PROGRAM, QUEUE_DEFAULTS } from './program.min.ts'

/**
 * One call that is put into a vendor's queue before any tag runs, so that the tag starts with the site's defaults.
 *
 * `call` becomes one `arguments` object in the queue, as `gtag()` does: Google ignores a consent command that is an array.
 * `push` becomes several entries, as Microsoft's `uetq` needs. `stub` calls a global function and creates it if it is
 * missing: it keeps its calls in its property `q`, as `clarity()` does.
 */
export type ConsentDefault = { readonly queue: string } & (
  | { readonly call: readonly unknown[]; readonly push?: undefined; readonly stub?: undefined }
  | { readonly push: readonly unknown[]; readonly call?: undefined; readonly stub?: undefined }
  | { readonly stub: readonly unknown[]; readonly call?: undefined; readonly push?: undefined }
) & {
    /**
     * Makes this an update for visitors who have decided. In the last entry, an object, each signal that is named here becomes
     * `'granted'` or `'denied'`, by the stored choice about the category or service. A `stub` runs for every visitor.
     * @default not an update
     */
    readonly grants?: Readonly<Record<string, string>> | undefined
  }

/** Options of the program that runs before the first paint. */
export interface ConsentInitOptions {
  /** The calls that vendors' tags find in their queues when they start. @default none */
  readonly defaults?: readonly ConsentDefault[] | undefined
}

/** The rules under each regime of a site, by its id. Those for an unknown id come first, under the empty text. */
export type RulesByRegime = Readonly<Record<string, ProgramRules>>

const isByRegime = (rules: ProgramRules | RulesByRegime): rules is RulesByRegime => !Array.isArray(rules)

/** Returns the category that decides about an id, and the service if the id is one. An empty category is always granted. */
export type DecidingIds = (id: string) => readonly [category: string, service?: string]

/**
 * Returns the text of the program with its data. The text has no end of a script element and no start of a comment, so it can
 * be the content of a script element.
 */
export function printProgram(rules: ProgramRules | RulesByRegime, { defaults = [] }: ConsentInitOptions, decidingIds: DecidingIds): string {
  const queued = defaults.map(({ queue, call, push, stub, grants }): QueuedDefault => {
    const signals = grants && Object.entries(grants).map(([signal, id]) => [signal, decidingIds(id)] as const)
    return [queue, stub ? 2 : call ? 1 : 0, stub ?? call ?? push, signals]
  })
  const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  const print = (value: unknown) => JSON.stringify(value).replace(/[<\u2028\u2029]/g, toEscape)
  const last = queued.length > 0 ? `isGranted=>${QUEUE_DEFAULTS}(${print(queued)},isGranted)` : ''
  const [[, first] = [], ...others] = isByRegime(rules) ? Object.entries(rules) : [['', rules] as const]
  if (others.length === 0) return `${PROGRAM}([${print(first).slice(1, -1)}${last && `,${last}`}])`
  const table = others.map(([id, each]) => `${print(id)}:${print(each)}`).join()
  return `${PROGRAM}(({__proto__:null,${table}}[document.documentElement.dataset.volentiRegime]||${print(first)})${last && `.concat([${last}])`})`
}
