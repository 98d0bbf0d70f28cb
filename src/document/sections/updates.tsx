import { optionalCategories } from '../optional-categories.ts'
import type { PageContext } from '../page-context.ts'

/** How changes of the policy are announced. */
export const updates = ({ policy, locale, say }: PageContext) => (
  <p>
    {say(locale.page.updates.text)} {optionalCategories(policy).length > 0 && say(locale.page.updates.askAgain)}
  </p>
)
