import { ConsentError } from '../consent-error.ts'
import type { Policy } from '../policy/policy.ts'
import type { ConsentStore } from './consent-store.ts'
import { attachedTo, INTERNALS } from './store-internals.ts'

/** Reports each id that the policy does not have, once. Such an id is never granted. For development builds. */
export function warnUnknownIds<P extends Policy>(store: ConsentStore<P>, ids: readonly string[]): void {
  const { rules } = store[INTERNALS].rules
  const warned = attachedTo(store, 'unknown ids', () => new Set<string>())
  for (const id of ids) {
    if (warned.has(id) || rules.some((rule) => rule.id === id)) continue
    warned.add(id)
    console.error(new ConsentError('unknown-id', id).message)
  }
}
