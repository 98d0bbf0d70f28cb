import { execFileSync } from 'node:child_process'

/** Gives the examples the package as it is built now. */
export default () => void execFileSync(process.execPath, ['scripts/pack-examples.mjs'])
