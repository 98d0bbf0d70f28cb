import type { WellKnownPurposeId } from '../../core/internal.ts'
import { categoryText } from '../../locales/category-text.ts'
import type { TitledText } from '../../locales/locale.ts'
import { ownEntry } from '../../locales/own-entry.ts'
import type { PageContext } from '../page-context.ts'

/** The purposes of every category, each named once; a category that names none stands for itself. */
function purposeTexts({ policy, locale }: PageContext): TitledText[] {
  const texts = new Map<string, TitledText>()
  for (const [id, { purposes = [id as WellKnownPurposeId] }] of Object.entries(policy.categories))
    for (const purpose of purposes) {
      if (typeof purpose !== 'string') texts.set(purpose.id, purpose)
      else texts.set(purpose, ownEntry(locale.purposes, purpose) ?? categoryText(policy, purpose, locale.categories))
    }
  return [...texts.values()]
}

/** What cookies are used for. */
export const use = (context: PageContext) => (
  <>
    <p>{context.say(context.locale.page.use.introduction)}</p>
    <dl data-slot="volenti-page-terms">
      {purposeTexts(context).map(({ title, description }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  </>
)
