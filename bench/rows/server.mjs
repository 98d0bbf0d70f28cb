import { inNode } from '../support/in-node.mjs'
import { markdown } from '../support/samples.mjs'
import { figure, median, spread } from '../support/statistics.mjs'

const WAYS = { hand: 'one JSON cookie by hand', cookieyes: 'CookieYes', volenti: '**Volenti**' }

/** @type {import('../support/bench.mjs').Row} */
export const serverRow = {
  id: 'server',
  title: 'Server, in Node',
  behind:
    'Reading by hand checks nothing: not the form, the site, the age, the meaning of a choice or a second cookie. Volenti computes the rules of the policy for each request, because it keeps no state in modules.',
  note:
    'Thousands a second; more is better. By hand means a pattern and `JSON.parse` for the cookie, and a handler that believes every form. ' +
    "Volenti checks each cookie and where a form comes from. The request is made anew each time, which is part of the handlers' figures.",
  async run({ rounds }) {
    const measured = await inNode('server', rounds)
    const row = (/** @type {string} */ label, /** @type {string} */ kind) => {
      const values = Object.keys(WAYS).map((id) => measured[id]?.[kind] ?? [])
      const byHand = median(measured.hand?.[kind] ?? [])
      return [
        [label, ...values.map(spread)],
        ['· microseconds each', ...values.map((of) => (of.length > 0 ? figure(1000 / median(of)) : '–'))],
        ['· times by hand', ...values.map((of) => (of.length > 0 ? figure(median(of) / byHand) : '–'))],
      ]
    }
    return {
      sections: [{ table: markdown(['', ...Object.values(WAYS)], [...row('read a request', 'read'), ...row('answer a form', 'answer')]) }],
      rounds,
    }
  },
}
