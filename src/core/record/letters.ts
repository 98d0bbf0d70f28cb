// What the consent cookie is made of. The inline program imports this file as well, so it imports nothing itself.

/** The format version, which every value begins with. A value of another version is no record. */
export const FORMAT = '2'

/** The letters of a choice: a grant, a refusal, and grants that were given in spite of GPC or of DNT. */
export const GRANTED = 'g'
export const DENIED = 'd'
export const DESPITE_GPC = 'c'
export const DESPITE_DNT = 't'

/** The letter of the regime a visitor was asked under. There is one so far: everything optional needs a yes. */
export const OPT_IN = 'o'

/**
 * A record behind `2.`: the time, the edition, the site with the letter of the regime, the first letter of an early
 * decision's reason, and the choices, each an id, a letter, a fingerprint, and the age where it differs from the choice before.
 *
 * An id has the form that `validatePolicy` asks for, so no text in a cookie becomes anything but an id. Eight digits keep a
 * time exact when it is counted in milliseconds.
 */
export const RECORD = /^(-?[\da-z]{1,8})\.([\da-z]{1,5})\.([\da-z]{3})([a-z])([ar]?)((?:\.[a-zA-Z][\w-]*~[gdct][\da-z]{1,4}(?:~-?[\da-z]{1,8})?)*)$/
