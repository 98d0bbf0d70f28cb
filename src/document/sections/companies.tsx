import { contactLink, serviceTitle, type ThirdParty } from '../../core/internal.ts'
import { categoryText } from '../../locales/category-text.ts'
import { ownEntry } from '../../locales/own-entry.ts'
import { isolated, joinNames, linesOf } from '../fill-elements.ts'
import { type PageContext, SafeLink } from '../parts.tsx'

/** A kind of company, with names of such companies where the policy gives some. */
function roleText({ role, examples = [] }: ThirdParty, { locale, say }: PageContext) {
  const title = ownEntry(locale.roles, role) ?? role
  if (examples.length === 0) return title
  return say(locale.page.thirdParties.roleWithExamples, { role: title, examples: joinNames(examples, locale.page.alternatives) })
}

/** The services, each with its purpose, its vendor, its category and the privacy page of the vendor. */
function serviceTerms({ policy, locale, say }: PageContext) {
  const texts = locale.page.thirdParties
  return Object.entries(policy.services ?? {}).map(([id, { purpose, category, vendor }]) => (
    <div key={id}>
      <dt>{isolated(serviceTitle(policy, id))}</dt>
      {purpose !== undefined && <dd>{purpose}</dd>}
      <dd>
        <span>
          {say(vendor.privacyUrl === undefined ? texts.service : `${texts.service} `, {
            vendor: isolated(vendor.name),
            category: isolated(categoryText(policy, category, locale.categories).title),
          })}
        </span>
        {vendor.privacyUrl !== undefined && (
          <SafeLink href={vendor.privacyUrl} rel="noopener noreferrer">
            {say(texts.vendorPrivacy, { vendor: isolated(vendor.name) })}
          </SafeLink>
        )}
      </dd>
    </div>
  ))
}

/** Names the other companies that may store something; `null` where the policy names none. */
export function thirdPartiesSection(context: PageContext) {
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

/** Whom to ask: a link, or a postal address line by line. */
function Contact({ contact }: { readonly contact: string }) {
  const link = contactLink(contact)
  if (link !== undefined) {
    return (
      <a href={link} dir="ltr">
        {contact}
      </a>
    )
  }
  return linesOf(contact)
}

/** Names whom to ask, and links to the privacy policy; `null` where the policy has neither. */
export function contactSection({ policy, locale, say }: PageContext) {
  const contact = policy.site.contact.trim()
  const privacyPolicy = policy.links?.privacyPolicy
  const texts = locale.page.contact
  if (!contact && !privacyPolicy) return null
  return (
    <>
      {contact && <p>{say(texts.text, { contact: <Contact contact={contact} /> })}</p>}
      {privacyPolicy && <p>{say(texts.privacy, { privacyPolicy: <SafeLink href={privacyPolicy}>{texts.privacyPolicy}</SafeLink> })}</p>}
    </>
  )
}
