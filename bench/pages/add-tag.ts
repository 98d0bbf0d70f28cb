/** Adds a tag's script, as a site does where its library has nothing for that. */
export function addTag(src: string): void {
  document.head.append(Object.assign(document.createElement('script'), { src, async: true }))
}
