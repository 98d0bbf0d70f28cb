import { ConsentError, consentCookieName, listCookies, matchesName, type Policy, type StorageKind, wholePolicy } from '../../core/internal.ts'
import { deleteCookies } from './delete-cookies.ts'
import { deleteCaches, deleteDatabases, deleteItems, type Outcome } from './deleters.ts'

/** One stored item by its name. Where the page cannot see the real name, this is the declared one, which may have a `*`. */
export interface DeletedItem {
  readonly name: string
  readonly kind: StorageKind
}

/** The result of a deletion. */
export interface DeletionReport {
  /** Items that existed before and are deleted now. */
  readonly deleted: readonly DeletedItem[]
  /**
   * Items that the page cannot delete or cannot see: items of other sites, `httpOnly` cookies, and items that still exist after
   * the deletion. The server can expire `httpOnly` cookies. Visitors can delete all of them in their browser settings.
   */
  readonly unreachable: readonly DeletedItem[]
}

type Deleter = (fits: (name: string) => boolean, declared: readonly string[]) => readonly Outcome[] | Promise<readonly Outcome[]>

const DELETERS: { readonly [Kind in StorageKind]: Deleter } = {
  cookie: deleteCookies,
  'local-storage': (fits) => deleteItems(localStorage, fits),
  'session-storage': (fits) => deleteItems(sessionStorage, fits),
  'indexed-db': deleteDatabases,
  'cache-storage': deleteCaches,
}

/** Runs a deleter; the part before its first `await` runs at once. Blocked storage throws, and there is nothing to delete then. */
async function attempt(remove: Deleter, fits: (name: string) => boolean, declared: readonly string[]) {
  try {
    return await remove(fits, declared)
  } catch {
    return []
  }
}

/**
 * Deletes the declared items of categories and services that are not granted, as far as the page can reach them.
 *
 * Cookies and web storage are gone when the call returns. The promise waits for databases and caches, and never rejects.
 * Names with `*` are compared with the names that are really stored. Three kinds of items are never deleted: the consent
 * cookie, items of a required category, and items whose name also matches a granted declaration. A cookie of another path
 * remains until a deletion runs on a page of that path. Where the storage is blocked, nothing is deleted or reported.
 *
 * A lean policy loads the whole policy first, so nothing is deleted yet when the call returns. When loading fails, nothing is
 * deleted, and `policy-unavailable` is reported on the console.
 *
 * @param grants - The grants of `resolveGrants` or of a store's state.
 *
 * @example
 * ```ts
 * import { type ConsentStore, withdraw } from 'volenti'
 * import { deleteUngranted } from 'volenti/connect'
 *
 * export async function forgetVisitor(store: ConsentStore) {
 *   withdraw(store)
 *   const { deleted, unreachable } = await deleteUngranted(store.policy, store.getState().grants)
 *   console.log(`deleted ${deleted.length}, out of reach ${unreachable.length}`)
 * }
 * ```
 */
export async function deleteUngranted(policy: Policy, grants: Readonly<Record<string, boolean>>): Promise<DeletionReport> {
  if (policy.lean) return deleteOfWhole(policy, grants)
  const declared = listCookies(policy).map(({ name, kind = 'cookie', category, service, party, httpOnly }) => ({
    name,
    kind,
    granted: policy.categories[category]?.required || grants[service ?? category] === true,
    // The site may store an item under the same name as another company's item on the other site.
    own: party !== 'third',
    hidden: party === 'third' || httpOnly === true,
  }))
  const deleted: DeletedItem[] = []
  const unreachable: DeletedItem[] = declared.flatMap(({ name, kind, granted, hidden }) => (hidden && !granted ? { name, kind } : []))

  const work = Object.entries(DELETERS).map(async ([key, remove]) => {
    const kind = key as StorageKind
    const namesThatAre = (granted: boolean) =>
      declared.flatMap((item) => (item.own && item.kind === kind && item.granted === granted ? item.name : []))
    const denied = namesThatAre(false)
    if (denied.length === 0) return
    const kept = namesThatAre(true)
    if (kind === 'cookie') kept.push(consentCookieName(policy))
    const fitsOneOf = (names: readonly string[], name: string) => names.some((declaredName) => matchesName(declaredName, name))
    const outcomes = await attempt(remove, (name) => fitsOneOf(denied, name) && !fitsOneOf(kept, name), denied)
    for (const [name, gone] of outcomes) (gone ? deleted : unreachable).push({ name, kind })
  })
  await Promise.all(work)
  return { deleted, unreachable }
}

async function deleteOfWhole(lean: Policy, grants: Readonly<Record<string, boolean>>): Promise<DeletionReport> {
  try {
    return deleteUngranted(await wholePolicy(lean), grants)
  } catch (reason) {
    console.error(new ConsentError('policy-unavailable', `${reason}`).message)
    return { deleted: [], unreachable: [] }
  }
}
