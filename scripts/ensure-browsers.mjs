// Installs the browsers of the tests from Debian's packages, where they are missing or too old.
import { aptInstall } from './apt-get.mjs'
import { engines, isNamed, look } from './browser.mjs'

/**
 * Each engine has groups of packages, and what one group lacks does not keep the others out.
 *
 * @type {Readonly<Record<import('./browser-versions.mjs').Engine, readonly (readonly string[])[]>>}
 */
const PACKAGES = {
  // The second is the engine alone, which makes the tests quicker.
  chromium: [['chromium'], ['chromium-headless-shell']],
  firefox: [['firefox-esr']],
  webkit: [['webkit2gtk-driver', 'xvfb', 'xauth']],
}

/** Installs what is missing and upgrades what is too old, where that is possible. */
export const ensureBrowsers = () =>
  aptInstall(engines.filter((engine) => !look(engine).path && !isNamed(engine)).flatMap((engine) => PACKAGES[engine]))
