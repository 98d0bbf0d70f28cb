import { figure, median, spread } from './statistics.mjs'

/** @typedef {import('./libraries.mjs').Library} Library */
/** @typedef {Readonly<Record<string, number | undefined>>} Figures */
/** @typedef {{ readonly metric: string; readonly label: string; readonly to?: 'bare' | 'volenti' }} MetricRow */

/** Keeps what was measured of each library, and lays it out. */
export class Samples {
  /** @type {Map<string, number[]>} */
  #kept = new Map()

  /** @param {string} id @param {Figures} figures */
  add(id, figures) {
    for (const [metric, value] of Object.entries(figures)) {
      if (value === undefined) continue
      const key = `${id} ${metric}`
      this.#kept.set(key, [...(this.#kept.get(key) ?? []), value])
    }
  }

  /** @param {string} id @param {string} metric */
  of(id, metric) {
    return this.#kept.get(`${id} ${metric}`) ?? []
  }

  /**
   * A table with a column for each library. A metric with `to` gets a second line: how many times as much it is as that of
   * the library named, in this run.
   *
   * @param {readonly Library[]} libraries
   * @param {readonly MetricRow[]} metrics
   */
  table(libraries, metrics) {
    return markdown(
      ['', ...libraries.map(({ id, name }) => (id === 'volenti' ? `**${name}**` : name))],
      metrics.flatMap(({ metric, label, to }) => {
        const reference = to ? median(this.of(to, metric)) : Number.NaN
        const line = [label, ...libraries.map(({ id }) => spread(this.of(id, metric)))]
        if (!(reference > 0)) return [line]
        const ratios = libraries.map(({ id }) => this.of(id, metric)).map((values) => (values.length > 0 ? figure(median(values) / reference) : '–'))
        return [line, [`· times ${to === 'bare' ? 'the bare page' : 'Volenti'}`, ...ratios]]
      }),
    )
  }
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function markdown(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
