import type { Outcome } from './sweep-report.ts'

/** Deletes every cache of the Cache Storage whose name fits. */
export async function deleteCaches(fits: (name: string) => boolean): Promise<Outcome[]> {
  const names = (await caches.keys()).filter(fits)
  return Promise.all(names.map(async (name) => [name, await caches.delete(name)] as const))
}
