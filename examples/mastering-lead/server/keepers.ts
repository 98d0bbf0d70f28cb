import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** After so many wrong passwords nobody is let in for a while, in milliseconds. */
const MOST_TRIES = 5
const PAUSE = 60_000

const digest = (text: string) => createHash('sha256').update(text).digest()

/** What became of a password: right, wrong, or not looked at because of many wrong ones before. */
export type Attempt = 'right' | 'wrong' | 'too-many'

/**
 * Checks the password of those who look after the records. It stands for the sign-in that a site has already, with its accounts
 * and roles: a site uses that, and asks it in `authorize`.
 */
export function createKeepers(given: string | undefined) {
  const password = given || randomBytes(9).toString('base64url')
  const expected = digest(password)
  let wrong = 0
  let openAt = 0
  return {
    /** What to tell at the start: nobody knows a password that was just made up. */
    madeUp: given ? undefined : password,
    check(attempt: string): Attempt {
      if (Date.now() < openAt) return 'too-many'
      // Digests have the same length, and comparing them takes the same time wherever they differ.
      if (timingSafeEqual(digest(attempt), expected)) {
        wrong = 0
        return 'right'
      }
      wrong += 1
      if (wrong % MOST_TRIES === 0) openAt = Date.now() + PAUSE
      return 'wrong'
    },
  }
}
