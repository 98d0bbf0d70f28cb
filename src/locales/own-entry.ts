/**
 * Returns the value of a key that comes from data. `undefined` for an inherited key such as `constructor`.
 */
export const ownEntry = <T>(entries: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined
