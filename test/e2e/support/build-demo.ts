import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { demoConfig } from './demo-config.ts'
import { temporaryBuild } from './temporary-build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that holds the demo as a site would be delivered. */
    readonly demoBuild: string
  }
}

/** Builds the demo once for all test files. */
export default async function buildDemo({ provide }: TestProject) {
  const outDir = temporaryBuild()
  // Vitest says 'test', and React would be built for development.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  await build({ configFile: demoConfig, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  process.env.NODE_ENV = NODE_ENV
  provide('demoBuild', outDir)
}
