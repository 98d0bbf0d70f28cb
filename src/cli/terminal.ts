/** Where a command writes, and what it knows of its surroundings. */
export interface Terminal {
  /** Writes what the command is for: to standard output. Waits where the reader is slow. */
  readonly print: (text: string) => void | Promise<void>
  /** Writes what a person should know: to standard error. */
  readonly tell: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The command was written wrongly. The program says so, and ends with 2. */
export class UsageError extends Error {}
