import axe from 'axe-core'
import type { Page } from 'playwright'

/** What axe objects to on the whole page: rule and elements. */
export async function violations(page: Page) {
  await page.evaluate(axe.source)
  // A part that still fades in has less contrast than it will have.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
  const { violations } = await page.evaluate(() => (Reflect.get(window, 'axe') as typeof axe).run(document))
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
