/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/**
 * A number with as many digits as say something.
 *
 * @param {number} value
 */
export function figure(value) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: digits })
}

/**
 * The median, and the smallest and largest where they differ.
 *
 * @param {readonly number[]} values
 */
export function spread(values) {
  if (values.length === 0) return '–'
  const [least, most] = [figure(Math.min(...values)), figure(Math.max(...values))]
  return least === most ? least : `${figure(median(values))} (${least}–${most})`
}
