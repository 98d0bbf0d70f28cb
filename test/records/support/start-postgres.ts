import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../../scripts/postgres.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgresUrl: string
  }
}

/** Starts a server for the tests of one run, and stops it after them. */
export default async function setup({ provide }: TestProject) {
  const { url, stop } = await startPostgres()
  provide('postgresUrl', url)
  return stop
}
