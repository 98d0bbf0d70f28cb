import { playwright } from '@vitest/browser-playwright'
import type { BrowserConfigOptions } from 'vitest/node'
import { type Engine, look, lookForEngineAlone } from '../../scripts/browser.mjs'
import { webkitgtk } from './webkit-provider.ts'

/** Where a browser is, or why there is none, which the error of its start tells then. */
const executable = ({ path, told }: ReturnType<typeof look>) => path ?? `nothing: ${told}`

const chromium = (found: ReturnType<typeof look>) => ({
  executablePath: executable(found),
  // Chromium has no sandbox for root, who runs the tests in most containers.
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})

/** How playwright starts this machine's own Chromium and Firefox. */
export const launchOptions = {
  chromium: () => chromium(lookForEngineAlone()),
  /** The browser that people have, for what its engine alone does not do. */
  wholeChromium: () => chromium(look('chromium')),
  // 'moz-firefox' is the stock browser over WebDriver BiDi; without it playwright wants a build of its own.
  firefox: () => ({ executablePath: executable(look('firefox')), channel: 'moz-firefox' }),
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
