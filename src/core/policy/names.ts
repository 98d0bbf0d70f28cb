/**
 * Whether a text can be the name of a cookie: a token (RFC 9110, section 5.6.2) that is short enough for a browser to store.
 *
 * @internal Exported for the other rooms of this package.
 */
export const isCookieName = (text: string): boolean => text.length < 4096 && /^[\w!#$%&'*+.^`|~-]+$/.test(text)

/** Whether a text is the name of a host. It may begin with a wildcard and end with a port. */
export const isHost = (text: string): boolean => /^(\*\.)?[\w-]+(\.[\w-]+)+(:\d+)?$/.test(text)
