import { playwright } from '@vitest/browser-playwright'
import type { BrowserConfigOptions } from 'vitest/node'
import { chromiumPath, type Engine, firefoxPath } from '../../scripts/browser.mjs'
import { webkitgtk } from './webkit-provider.ts'

/** Only Vitest's own configuration is read where a browser is missing; a run says so. */
const orMissing = (path: string | undefined, variable: string) => path ?? `no browser: install one or set ${variable}`

/** How playwright starts this machine's own Chromium and Firefox. */
export const launchOptions = {
  chromium: () => ({
    executablePath: orMissing(chromiumPath(), 'CHROME_PATH'),
    // Chromium has no sandbox for root, who runs the tests in most containers.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  }),
  // 'moz-firefox' is the stock browser over WebDriver BiDi; without it playwright wants a build of its own.
  firefox: () => ({ executablePath: orMissing(firefoxPath(), 'FIREFOX_PATH'), channel: 'moz-firefox' }),
}

const providers = {
  chromium: () => playwright({ launchOptions: launchOptions.chromium() }),
  firefox: () => playwright({ launchOptions: launchOptions.firefox() }),
  webkit: webkitgtk,
}

/** Vitest's browser mode in one engine. A new object each time, because Vitest writes the project's name into it. */
export function browserMode(engine: Engine): BrowserConfigOptions {
  return {
    enabled: true,
    ui: false,
    screenshotFailures: false,
    headless: engine !== 'webkit',
    viewport: { width: 1000, height: 600 },
    provider: providers[engine](),
    instances: [{ browser: engine }],
  }
}
