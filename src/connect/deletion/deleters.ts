/** A stored name, and whether it is deleted. */
export type Outcome = readonly [name: string, isGone: boolean]

/** Removes every item of a web storage whose key fits. */
export function deleteItems(storage: Storage, fits: (name: string) => boolean): Outcome[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter(fits)
  return keys.map((key) => {
    storage.removeItem(key)
    return [key, storage.getItem(key) === null]
  })
}

/** Deletes a database; the list is empty where there was none. */
const deleteDatabase = (name: string) =>
  new Promise<Outcome[]>((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    // The version before the deletion is 0 where there was no database.
    request.onsuccess = (event) => resolve((event as IDBVersionChangeEvent).oldVersion ? [[name, true]] : [])
    // A script still has it open. The browser deletes it when the last script closes it.
    request.onerror = request.onblocked = () => resolve([[name, false]])
  })

/**
 * Deletes every IndexedDB database whose name fits.
 *
 * @param declared - The declared names. Where the browser cannot list its databases, names without `*` are tried, and the
 * others are reported as unreachable.
 */
export async function deleteDatabases(fits: (name: string) => boolean, declared: readonly string[]): Promise<Outcome[]> {
  // Firefox lists databases since version 126.
  const listed: readonly { readonly name?: string }[] | undefined = await indexedDB.databases?.()
  const names = listed ? listed.map(({ name = '' }) => name).filter(fits) : declared.filter((name) => name.includes('*') || fits(name))
  const outcomes = await Promise.all(names.map((name) => (listed || !name.includes('*') ? deleteDatabase(name) : [[name, false] as const])))
  return outcomes.flat()
}

/** Deletes every cache of the Cache Storage whose name fits. */
export async function deleteCaches(fits: (name: string) => boolean): Promise<Outcome[]> {
  const names = (await caches.keys()).filter(fits)
  return Promise.all(names.map(async (name) => [name, await caches.delete(name)] as const))
}
