import { Samples } from '../support/samples.mjs'
import { newVisitor } from '../support/visitor.mjs'

/** @typedef {import('../support/libraries.mjs').Library} Library */

/** A cookie of analytics that is declared wherever a library lets a site declare cookies. */
const DECLARED = 'visits'

/** The bytes of names and values in a storage of the page. @param {'localStorage' | 'sessionStorage'} storage */
const bytesIn = (storage) => `Object.entries(${storage}).reduce((sum, [key, value]) => sum + key.length + value.length, 0)`

/**
 * What is there after an act.
 *
 * @param {import('../support/bench.mjs').Bench} bench
 * @param {Library} library
 * @param {string | undefined} button
 */
async function stored({ browser, site }, { id, banner }, button) {
  if (!button) return undefined
  const visitor = await newVisitor(browser, banner)
  const tab = await visitor.tab()
  await tab.page.goto(site.at(id))
  await visitor.storeCookie(DECLARED, site.at(id))
  await tab.placeOf(button)
  await visitor.decide(tab, button)
  const cookies = await visitor.context.cookies()
  const own = cookies.filter(({ name }) => name !== DECLARED)
  const others = await tab.page.evaluate(`${bytesIn('localStorage')} + ${bytesIn('sessionStorage')}`)
  await visitor.close()
  return {
    cookies: own.length,
    bytes: own.reduce((sum, { name, value }) => sum + name.length + 1 + value.length, 0),
    others: Number(others),
    left: cookies.length - own.length,
  }
}

/** @type {import('../support/bench.mjs').Row} */
export const storageRow = {
  id: 'storage',
  title: 'What is stored',
  note:
    `Names and values. The cookie \`${DECLARED}\` is there before; where a library has declarations of cookies, it is declared for analytics, and a ` +
    'refusal should delete it.',
  async run(bench) {
    const samples = new Samples()
    const columns = bench.libraries.filter(({ id }) => id !== 'bare')
    for (const library of columns) {
      const accepted = await stored(bench, library, library.accept)
      const rejected = await stored(bench, library, library.reject)
      samples.add(library.id, {
        cookies: accepted?.cookies,
        accepted: accepted?.bytes,
        rejected: rejected?.bytes,
        others: accepted?.others,
        left: rejected?.left,
      })
    }
    const table = samples.table(columns, [
      { metric: 'accepted', label: 'cookie after "Accept all", bytes', to: 'volenti' },
      { metric: 'rejected', label: 'cookie after "Reject all", bytes', to: 'volenti' },
      { metric: 'cookies', label: 'cookies' },
      { metric: 'others', label: 'in local and session storage, bytes' },
      { metric: 'left', label: 'cookies of analytics left after "Reject all"' },
    ])
    return { sections: [{ table }], rounds: 1 }
  },
}
