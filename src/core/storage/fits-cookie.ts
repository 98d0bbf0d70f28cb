/** How many bytes a cookie's name and value may have together (RFC 6265bis, section 5.6). */
const LARGEST = 4096

/**
 * Whether a cookie with this name and value, both plain ASCII, is small enough. Browsers ignore a larger one, and keep the
 * value from before.
 *
 * @internal Exported for the other rooms of this package.
 */
export const fitsCookie = (name: string, value: string): boolean => name.length + value.length <= LARGEST
