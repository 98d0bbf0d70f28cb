/** Where a translator changes nothing: code, and what it has translated. */
const KEPT = 'script, style, textarea, [translate="no"], font'

/**
 * Does to a page what the translators of browsers do: each text node is replaced by an element with the translation. The
 * text stays the same here, so that a test reads what the page should say.
 */
export function translatePage(root: Node = document.body) {
  const texts: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (text.parentElement?.closest(KEPT)) continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.append(text.data)
    outer.append(inner)
    text.replaceWith(outer)
  }
}
