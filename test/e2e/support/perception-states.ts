import type { Page } from 'playwright'
import type { DemoSite } from './demo-site.ts'
import { partsSite } from './parts-site.ts'
import { banner, dialog } from './site-acts.ts'

/** What a visitor can be looking at, and how they get there. The element is named by its `data-slot`. */
export function statesOf(site: DemoSite) {
  const showParts = partsSite(site.at)
  return {
    'volenti-banner': async (page: Page) => {
      await page.goto(site.at('/'))
      await banner(page).waitFor()
    },
    'volenti-dialog': async (page: Page) => {
      await page.goto(site.at('/#cookie-settings'))
      await dialog(page).waitFor()
      for (const summary of await dialog(page).locator('summary').all()) await summary.click()
    },
    'volenti-status-box': async (page: Page) => {
      await page.goto(site.at('/#cookie-settings'))
      await dialog(page).getByRole('button', { name: 'Save choices' }).click()
      await page.locator('[data-slot="volenti-status-box"][data-volenti-shown]').waitFor()
    },
    'volenti-embed': async (page: Page) => {
      await showParts(page)
      await page.getByRole('button', { name: 'Load once' }).waitFor()
    },
    'volenti-form': async (page: Page) => {
      await showParts(page)
      for (const summary of await page.locator('[data-slot="volenti-form"] summary').all()) await summary.click()
    },
    'volenti-reload': async (page: Page) => {
      await showParts(page)
      await page.getByRole('button', { name: 'Allow', exact: true }).click()
      await page.getByRole('button', { name: 'Withdraw' }).click()
      await page.getByRole('button', { name: 'Not now' }).waitFor()
    },
  } as const
}
