/**
 * Whether a link from policy data may be rendered: `http:`, `https:`, `mailto:` or `tel:`, or relative with a `/`, `./`, `../`,
 * `#` or `?` at its beginning.
 *
 * A host without its scheme (`example.com`) and a bare word lead nowhere on most pages, so they do not pass. Neither does
 * anything that could run a script, however it is written.
 */
export const isSafeLink = (link: string): boolean => /^(\.{0,2}\/|[#?]|https?:\/\/.|mailto:.|tel:.)/i.test(link)
