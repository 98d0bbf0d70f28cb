import { interleave } from '../support/interleave.mjs'
import { Samples } from '../support/samples.mjs'
import { newVisitor } from '../support/visitor.mjs'

const SIZES = [100, 1000, 10_000]

/** @typedef {import('../support/libraries.mjs').Library} Library */
/** @typedef {import('../support/visitor.mjs').Tab} Tab */

/** How often readers have rendered since this was asked last. @param {Tab} tab @returns {Promise<number>} */
const renders = (tab) => tab.page.evaluate('(() => { const count = window.benchRenders || 0; window.benchRenders = 0; return count })()')

/**
 * Clicks, and returns how often readers rendered and how long the page worked.
 *
 * @param {Tab} tab
 * @param {string} button
 * @param {number} reader The number of one whose answer changes.
 */
async function act(tab, button, reader) {
  const { x, y } = await tab.placeOf(button)
  const before = await tab.settled()
  const choosing = await renders(tab)
  await tab.page.mouse.click(x, y)
  const after = await tab.settledWith(`document.querySelectorAll('main i')[${reader}].textContent.includes('yes')`)
  return { choosing, renders: await renders(tab), task: after.task - before.task }
}

/**
 * @param {import('../support/bench.mjs').Bench} bench
 * @param {Library} library
 * @param {number} readers
 */
async function measure({ browser, site }, { id, banner, accept, preferences }, readers) {
  const url = site.at(id, { readers })
  const open = async () => {
    const visitor = await newVisitor(browser, banner)
    const tab = await visitor.tab()
    await tab.page.goto(url)
    await tab.placeOf(accept)
    await tab.settled()
    await renders(tab)
    return { visitor, tab }
  }
  const one = await open()
  const all = await act(one.tab, accept, 0)
  await one.visitor.close()
  if (!preferences) throw new Error(`${id} has a hook and no preferences.`)
  const two = await open()
  await two.tab.page.locator(preferences.open).click()
  await two.tab.page.locator(preferences.toggle).first().click()
  const saved = await act(two.tab, preferences.save, 1)
  await two.visitor.close()
  return { all: all.renders, allTask: all.task, choosing: saved.choosing, saved: saved.renders, savedTask: saved.task }
}

/** @type {import('../support/bench.mjs').Row} */
export const rendersRow = {
  id: 'renders',
  title: 'Renders, full CPU',
  behind:
    "CookieYes renders as few readers. Its save is faster because its dialog has no focus handling to take down, and nothing on its page says that the choice is saved. Volenti's dialog is Radix, and a confirmation fades in: one more layout of the page, and frames to paint. Both are wanted.",
  note:
    'A third of the readers reads each of three categories. "Accept all" changes every answer; saving analytics alone changes a third; opening the ' +
    'preferences and moving a switch there changes none. Only libraries with a hook.',
  async run(bench) {
    const taking = bench.libraries.filter(({ hasHook }) => hasHook)
    const sizes = SIZES.map((readers) => ({ readers, samples: new Samples() }))
    const rounds = await interleave(
      bench.rounds,
      sizes.flatMap((size) => taking.map((library) => ({ ...size, library }))),
      async ({ readers, samples, library }) => samples.add(library.id, await measure(bench, library, readers)),
    )
    const sections = sizes.map(({ readers, samples }) => ({
      title: `${readers.toLocaleString('en')} readers`,
      table: samples.table(taking, [
        { metric: 'choosing', label: 'renders while a switch is moved' },
        { metric: 'all', label: 'renders after "Accept all"' },
        { metric: 'allTask', label: 'main thread after "Accept all", ms', to: 'volenti' },
        { metric: 'saved', label: 'renders after saving analytics' },
        { metric: 'savedTask', label: 'main thread after saving, ms', to: 'volenti' },
      ]),
    }))
    return { sections, rounds }
  },
}
