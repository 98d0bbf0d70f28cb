/**
 * Keeps the record between visits.
 *
 * Both methods are synchronous, because a choice must be stored before the visitor can leave the page. Both may throw: the
 * store then works as if nothing were stored.
 */
export interface ConsentStorage {
  /** Returns every stored value, in any order; an empty list when nothing is stored. */
  read(): readonly string[]
  /**
   * Stores a value for `maxAge` seconds and reads it back. Returns whether it is now the only stored value.
   *
   * When the value cannot be stored, every older value must be deleted.
   */
  write(value: string, maxAge: number): boolean
}
