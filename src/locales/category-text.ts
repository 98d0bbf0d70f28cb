import type { Policy, WellKnownCategoryId } from '../core/index.ts'
import type { TitledText } from './locale.ts'

/** The title and description of a category: what the policy says, else what the locale says; failing both, its id. */
export function categoryText(policy: Policy, id: string, texts: Readonly<Record<WellKnownCategoryId, TitledText>>): TitledText {
  const own = policy.categories[id]
  const known: Partial<TitledText> | undefined = texts[id as WellKnownCategoryId]
  return { title: own?.title ?? known?.title ?? id, description: own?.description ?? known?.description ?? '' }
}
