/** Whether a stored item's name fits a declared one, in which `*` stands for any run of characters. */
export function matchesName(declared: string, name: string): boolean {
  const pattern = declared.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${pattern}$`, 's').test(name)
}
