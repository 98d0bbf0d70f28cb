import { createContext, useContext } from 'react'
import { type Choice, ConsentError } from '../../core/index.ts'

/** What the visitor has switched in the open dialog and not yet saved, by category id. */
export interface Draft {
  readonly choices: Readonly<Record<string, Choice>>
  choose(id: string, choice: Choice): void
  save(): void
}

export const DraftContext = createContext<Draft | null>(null)
DraftContext.displayName = 'PreferencesDraft'

/** Holds the id of the category whose parts are rendered. */
export const CategoryContext = createContext<{ readonly id: string; readonly elementId: string } | null>(null)
CategoryContext.displayName = 'PreferencesCategory'

/** Reads the draft; @throws {ConsentError} `part-outside-root` outside the dialog's content. */
export function useDraft(part: string): Draft {
  const draft = useContext(DraftContext)
  if (!draft) throw new ConsentError('part-outside-root', part)
  return draft
}

/** Reads which category a part belongs to; @throws {ConsentError} `part-outside-root` outside the list of categories. */
export function useCategory(part: string) {
  const category = useContext(CategoryContext)
  if (!category) throw new ConsentError('part-outside-root', part)
  return category
}
