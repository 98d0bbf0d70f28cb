import { setTimeout as wait } from 'node:timers/promises'
import { chromium, firefox, type Page } from 'playwright'
import type { Engine } from '../../../scripts/browser.mjs'
import { launchOptions } from '../../support/engines.ts'
import { WebKitWindow } from '../../support/webkit-window.ts'
import { watchFrames } from './visit.ts'

/** What a test needs of a window, whatever engine it belongs to. */
export interface EngineWindow {
  /** Goes to a page as a new visitor, and waits until it is there; not for its code. */
  visit(url: string): Promise<void>
  /** The value of an expression in the page. */
  run<T>(expression: string): Promise<T>
  click(selector: string): Promise<void>
  pressEscape(): Promise<void>
  close(): Promise<void>
}

async function withPlaywright(engine: 'chromium' | 'firefox'): Promise<EngineWindow> {
  const browser = await (engine === 'chromium' ? chromium.launch(launchOptions.chromium()) : firefox.launch(launchOptions.firefox()))
  let page: Page
  return {
    async visit(url) {
      await page?.context().close()
      page = await browser.newPage({ viewport: { width: 1000, height: 700 } })
      await page.addInitScript(watchFrames)
      await page.goto(url, { waitUntil: 'commit' })
      await page.locator('main').waitFor()
    },
    run: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).click(),
    pressEscape: () => page.keyboard.press('Escape'),
    close: () => browser.close(),
  }
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

async function withWebDriver(): Promise<EngineWindow> {
  const window = new WebKitWindow('none')
  await window.open()
  const run = <T>(expression: string) => window.command<T>('POST', 'execute/sync', { script: `return ${expression}`, args: [] })
  const until = async (expression: string) => {
    // The page that is left may go in the middle of the question.
    while (!(await run(expression).catch(() => false))) await wait(20)
  }
  let visited = false
  return {
    run,
    async visit(url) {
      // Cookies can be deleted only while a page of the site is open.
      if (visited) await window.command('DELETE', 'cookie')
      visited = true
      await window.visit(url)
      await until(`location.href === ${JSON.stringify(url)} && document.querySelector('main') !== null`)
      await run(`(${watchFrames})()`)
      await until('bannerInFrames.length > 0')
    },
    async click(selector) {
      const { [ELEMENT]: id } = await window.command<Record<string, string>>('POST', 'element', { using: 'css selector', value: selector })
      const click = () =>
        window.command('POST', `element/${id}/click`, {}).then(
          () => true,
          (error) => {
            // What is not laid out yet can be clicked soon.
            if (!`${error}`.includes('element not interactable')) throw error
            return false
          },
        )
      while (!(await click())) await wait(20)
    },
    async pressEscape() {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: '\uE00C' }))
      await window.command('POST', 'actions', { actions: [{ type: 'key', id: 'keys', actions }] })
    },
    close: () => window.close(),
  }
}

/** Opens a window of an engine. */
export const openWindow = (engine: Engine): Promise<EngineWindow> => (engine === 'webkit' ? withWebDriver() : withPlaywright(engine))
