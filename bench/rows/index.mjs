import { bootRow } from './boot.mjs'
import { clickRow } from './click.mjs'
import { growthRow } from './growth.mjs'
import { operationsRow } from './operations.mjs'
import { rendersRow } from './renders.mjs'
import { serverRow } from './server.mjs'
import { storageRow } from './storage.mjs'
import { weightRow } from './weight.mjs'

/** In the order of the results. @type {readonly import('../support/bench.mjs').Row[]} */
export const rows = [weightRow, bootRow, clickRow, rendersRow, storageRow, operationsRow, growthRow, serverRow]
