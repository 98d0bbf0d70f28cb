// Installs the browsers of the tests from Debian's packages, where they are missing or too old.
import { aptInstall } from './apt-get.mjs'
import { engines, isNamed, look } from './browser.mjs'

/** @type {Readonly<Record<import('./browser-versions.mjs').Engine, readonly string[]>>} */
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
}

/** Installs what is missing and upgrades what is too old, where that is possible. */
export const ensureBrowsers = () => aptInstall(engines.filter((engine) => !look(engine).path && !isNamed(engine)).map((engine) => PACKAGES[engine]))
