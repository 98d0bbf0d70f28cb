import { inNode } from '../support/in-node.mjs'
import { markdown } from '../support/samples.mjs'
import { figure, median, spread } from '../support/statistics.mjs'

/** @type {import('../support/bench.mjs').Row} */
export const growthRow = {
  id: 'growth',
  title: 'Growth with the policy, in Node',
  note:
    'Milliseconds with a policy that nothing has seen before, of so many categories with ten cookie declarations each; the fastest of a ' +
    'round. What is linear takes four times as long with four times as many. The first rounds of a process are slow: when each size is repeated ' +
    '25 times, the table takes 18, 40 and 80 ms at the fastest, and accepting 0.07, 0.15 and 0.33.',
  async run({ rounds }) {
    const measured = await inNode('growth', rounds)
    const sizes = Object.keys(Object.values(measured)[0] ?? {})
    const rows = Object.entries(measured).map(([what, bySize]) => {
      const columns = sizes.map((size) => bySize[size] ?? [])
      const [least = [], ...others] = columns
      const most = others.at(-1) ?? []
      return [what, ...columns.map(spread), figure(median(most) / median(least))]
    })
    const head = sizes.map((size) => `${size} categories, ${(Number(size) * 10).toLocaleString('en')} declarations`)
    return { sections: [{ table: markdown(['', ...head, 'times, first to last'], rows) }], rounds }
  },
}
