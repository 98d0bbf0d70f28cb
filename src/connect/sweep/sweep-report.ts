import type { StorageKind } from '../../core/internal.ts'

/** One stored item by its name; a declared name with `*` where the real one cannot be seen. */
export interface SweptItem {
  readonly name: string
  readonly kind: StorageKind
}

/** What a sweep did. */
export interface SweepReport {
  /** What was there before the sweep and is no longer there. */
  readonly deleted: readonly SweptItem[]
  /**
   * What the page cannot delete, or cannot even see: what other sites store, what is `httpOnly`, and what was still there
   * afterwards. The server can expire the second; the visitor's browser settings can delete all of it.
   */
  readonly unreachable: readonly SweptItem[]
}

/** A stored name, and whether the page got rid of it. */
export type Outcome = readonly [name: string, gone: boolean]
