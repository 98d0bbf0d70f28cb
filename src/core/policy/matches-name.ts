/**
 * Whether a stored item's name fits a declared one, in which `*` stands for any run of characters.
 *
 * The parts between the stars are looked for one after the other, so that no pattern, however long, takes long.
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
