// Which browsers the tests can drive.

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/**
 * @typedef {object} Found A browser of the machine.
 * @property {string} path
 * @property {string | undefined} version Unknown where a browser does not tell it.
 *
 * @typedef {object} Judged
 * @property {string | undefined} path Where the browser is, if the tests can run in it.
 * @property {string} told A line for people: what is there or, if the tests cannot run in it, what is needed and how to get it.
 */

/** The Playwright for which the versions below were found. With another one they are to be found again. */
export const PLAYWRIGHT = '1.64.1'

/**
 * The oldest version of each engine that the tests can drive.
 *
 * @type {Readonly<Record<Engine, { readonly name: string; readonly oldest: number; readonly why: string; readonly get: string }>>}
 */
export const DRIVEN = {
  chromium: {
    name: 'Chromium',
    oldest: 150,
    why: 'the oldest in which all tests were seen to pass',
    get: 'install the package chromium, or name a newer Chrome in CHROME_PATH',
  },
  firefox: {
    name: 'Firefox',
    oldest: 149,
    why: 'Playwright sends browser.setDownloadBehavior with every context, which came with 149, and network.addDataCollector, which came with 143',
    get: 'install the package firefox-esr, or name a newer one in FIREFOX_PATH',
  },
  webkit: {
    name: 'WebKitGTK',
    oldest: 0,
    why: 'it is driven by its own WebDriver, of the same package, and not by Playwright',
    get: 'on Linux, install the packages webkit2gtk-driver, xvfb and xauth',
  },
}

/**
 * The version in what a browser says of itself, such as `Mozilla Firefox 153.7.0esr`.
 *
 * @param {string} text
 */
export const versionIn = (text) => /[a-z] (\d+(?:\.\d+)+)/i.exec(text)?.[1]

/**
 * Whether the tests can run in what was found of an engine. A browser of unknown version may try.
 *
 * @param {Engine} engine
 * @param {Found | undefined} found
 * @returns {Judged}
 */
export function judge(engine, found) {
  const { name, oldest, get } = DRIVEN[engine]
  const needed = oldest > 0 ? `, ${oldest} or newer needed` : ''
  if (!found) return { path: undefined, told: `no ${name} found${needed}; to get it, ${get}` }
  const { path, version } = found
  if (version && Number.parseInt(version, 10) < oldest) return { path: undefined, told: `${name} ${version} found${needed}; to get it, ${get}` }
  return { path, told: `${name}${version ? ` ${version}` : ''} at ${path}` }
}
