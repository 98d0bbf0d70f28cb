import { fileURLToPath } from 'node:url'

/** Where the demo's own configuration is. */
export const demoConfig = fileURLToPath(new URL('../../../examples/mastering-lead/vite.config.ts', import.meta.url))
