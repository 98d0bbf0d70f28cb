import type { Policy } from '../core/internal.ts'
import type { TitledText } from './locale.ts'
import { ownEntry } from './own-entry.ts'

/** Returns the title and description of a category: from the policy, else from the locale. The title defaults to the id. */
export function categoryText(
  policy: Policy,
  id: string,
  texts: { readonly [Id in string]?: Pick<TitledText, 'title'> & Partial<TitledText> },
): TitledText {
  const own = ownEntry(policy.categories, id)
  const known = ownEntry<(Pick<TitledText, 'title'> & Partial<TitledText>) | undefined>(texts, id)
  return { title: own?.title ?? known?.title ?? id, description: own?.description ?? known?.description ?? '' }
}
