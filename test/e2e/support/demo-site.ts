import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createServer, preview } from 'vite'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Arrival } from '../../../examples/mastering-lead/server/arrival.ts'
import { demoConfig } from './demo-config.ts'

// Port 0 lets the system choose a free one.
const address = { host: '127.0.0.1', port: 0, strictPort: true }

/** The password of the records. */
export const PASSWORD = 'open sesame, and slowly'

/** Serves the demo as a site would be delivered. */
const startBuilt = () => preview({ configFile: demoConfig, logLevel: 'warn', build: { outDir: inject('demoBuild') }, preview: address })

/** Serves the demo's source, as `npm start` does. */
async function startSource() {
  const server = await createServer({ configFile: demoConfig, logLevel: 'warn', server: address })
  return server.listen()
}

/** Runs the demo for the tests of a file. */
export function demoSite(kind: 'built' | 'source' = 'built') {
  let origin = ''
  let close = async () => {}

  // The source's records are where `npm start` has them: below the folder that Vite serves.
  const parent = kind === 'built' ? tmpdir() : join(dirname(demoConfig), 'data')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'volenti-demo-'))
  beforeAll(async () => {
    // Each site has records of its own, because a file of them belongs to one process.
    Object.assign(process.env, { RECORDS_FOLDER: folder, RECORDS_PASSWORD: PASSWORD })
    const server = await (kind === 'built' ? startBuilt() : startSource())
    origin = new URL(server.resolvedUrls?.local[0] ?? '').origin
    close = () => server.close()
  })
  afterAll(async () => {
    await close()
    rmSync(folder, { recursive: true, force: true })
  })

  return {
    /** The address of a page. */
    at: (path: string) => origin + path,
    /** Where its records are. */
    folder,
    /** What has reached the server so far, by whatever way. */
    async received(): Promise<readonly Arrival[]> {
      const response = await fetch(`${origin}/demo/inbox`)
      return (await response.json()) as readonly Arrival[]
    },
    async forget() {
      await fetch(`${origin}/demo/inbox`, { method: 'DELETE' })
    },
  }
}

export type DemoSite = ReturnType<typeof demoSite>
