import { run } from 'axe-core'
import { expect } from 'vitest'

/** Expects axe to find nothing wrong with what is on the page now. */
export async function expectAccessible() {
  const { violations } = await run(document.body, {
    // jsdom lays nothing out, so colours are judged in real browsers; a fragment needs no landmarks around it.
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }))).toEqual([])
}
