import { interleave } from '../support/interleave.mjs'
import { Samples } from '../support/samples.mjs'
import { newVisitor } from '../support/visitor.mjs'

const SLOWER = 4
const TAGS = 10

/** @typedef {import('../support/libraries.mjs').Library} Library */
/** @typedef {'accept' | 'reject' | 'save'} Act */

/** What is clicked, with how many components that read. */
const KINDS = /** @type {const} */ ([
  { act: 'accept', readers: 0, title: '"Accept all", no reader' },
  { act: 'accept', readers: 100, title: '"Accept all", 100 readers' },
  { act: 'reject', readers: 100, title: '"Reject all", 100 readers' },
  { act: 'save', readers: 100, title: '"Save" with analytics switched on, 100 readers' },
])

/** @param {Library} library @param {Act} act */
const buttonOf = ({ accept, reject, preferences }, act) => ({ accept, reject, save: preferences?.save })[act]

/**
 * Clicks on a page and measures until it is settled again.
 *
 * @param {import('../support/visitor.mjs').Tab} tab
 * @param {Library} library
 * @param {Act} act
 */
async function click(tab, library, act) {
  const { page } = tab
  if (act === 'save' && library.preferences) {
    await page.locator(library.preferences.open).click()
    await page.locator(library.preferences.toggle).first().click()
  }
  const { x, y } = await tab.placeOf(buttonOf(library, act) ?? '')
  await page.mouse.move(x, y)
  const before = await tab.settled()
  const since = await page.evaluate('performance.now()')
  await tab.awaitAnswer()
  await tab.slowDown(SLOWER)
  await page.mouse.down()
  await page.mouse.up()
  const expected = act === 'reject' || library.id === 'bare' ? 0 : TAGS
  const after = await tab.settledWith(`(window.benchTags || 0) === ${expected}`)
  await tab.slowDown(1)
  const { events: all, clickAt, answeredAt } = await tab.observed()
  const events = all.filter(({ name, at }) => name === 'click' && at >= since)
  const ran = await page.evaluate('window.benchTags || 0')
  if (ran !== expected) throw new Error(`${library.name}: ${ran} of ${expected} tags ran after ${act}.`)
  return {
    // Without an entry it was shorter than the browser reports.
    paint: Math.max(16, ...events.map(({ duration }) => duration)),
    processing: Math.max(0, ...events.map(({ processing }) => processing)),
    answered: clickAt !== undefined && answeredAt !== undefined ? answeredAt - clickAt : undefined,
    task: after.task - before.task,
  }
}

/**
 * A peer whose tags do not run in time is tried again, and left out of the round at last; Volenti's have to run.
 *
 * @template Sample
 * @param {Library} library
 * @param {() => Promise<Sample>} measure
 */
async function tryThrice(library, measure) {
  for (let left = 2; ; left--) {
    try {
      return await measure()
    } catch (error) {
      if (library.id === 'volenti') throw error
      console.log(`    ${error}`)
      if (left === 0) return undefined
    }
  }
}

/** @type {import('../support/bench.mjs').Row} */
export const clickRow = {
  id: 'click',
  title: `Click to paint, CPU ${SLOWER} times slower, ${TAGS} tags wait`,
  behind:
    '`vanilla-cookieconsent` and `react-cookie-manager` paint first and tell the page later: the readers of the latter show the answer half a second after the click, and the former has none. Klaro has no readers either. c15t and CookieYes are ahead in single rows by one to three steps of 8 ms, and c15t by five when it saves. Volenti stores the choice, reads it back and updates every reader before the next frame. A save also takes down the focus handling of the dialog. Until all is settled, Volenti deletes cookies, starts the tags after the frame and fades the confirmation in.',
  note:
    'From the click until the next frame is painted, as Event Timing reports it (rounded to 8 ms, 16 at least); how long the handlers took; when the first reader shows another ' +
    'answer; and the work of the main thread until it is settled, the tags included. The bare page has a button that removes itself, and no tags.',
  async run(bench) {
    const samples = KINDS.map(({ act, readers, title }) => ({ act, readers, title, kept: new Samples() }))
    const rounds = await interleave(bench.rounds, bench.libraries, async (library) => {
      for (const { act, readers, kept } of samples) {
        if (!buttonOf(library, act)) continue
        const sample = await tryThrice(library, async () => {
          const visitor = await newVisitor(bench.browser, library.banner)
          try {
            const tab = await visitor.tab()
            await tab.page.goto(bench.site.at(library.id, { readers, tags: TAGS }))
            return await click(tab, library, act)
          } finally {
            await visitor.close()
          }
        })
        if (sample) kept.add(library.id, sample)
      }
    })
    const sections = samples.map(({ act, readers, title, kept }) => ({
      title,
      table: kept.table(bench.libraries, [
        { metric: 'paint', label: 'click to paint, ms', to: 'volenti' },
        { metric: 'processing', label: 'of it handlers, ms' },
        ...(readers > 0 && act !== 'reject'
          ? [{ metric: 'answered', label: 'readers show the answer after, ms', to: /** @type {const} */ ('volenti') }]
          : []),
        { metric: 'task', label: 'main thread until settled, ms', to: 'volenti' },
      ]),
    }))
    return { sections, rounds }
  },
}
