// Prepares what the rows measure: pages, a server and a browser.
import { chromium } from 'playwright'
import { look } from '../../scripts/browser.mjs'
import { buildPage } from './build-pages.mjs'
import { libraries } from './libraries.mjs'
import { serve } from './serve.mjs'

/**
 * @typedef {object} Bench What every row gets.
 * @property {readonly import('./libraries.mjs').Library[]} libraries
 * @property {ReadonlyMap<string, { readonly library: import('./libraries.mjs').Library; readonly page: import('./build-pages.mjs').BuiltPage }>} pages
 * @property {Awaited<ReturnType<typeof import('./serve.mjs').serve>>} site
 * @property {import('playwright').Browser} browser
 * @property {number} rounds
 */
/** @typedef {{ readonly title?: string; readonly table: string }} Section */
/** @typedef {{ readonly sections: readonly Section[]; readonly rounds: number }} Measured */
/**
 * @typedef {object} Row
 * @property {string} id
 * @property {string} title
 * @property {string} [behind] Why another library is first somewhere, and what was tried.
 * @property {string} note
 * @property {(bench: Bench) => Promise<Measured>} run
 */

/** @param {number} rounds */
export async function openBench(rounds) {
  /** @type {Map<string, { readonly library: import('./libraries.mjs').Library; readonly page: import('./build-pages.mjs').BuiltPage }>} */
  const pages = new Map()
  for (const library of libraries) pages.set(library.id, { library, page: await buildPage(library) })
  const { path, told } = look('chromium')
  if (!path) throw new Error(`The bench needs Chromium: ${told}`)
  const site = await serve(pages)
  const root = process.getuid?.() === 0
  const args = ['--disable-blink-features=AutomationControlled', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  // Chromium has no sandbox for root, who runs it in most containers.
  const browser = await chromium.launch({ executablePath: path, args: root ? [...args, '--no-sandbox'] : args })
  return {
    bench: /** @type {Bench} */ ({ libraries, pages, site, browser, rounds }),
    async close() {
      await browser.close()
      site.close()
    },
  }
}
