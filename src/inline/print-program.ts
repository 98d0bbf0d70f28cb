import type { ProgramRules } from './inline-data.ts'
import { PROGRAM } from './program.min.ts'

/**
 * One call that is queued before any tag can run, so that a vendor's tag starts from the defaults the site declares.
 *
 * `call` becomes one `arguments` object in the queue, as `gtag()` does it: Google ignores a consent command that arrives
 * as an array. `push` becomes several entries, as Microsoft's `uetq` wants it.
 */
export type ConsentDefault =
  | { readonly queue: string; readonly call: readonly unknown[]; readonly push?: undefined }
  | { readonly queue: string; readonly push: readonly unknown[]; readonly call?: undefined }

/** Options of the program that runs before first paint. */
export interface ConsentInitOptions {
  /** What vendors' tags are told before any of them runs. @default nothing */
  readonly defaults?: readonly ConsentDefault[] | undefined
}

/**
 * The text of the program with its data. It holds neither an end of a script element nor the start of a comment, so it can
 * stand in a script element as it is.
 */
export function printProgram(rules: ProgramRules, { defaults = [] }: ConsentInitOptions = {}): string {
  const queued = defaults.map(({ queue, call, push }) => [queue, call ?? push, call !== undefined])
  const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${PROGRAM}(${JSON.stringify([...rules, queued]).replace(/[<\u2028\u2029]/g, toEscape)})`
}
