import { inNode } from '../support/in-node.mjs'
import { Samples } from '../support/samples.mjs'

/** @type {import('../support/bench.mjs').Row} */
export const operationsRow = {
  id: 'operations',
  title: 'Operations of the core, in Node',
  behind:
    "Volenti's store checks every record, reads the storage again before a decision and reads it back afterwards, so that no tab brings an old grant back. CookieYes and Klaro write what they hold. An answer is a look into an object with all of them; the subscription of a React page costs far more than the difference.",
  note:
    'Thousands a second; more is better. The cookies are in a jar that costs next to nothing. Only libraries with a core that runs without their ' +
    'components; c15t and Klaro need a document, which jsdom gives to all of them.',
  async run({ libraries, rounds }) {
    const measured = await inNode('operations', rounds)
    const samples = new Samples()
    for (const [id, kinds] of Object.entries(measured))
      for (const [kind, values] of Object.entries(kinds)) for (const value of values) samples.add(id, { [kind]: value })
    const table = samples.table(
      libraries.filter(({ id }) => measured[id]),
      [
        { metric: 'start', label: 'make a core from what is stored', to: 'volenti' },
        { metric: 'read', label: 'ask about one category', to: 'volenti' },
        { metric: 'act', label: 'accept or reject, and store it', to: 'volenti' },
      ],
    )
    return { sections: [{ table }], rounds }
  },
}
