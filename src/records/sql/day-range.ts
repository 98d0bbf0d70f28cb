import { dayOf } from '../act-time.ts'
import type { ExportRange } from '../records-store.ts'

/** More than any day that a number of four bytes can hold. */
const END = 2_000_000_000

/** The first and the last day of a range, counted from 1970. */
export const dayRange = ({ from, to }: ExportRange): { readonly first: number; readonly last: number } => ({
  first: from === undefined ? 0 : dayOf(Date.parse(from)),
  last: to === undefined ? END : dayOf(Date.parse(to)),
})
