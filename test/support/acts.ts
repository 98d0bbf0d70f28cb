import { acceptAll, rejectAll, withdraw } from '../../src/core/index.ts'

/** The acts that need no choices, by name. */
export const acts = { acceptAll, rejectAll, withdraw }
