// The parts of the consent cookie. The inline program imports this file as well, so this file imports nothing.

/** The format version. Every value begins with it, and a value of another version is no record. */
export const FORMAT = '2'

/** The letters of a choice: a grant, a refusal, and a grant despite GPC, DNT or a further signal. */
export const GRANTED = 'g'
export const DENIED = 'd'
export const DESPITE_GPC = 'c'
export const DESPITE_DNT = 't'
export const DESPITE_FURTHER = 'f'

/** The letter of the regime of a site that declares none: everything optional needs a yes. */
export const OPT_IN = 'o'

/** The letter of a record that leaves open what it does not name, on a site with regimes. */
export const PARTIAL = 'p'

/**
 * A record without its `2.`: the time, the edition, the site, the letter of the regime, the first letter of an early
 * decision's reason or the mark of a partial one, and the choices. Each choice has an id, a letter, a fingerprint, and an
 * age where it differs from the choice before.
 *
 * An id has the form that `validatePolicy` requires, so a cookie cannot add any other key to an object. Eight digits keep a
 * time exact when it is counted in milliseconds.
 */
export const RECORD = /^(-?[\da-z]{1,8})\.([\da-z]{1,5})\.([\da-z]{3})([a-z])([arp]?)((?:\.[a-zA-Z][\w-]*~[gdctf][\da-z]{1,4}(?:~-?[\da-z]{1,8})?)*)$/
