/**
 * Where the record is kept between visits.
 *
 * Both methods are synchronous and do not throw: a choice has to be stored before the page can be left.
 */
export interface ConsentStorage {
  /** Every value stored under the name, in any order; none when nothing can be read. */
  read(): readonly string[]
  /**
   * Stores a value for `maxAge` seconds and reads it back.
   *
   * Returns whether it is now the only one stored. Where it is not, no older value may be left standing.
   */
  write(value: string, maxAge: number): boolean
}
