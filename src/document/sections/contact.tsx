import type { PageContext } from '../page-context.ts'
import { SafeLink } from '../safe-link.tsx'

/** An address without anything that could add a subject, a copy or a second recipient to the mail. */
const EMAIL = /^[^\s/:?#&%,;@]+@[^\s/:?#&%,;@]+$/

/** Whom to ask, and where to read about personal data in general; `null` if the policy says neither. */
export function contact({ policy, locale, say }: PageContext) {
  const address = policy.site.contact
  const privacyPolicy = policy.links?.privacyPolicy
  const texts = locale.page.contact
  if (!address && !privacyPolicy) return null
  return (
    <>
      {address && <p>{say(texts.text, { contact: <SafeLink href={EMAIL.test(address) ? `mailto:${address}` : address}>{address}</SafeLink> })}</p>}
      {privacyPolicy && <p>{say(texts.privacy, { privacyPolicy: <SafeLink href={privacyPolicy}>{texts.privacyPolicy}</SafeLink> })}</p>}
    </>
  )
}
