import type { ConsentStore, Policy } from '../../core/index.ts'

/** What a state tells about the reasons of its grants, as far as it does. */
interface Explained {
  readonly status: string
  readonly choices: Readonly<Record<string, unknown>>
  readonly grants: Readonly<Record<string, boolean>>
  readonly why?: Readonly<Record<string, string>>
}

/**
 * The categories and services that are not granted at present and whose data is left alone all the same: the visitor granted
 * them once, and is merely asked again. A page that is older than the visitor's decision knows of one kind of refusal
 * alone, that which was made by name.
 */
export function sparedIds<P extends Policy>(store: ConsentStore<P>): string[] {
  const { status, choices, grants, why }: Explained = store.getState()
  const ids = Object.keys(grants)
  if (why) {
    const isRefused = (id: string) => why[id] === 'choice' && !grants[id]
    return ids.filter((id) => (status === 'superseded' ? !isRefused(id) : why[id] === 'expired' || why[id] === 'outdated'))
  }
  const made = store.getRecord()?.choices ?? {}
  const isAskedAgain = (id: string) => made[id]?.choice === 'granted' && !choices[id]
  const categoryOf = (id: string) => store.policy.services?.[id]?.category ?? id
  return ids.filter((id) => isAskedAgain(made[id] ? id : categoryOf(id)))
}
