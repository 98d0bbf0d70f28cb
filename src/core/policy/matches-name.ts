/**
 * Whether a stored item's name fits a declared one, in which `*` stands for any run of characters.
 *
 * The parts between the stars are looked for one after the other, so that no pattern, however long, takes long.
 */
export function matchesName(declared: string, name: string): boolean {
  const [start = '', ...parts] = declared.split('*')
  const end = parts.pop()
  if (end === undefined) return name === declared
  if (!name.startsWith(start)) return false
  let from = start.length
  for (const part of parts) {
    const at = name.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return name.length >= from + end.length && name.endsWith(end)
}
