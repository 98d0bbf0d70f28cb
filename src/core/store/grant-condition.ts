import type { GrantId } from '../register.ts'

/** A category, a service, or several ids of which `all` or `any` have to be granted. An empty list is never granted. */
export type GrantCondition<Id extends string = GrantId> = Id | { readonly all: readonly Id[] } | { readonly any: readonly Id[] }

/** Whether a condition is met, where `isGranted` answers for each id. */
export function isMet<Id extends string>(condition: GrantCondition<Id>, isGranted: (id: Id) => boolean): boolean {
  if (typeof condition !== 'object') return isGranted(condition)
  // `every` is true for an empty list, but the visitor allowed nothing.
  return 'all' in condition ? condition.all.length > 0 && condition.all.every(isGranted) : condition.any.some(isGranted)
}

/** Returns the ids of a condition. */
export const idsOf = <Id extends string>(condition: GrantCondition<Id>): readonly Id[] =>
  typeof condition !== 'object' ? [condition] : 'all' in condition ? condition.all : condition.any
