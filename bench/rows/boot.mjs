import { interleave } from '../support/interleave.mjs'
import { Samples } from '../support/samples.mjs'
import { newVisitor } from '../support/visitor.mjs'

const SLOWER = 4
const READERS = 100

/** @typedef {import('../support/bench.mjs').Bench} Bench */
/** @typedef {import('../support/libraries.mjs').Library} Library */

/**
 * Loads a page in a tab of its own and measures until it is settled.
 *
 * @param {import('../support/visitor.mjs').Tab} tab
 * @param {string} url
 */
async function boot(tab, url) {
  await tab.slowDown(SLOWER)
  await tab.page.goto(url, { waitUntil: 'load' })
  const { task, script, style, layout } = await tab.settled()
  const { bannerAt, blocking } = await tab.observed()
  return { task, script, style, layout, bannerAt, blocking, heap: await tab.heap() }
}

/**
 * A new visitor accepts and comes back.
 *
 * @param {Bench} bench
 * @param {Library} library
 * @param {'client' | 'server'} mode
 */
async function visits({ browser, site }, { id, name, banner, accept }, mode) {
  const visitor = await newVisitor(browser, banner)
  const url = site.at(id, { mode, readers: READERS })
  const first = await visitor.tab()
  const asNew = await boot(first, url)
  // The bare page keeps nothing, so its button comes back.
  if (id !== 'bare') await visitor.decide(first, accept)
  await first.page.close()
  const second = await visitor.tab()
  const returning = await boot(second, url)
  if (id !== 'bare' && (await second.page.locator(banner).first().isVisible())) throw new Error(`${name} asked again after it was accepted.`)
  await visitor.close()
  return { asNew, returning }
}

const METRICS = /** @type {const} */ ([
  { metric: 'task', label: 'main thread until settled, ms', to: 'bare' },
  { metric: 'script', label: 'of it script, ms' },
  { metric: 'style', label: 'of it style, ms' },
  { metric: 'layout', label: 'of it layout, ms' },
  { metric: 'bannerAt', label: 'banner painted, ms', to: 'volenti' },
  { metric: 'blocking', label: 'blocking time, ms' },
  { metric: 'heap', label: 'JavaScript heap, kB', to: 'bare' },
])

/** @type {import('../support/bench.mjs').Row} */
export const bootRow = {
  id: 'boot',
  title: `Boot, CPU ${SLOWER} times slower, ${READERS} readers`,
  behind:
    "Where the browser renders, the banner waits for its own chunk, so `vanilla-cookieconsent` and CookieYes paint theirs earlier; a page from a server shows the banner in its HTML. In return a visitor who has decided downloads no banner. `volenti/ui/eager-banner` is for pages that only the browser renders: it comes with the page, and a visitor who has decided downloads it too. React's pause of 300 ms after a fallback was taken out of the way, and no `Intl` object is made. More script than CookieYes is the late code: about 100 ms at this speed, after the paint. For a new visitor the page stays within 15 % of the bare page with no library that has categories: each of them needs 1.69 times as long or more. A returning visitor needs 1.13 times.",
  note:
    'A new visitor has an empty cache; a returning one has accepted, and has the files in the cache. The banner counts from the start of the ' +
    'navigation until after the first frame that has it, or in which it begins to fade in.',
  async run(bench) {
    const modes = /** @type {const} */ (['client', 'server'])
    const samples = { client: { asNew: new Samples(), returning: new Samples() }, server: { asNew: new Samples(), returning: new Samples() } }
    const cases = modes.flatMap((mode) =>
      bench.libraries.filter(({ hasServer }) => mode === 'client' || hasServer).map((library) => ({ mode, library })),
    )
    const rounds = await interleave(bench.rounds, cases, async ({ mode, library }) => {
      const { asNew, returning } = await visits(bench, library, mode)
      samples[mode].asNew.add(library.id, asNew)
      samples[mode].returning.add(library.id, returning)
    })
    const sections = modes.flatMap((mode) => {
      const taking = bench.libraries.filter(({ hasServer }) => mode === 'client' || hasServer)
      const how = mode === 'client' ? 'rendered in the browser' : 'rendered on the server'
      return [
        { title: `New visitor, ${how}`, table: samples[mode].asNew.table(taking, METRICS) },
        {
          title: `Returning visitor, ${how}`,
          table: samples[mode].returning.table(
            taking,
            METRICS.filter(({ metric }) => metric !== 'bannerAt'),
          ),
        },
      ]
    })
    return { sections, rounds }
  },
}
