import type { RecordsOptions } from 'volenti/connect'

/** Where the server keeps decisions. No filter list hunts for words of this path. */
export const KEPT = '/choices/kept'

/** How the proof of a decision leaves the browser. Who only refuses gets no value by which the refusals could be found. */
export const records: RecordsOptions = { endpoint: KEPT, subject: 'grants' }
