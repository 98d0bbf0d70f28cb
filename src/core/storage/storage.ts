/**
 * Where the record is kept between visits.
 *
 * Both methods are synchronous, because a choice has to be stored before the page can be left. Both may throw: the store
 * then goes on as if nothing were stored.
 */
export interface ConsentStorage {
  /** Every value stored under the name, in any order; none when nothing is stored. */
  read(): readonly string[]
  /**
   * Stores a value for `maxAge` seconds and reads it back.
   *
   * Returns whether it is now the only one stored. Where it is not, no older value may be left standing.
   */
  write(value: string, maxAge: number): boolean
}
