import { fileURLToPath } from 'node:url'

/** The folder of the bench. */
export const BENCH = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
/** The folder of the package that is measured. */
export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
