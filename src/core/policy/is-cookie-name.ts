/**
 * Whether a text can be the name of a cookie: a token of RFC 9110, section 5.6.2, that a browser stores.
 *
 * @internal Exported for the other rooms of this package.
 */
export const isCookieName = (text: string): boolean => text.length < 4096 && /^[\w!#$%&'*+.^`|~-]+$/.test(text)
