import { parseArgs } from 'node:util'

/**
 * Reads the command line.
 *
 * @param {readonly string[]} known The ids of all rows.
 */
export function readOptions(known) {
  const { values } = parseArgs({
    options: { rows: { type: 'string' }, rounds: { type: 'string', default: '7' }, 'no-build': { type: 'boolean', default: false } },
  })
  const chosen = values.rows?.split(',') ?? known
  const unknown = chosen.filter((id) => !known.includes(id))
  const rounds = Number(values.rounds)
  if (unknown.length > 0) throw new Error(`--rows: there is no ${unknown.join(', ')}; there are ${known.join(', ')}.`)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: a whole number from 1 on is needed.')
  return { rows: chosen, rounds, isWhole: values.rows === undefined, builds: !values['no-build'] }
}
