import type { ThirdParty } from '../../core/internal.ts'
import { categoryText } from '../../locales/category-text.ts'
import { ownEntry } from '../../locales/own-entry.ts'
import { formatList } from '../format-list.ts'
import type { PageContext } from '../page-context.ts'
import { SafeLink } from '../safe-link.tsx'

function roleText({ role, examples = [] }: ThirdParty, { locale, say }: PageContext) {
  const title = ownEntry(locale.roles, role) ?? role
  if (examples.length === 0) return title
  return say(locale.page.thirdParties.roleWithExamples, { role: title, examples: formatList(examples, locale.id, 'disjunction') })
}

/** The services, each with what it is for, who provides it, its category, and where its vendor tells more. */
function serviceTerms({ policy, locale, say }: PageContext) {
  const texts = locale.page.thirdParties
  return Object.entries(policy.services ?? {}).map(([id, { title, purpose, category, vendor }]) => (
    <div key={id}>
      <dt>{title ?? vendor.name}</dt>
      {purpose !== undefined && <dd>{purpose}</dd>}
      <dd>{say(texts.service, { vendor: vendor.name, category: categoryText(policy, category, locale.categories).title })}</dd>
      {vendor.privacyUrl !== undefined && (
        <dd>
          <SafeLink href={vendor.privacyUrl} rel="noopener noreferrer">
            {say(texts.vendorPrivacy, { vendor: vendor.name })}
          </SafeLink>
        </dd>
      )}
    </div>
  ))
}

/** The other companies that may store something; `null` if the policy names none. */
export function thirdParties(context: PageContext) {
  const { policy, locale, say } = context
  const { introduction, services, ownPolicies } = locale.page.thirdParties
  const roles = policy.thirdParties ?? []
  const terms = serviceTerms(context)
  if (roles.length + terms.length === 0) return null
  return (
    <>
      {roles.length > 0 && (
        <>
          <p>{say(introduction)}</p>
          <ul data-slot="volenti-page-list">
            {roles.map((thirdParty) => (
              <li key={thirdParty.role}>{roleText(thirdParty, context)}</li>
            ))}
          </ul>
        </>
      )}
      {terms.length > 0 && (
        <>
          <p>{say(services)}</p>
          <dl data-slot="volenti-page-terms">{terms}</dl>
        </>
      )}
      <p>{say(ownPolicies)}</p>
    </>
  )
}
