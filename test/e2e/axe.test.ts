import { describe, expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner, dialog, openWhole } from './support/site-acts.ts'
import { violations } from './support/violations.ts'
import { visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

describe.each(['light', 'dark'])('in %s', (theme) => {
  it.each(['/', '/watch', '/settings', '/sign-in', '/cookie-policy', '/consent-records'])('leaves axe nothing to object to on %s', async (path) => {
    const { page } = visitor()
    await openWhole(page, site.at(path))
    await page.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, theme)
    expect(await violations(page)).toEqual([])

    await banner(page).getByRole('button', { name: 'Choose cookies' }).click()
    for (const summary of await dialog(page).locator('summary').all()) await summary.click()
    expect(await violations(page)).toEqual([])

    await dialog(page).getByRole('button', { name: 'Accept all' }).click()
    await dialog(page).waitFor({ state: 'detached' })
    await expect.poll(site.received).not.toHaveLength(0)
    expect(await violations(page)).toEqual([])
  })
})
