import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright'

import type * as Volenti from '../../src/core/index.ts'
import { launchOptions } from '../support/engines.ts'
import type { policy } from '../sweep/policy.ts'

declare global {
  /** The package in the page, once `/volenti.js` has run. */
  const volenti: typeof Volenti
  interface Window {
    store: Volenti.ConsentStore<typeof policy>
  }
}

/** The package as one script that sets `volenti`. */
export async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/core/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'volenti',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

export const launch = (): Promise<Browser> => chromium.launch(launchOptions.chromium())
