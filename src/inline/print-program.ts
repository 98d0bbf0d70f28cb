import type { ProgramRules } from './inline-data.ts'
import { PROGRAM } from './program.min.ts'

/**
 * One call that is put into a vendor's queue before any tag runs, so that the tag starts with the site's defaults.
 *
 * `call` becomes one `arguments` object in the queue, as `gtag()` does: Google ignores a consent command that is an array.
 * `push` becomes several entries, as Microsoft's `uetq` needs.
 */
export type ConsentDefault =
  | { readonly queue: string; readonly call: readonly unknown[]; readonly push?: undefined }
  | { readonly queue: string; readonly push: readonly unknown[]; readonly call?: undefined }

/** Options of the program that runs before the first paint. */
export interface ConsentInitOptions {
  /** The calls that vendors' tags find in their queues when they start. @default none */
  readonly defaults?: readonly ConsentDefault[] | undefined
}

/**
 * Returns the text of the program with its data. The text has no end of a script element and no start of a comment, so it can
 * be the content of a script element.
 */
export function printProgram(rules: ProgramRules, { defaults = [] }: ConsentInitOptions = {}): string {
  const queued = defaults.map(({ queue, call, push }) => [queue, call ?? push, call !== undefined])
  const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${PROGRAM}(${JSON.stringify([...rules, queued]).replace(/[<\u2028\u2029]/g, toEscape)})`
}
