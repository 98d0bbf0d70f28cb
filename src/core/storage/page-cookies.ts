/**
 * The browser's own accessor for the cookies of the page. Content from users can hold an image with the name `cookie`, and
 * that image replaces `document.cookie`.
 */
const accessor = () => (typeof Document === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'))

export function readPageCookies(): string {
  const get = accessor()?.get
  return get ? get.call(document) : document.cookie
}

export function writePageCookie(text: string): void {
  const set = accessor()?.set
  if (set) set.call(document, text)
  else document.cookie = text
}

/** The values of all cookies with a name, as far as the page can see them. */
export const readCookieValues = (name: string): string[] =>
  readPageCookies()
    .split('; ')
    .flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []))
