/**
 * What stands under a key that comes from data; `undefined` where only every object has it, as it has `constructor`.
 */
export const ownEntry = <T>(entries: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined
