import type { ConsentStore, Policy, Resolution } from '../../core/internal.ts'

/**
 * The categories and services that are not granted at present and whose data is left alone all the same: the visitor granted
 * them once, and is merely asked again. A page that is older than the visitor's decision knows of one kind of refusal
 * alone, that which was made by name.
 */
export function sparedIds<P extends Policy>(store: ConsentStore<P>): string[] {
  const { status, choices, grants, why }: Resolution = store.getState()
  const made = store.getRecord()?.choices ?? {}
  return Object.keys(grants).filter((id) => {
    if (status === 'superseded') return grants[id] || why[id] !== 'choice'
    // A service whose own grant has ended does as its category, which may never have been asked about.
    const wasGranted = why[id] === 'undecided' && made[id]?.choice === 'granted' && !choices[id]
    return wasGranted || why[id] === 'expired' || why[id] === 'outdated'
  })
}
