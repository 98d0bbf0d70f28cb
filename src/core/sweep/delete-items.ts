import type { Outcome } from './sweep-report.ts'

/** Removes every item of a web storage whose key fits. */
export function deleteItems(storage: Storage, fits: (name: string) => boolean): Outcome[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(fits)
  return keys.map((key) => {
    storage.removeItem(key)
    return [key, storage.getItem(key) === null]
  })
}
