/** How much of a text a message repeats. */
const LONGEST = 200

/** A text as a message may repeat it: not too long, and without characters that turn the message around. */
export const shortened = (text: string): string =>
  (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replace(
    /[\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  )

/** A value of a policy as a message names it. Data from elsewhere can hold anything, so nothing in it is called. */
export function told(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value))
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value ? 'an object' : String(value)
}
