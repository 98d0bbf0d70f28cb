import { CookieTable } from '../cookie-table.tsx'
import type { PageContext } from '../page-context.ts'

/** The table of everything the policy declares. */
export const list = ({ policy, locale, say }: PageContext) => (
  <>
    <p>{say(locale.page.list.introduction)}</p>
    <CookieTable policy={policy} locale={locale} />
  </>
)
