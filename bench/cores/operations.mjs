import { emptyJar } from './page.mjs'
import { peers } from './peers.mjs'
import { perSecond } from './per-second.mjs'
import { core } from './volenti.mjs'

/**
 * How often a second each core does each operation, one list for each round.
 *
 * @param {number} rounds
 */
export async function operations(rounds) {
  /** @type {Record<string, Record<string, number[]>>} */
  const measured = {}
  const cores = Object.entries({ volenti: core, ...peers })
  const ready = []
  for (const [id, make] of cores) {
    emptyJar()
    ready.push({ id, core: await make() })
  }
  // One round more: the first is for the compiler.
  for (let round = -1; round < rounds; round++)
    for (const { id, core: one } of ready) {
      emptyJar()
      let all = false
      const act = () => {
        all = !all
        return all ? one.accept() : one.reject()
      }
      await one.accept()
      if (!one.read()) throw new Error(`${id} does not grant what was accepted.`)
      const kinds = { ...(one.start && { start: one.start }), read: one.read, act }
      for (const [kind, run] of Object.entries(kinds)) {
        const thousands = (await perSecond(run)) / 1000
        measured[id] ??= {}
        if (round >= 0) measured[id][kind] = [...(measured[id][kind] ?? []), thousands]
      }
    }
  return measured
}
