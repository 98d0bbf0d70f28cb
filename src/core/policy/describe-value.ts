/** How many characters of a text a message repeats. */
const LONGEST = 200

/** Makes a text safe for a message: not too long, and without characters that change the direction of the message. */
export const shortened = (text: string): string =>
  (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replace(
    /[\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  )

/** Describes a value of a policy in a message. The data can come from anywhere, so none of its functions is called. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value))
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value ? 'an object' : String(value)
}
