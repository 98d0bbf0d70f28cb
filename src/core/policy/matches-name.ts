/**
 * Whether the name of a stored item matches a declared name, in which `*` means any characters, also none.
 *
 * It looks for the parts between the stars one after the other, so even a long pattern is fast.
 */
export function matchesName(declared: string, name: string): boolean {
  let from = 0
  return declared.split('*').every((part, index, { length }) => {
    const at = index < length - 1 ? name.indexOf(part, from) : name.length - part.length
    const fits = at >= from && (index > 0 || at === 0) && name.startsWith(part, at)
    from = at + part.length
    return fits
  })
}
