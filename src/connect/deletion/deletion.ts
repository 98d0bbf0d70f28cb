import { ConsentError, consentCookieName, listCookies, matchesName, type Policy, type StorageKind, wholePolicy } from '../../core/internal.ts'
import { deleteCookies } from './delete-cookies.ts'
import { deleteCaches, deleteDatabases, deleteItems, type Outcome } from './deleters.ts'

/** One stored item by its name; a declared name with `*` where the real one cannot be seen. */
export interface DeletedItem {
  readonly name: string
  readonly kind: StorageKind
}

/** The outcome of a deletion. */
export interface DeletionReport {
  /** Items that were there before, and are no longer there. */
  readonly deleted: readonly DeletedItem[]
  /**
   * Items that the page cannot delete, or cannot even see: those of other sites, those that are `httpOnly`, and those that
   * were still there afterwards. The server can expire the second; the visitor's browser settings can delete all of them.
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

/** Runs a deleter up to its first pause at once. Blocked storage throws; then there is nothing to delete. */
async function attempt(remove: Deleter, fits: (name: string) => boolean, declared: readonly string[]) {
  try {
    return await remove(fits, declared)
  } catch {
    return []
  }
}

/**
 * Deletes what a policy declares under categories and services that are not granted, as far as the page can reach it.
 *
 * Cookies and web storage are gone when the call returns; the promise waits for databases and caches, and never rejects.
 * Names with `*` are matched against what is really stored. Never touched: the consent cookie, what a required category
 * declares, and whatever a granted declaration fits as well. A cookie that only other paths of the site see stays until
 * a deletion runs there. Where storage is blocked there is nothing to delete, and nothing is reported as deleted.
 *
 * A lean policy loads the whole one first, so nothing is gone yet when the call returns. Where that fails nothing is deleted,
 * and `policy-unavailable` is reported on the console.
 *
 * @param grants - What is allowed now, as `resolveGrants` or a store's state gives it.
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
    // A site may keep something of its own under a name that another company uses on its own site.
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
