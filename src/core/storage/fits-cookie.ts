/** How many bytes a cookie's name and value may have together (RFC 6265bis, section 5.6). */
const LARGEST = 4096

/**
 * Whether browsers store a cookie of this name and value, both of which are plain ASCII. One that is larger they ignore,
 * and keep what was stored under the name before.
 *
 * @internal Exported for the other rooms of this package.
 */
export const fitsCookie = (name: string, value: string): boolean => name.length + value.length <= LARGEST
