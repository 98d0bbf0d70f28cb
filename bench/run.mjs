// npm run bench: measures Volenti beside its peers and writes bench/RESULTS.md. It fails by no clock.
import { install } from '../scripts/install.mjs'
import { run } from '../scripts/run.mjs'
import { PACKAGE } from './support/folders.mjs'
import { installPeers } from './support/install-peers.mjs'

process.chdir(PACKAGE)
if (!(await install(run))) process.exit(1)
installPeers()

// Only now is there what these import.
const { measure } = await import('./support/measure.mjs')
await measure()
