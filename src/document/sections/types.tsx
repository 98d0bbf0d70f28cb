import { Fragment } from 'react'
import { listCookies, type Policy } from '../../core/internal.ts'
import { categoryText } from '../../locales/category-text.ts'
import { Heading } from '../heading.tsx'
import type { PageContext } from '../page-context.ts'

/** Whether a policy names anybody but the site itself. */
const namesOthers = (policy: Policy) =>
  [...(policy.thirdParties ?? []), ...Object.keys(policy.services ?? {})].length > 0 || listCookies(policy).some(({ party }) => party === 'third')

/** The categories, and session versus persistent. */
export function types({ policy, locale, level, say }: PageContext) {
  const { setBy, alwaysOn, offUntilAllowed, lifetimes, session, persistent } = locale.page.types
  return (
    <>
      {namesOthers(policy) && <p>{say(setBy)}</p>}
      {Object.entries(policy.categories).map(([id, { required }]) => {
        const { title, description } = categoryText(policy, id, locale.categories)
        return (
          <Fragment key={id}>
            <Heading level={level} slot="subheading">
              {title}
            </Heading>
            <p>
              {description} {say(required ? alwaysOn : offUntilAllowed)}
            </p>
          </Fragment>
        )
      })}
      <Heading level={level} slot="subheading">
        {say(lifetimes)}
      </Heading>
      <dl data-slot="volenti-page-terms">
        {[session, persistent].map(({ title, description }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{say(description)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
