import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH } from '../support/folders.mjs'
import { installed } from '../support/installed.mjs'
import { Samples } from '../support/samples.mjs'
import { newVisitor } from '../support/visitor.mjs'
import { weigh } from '../support/weigh.mjs'

/** @typedef {import('../support/libraries.mjs').Library} Library */
/** @typedef {import('../support/visitor.mjs').Tab} Tab */

/** The kB of scripts and styles that a page has loaded, compressed. @param {Tab} tab @returns {Promise<number>} */
const loaded = (tab) =>
  tab.page.evaluate(`performance.getEntriesByType('resource')
    .filter(({ name }) => /\\.(js|css)$/.test(new URL(name).pathname))
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize / 1000, 0)`)

/**
 * What the page of a visitor loads: who is new, opens the preferences, accepts, and comes back.
 *
 * @param {import('../support/bench.mjs').Bench} bench
 * @param {Library} library
 */
async function downloads({ browser, site }, { id, banner, accept, preferences }) {
  const url = site.at(id)
  const curious = await newVisitor(browser, banner)
  const opening = await curious.tab()
  await opening.page.goto(url)
  await opening.placeOf(accept)
  await opening.settled()
  const undecided = await loaded(opening)
  if (preferences) {
    await opening.page.locator(preferences.open).click()
    await opening.placeOf(preferences.save)
    await opening.settled()
  }
  const opened = preferences && (await loaded(opening))
  await curious.close()

  const visitor = await newVisitor(browser, banner)
  const first = await visitor.tab()
  await first.page.goto(url)
  await first.placeOf(accept)
  if (id !== 'bare') await visitor.decide(first, accept)
  const second = await visitor.tab()
  await second.page.goto(url)
  await second.settled()
  const decided = await loaded(second)
  await visitor.close()
  return { undecided, opened, decided }
}

/** @type {import('../support/bench.mjs').Row} */
export const weightRow = {
  id: 'weight',
  title: 'Weight',
  behind:
    '`vanilla-cookieconsent` has no hook, no gates, no deletion in other tabs and no server, and its dialog comes with the banner; `react-cookie-consent` has no categories; CookieYes has neither deletion of cookies (see "What is stored") nor a chunk that comes later. A new visitor also loads what Volenti runs after the first paint: deletion, other tabs, the take-over of an early click. A native dialog in place of Radix would save 11 kB and most of the installed packages; it was not done, because the design wants its focus handling.',
  note:
    'Minified and compressed, in kB of 1000 bytes. The first four are bundles without React. The next three are scripts and styles that a browser ' +
    'loads of the whole page until it is settled, less those of the bare page. An installation counts the package and its dependencies, React left out.',
  async run(bench) {
    const samples = new Samples()
    const weighed = new Map()
    for (const library of bench.libraries) {
      const { id, packageName } = library
      const hook = join(BENCH, 'pages/hook', `${id}.ts`)
      weighed.set(id, {
        ...(existsSync(hook) && { hook: (await weigh(id, hook)).initial }),
        page: await weigh(id, join(BENCH, 'pages', `${id}.tsx`)),
        loads: await downloads(bench, library),
        installed: installed(packageName),
      })
    }
    const bare = weighed.get('bare')
    for (const { id } of bench.libraries.filter((one) => one.id !== 'bare')) {
      const { hook, page, loads, installed: there } = weighed.get(id)
      samples.add(id, {
        hook,
        banner: page.initial - bare.page.initial,
        all: page.all - bare.page.all,
        styles: page.styles - bare.page.styles,
        undecided: loads.undecided - bare.loads.undecided,
        decided: loads.decided - bare.loads.decided,
        opened: loads.opened && loads.opened - bare.loads.undecided,
        packages: there.packages,
        size: there.size,
      })
    }
    const columns = bench.libraries.filter(({ id }) => id !== 'bare')
    const table = samples.table(columns, [
      { metric: 'hook', label: 'provider and hook, kB', to: 'volenti' },
      { metric: 'banner', label: 'banner and hook, at first, kB', to: 'volenti' },
      { metric: 'all', label: 'everything, kB' },
      { metric: 'styles', label: 'styles, kB' },
      { metric: 'undecided', label: 'a new visitor loads, kB', to: 'volenti' },
      { metric: 'opened', label: 'and with the preferences open, kB', to: 'volenti' },
      { metric: 'decided', label: 'a returning visitor loads, kB', to: 'volenti' },
      { metric: 'packages', label: 'packages installed' },
      { metric: 'size', label: 'kB installed' },
    ])
    return { sections: [{ table }], rounds: 1 }
  },
}
