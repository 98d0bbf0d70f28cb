import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright'
import type * as Connect from '../../src/connect/index.ts'
import type * as Core from '../../src/core/index.ts'
import type * as Scripts from '../../src/scripts/index.ts'
import type { policy } from '../deletion/policy.ts'
import { launchOptions } from '../support/engines.ts'

declare global {
  /** The package in the page, once `/volenti.js` has run. */
  const volenti: typeof Core & typeof Connect & typeof Scripts
  interface Window {
    store: Core.ConsentStore<typeof policy>
  }
}

/** The package as one script that sets `volenti`. */
export async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export * from './core/index.ts'; export * from './connect/index.ts'; export * from './scripts/index.ts'", resolveDir: 'src' },
    bundle: true,
    format: 'iife',
    globalName: 'volenti',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

export const launch = (): Promise<Browser> => chromium.launch(launchOptions.chromium())
