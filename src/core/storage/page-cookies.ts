/**
 * The cookies of the page, read and written by the browser's own accessor: an image called `cookie` in content that users
 * wrote takes the place of `document.cookie`.
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

/** The values of all cookies of a name that the page can see. */
export const readCookieValues = (name: string): string[] =>
  readPageCookies()
    .split('; ')
    .flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []))
