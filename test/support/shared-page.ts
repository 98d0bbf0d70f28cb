import { afterAll } from 'vitest'

// Test files in jsdom take turns on one page, because making a page for each takes half of the time. A file leaves nothing
// on it but what code of the page has kept in memory.
afterAll(() => {
  localStorage.clear()
  sessionStorage.clear()
  for (const element of [document.documentElement, document.head, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  }
  document.head.replaceChildren()
  document.body.replaceChildren()
})
