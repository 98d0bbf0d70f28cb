import { fileURLToPath } from 'node:url'
import { createRunnableDevEnvironment, resolveConfig } from 'vite'
import { aliases } from '../../../aliases.ts'

const entry = fileURLToPath(new URL('./records.ts', import.meta.url))

/**
 * Loads the records with the package's source in place of the package. A site of its own installs volenti and writes
 * `import { openRecords } from './records.ts'`.
 */
export async function loadRecords() {
  const config = await resolveConfig({ configFile: false, envDir: false, resolve: { alias: aliases }, logLevel: 'warn' }, 'serve')
  const environment = createRunnableDevEnvironment('ssr', config, { runnerOptions: { hmr: false }, hot: false })
  await environment.init()
  const { openRecords }: typeof import('./records.ts') = await environment.runner.import(entry)
  return {
    openRecords,
    /** Ends what compiles the source. Whatever it has not loaded cannot be loaded any more. */
    close: () => environment.close(),
  }
}
