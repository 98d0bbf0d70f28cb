import { consentCookieName, durationSeconds, type ListedCookie, listCookies, type Policy } from '../core/internal.ts'
import { categoryText } from '../locales/category-text.ts'
import { choiceDuration } from './choice-duration.ts'
import type { TableLocale } from './table-locale.ts'

/** The rows of one category. */
export interface TableGroup {
  readonly id: string
  readonly title: string
  readonly cookies: readonly ListedCookie[]
}

/** The cookie that keeps the decision. It lives as long as the longest of the choices in it. */
function consentCookie(policy: Policy, category: string, { table }: TableLocale): ListedCookie {
  const granted = choiceDuration(policy, 'granted')
  const denied = choiceDuration(policy, 'denied')
  const duration = durationSeconds(granted) > durationSeconds(denied) ? granted : denied
  return { name: consentCookieName(policy), category, purpose: table.consentCookie, duration }
}

/** What a policy declares, category by category, the consent cookie included; categories that store nothing are left out. */
export function tableGroups(policy: Policy, locale: TableLocale): TableGroup[] {
  const ids = Object.keys(policy.categories)
  const home = ids.find((id) => policy.categories[id]?.required)
  const declared = [...listCookies(policy), ...(home === undefined ? [] : [consentCookie(policy, home, locale)])]
  return ids.flatMap((id) => {
    const cookies = declared.filter((cookie) => cookie.category === id)
    return cookies.length > 0 ? [{ id, title: categoryText(policy, id, locale.categories).title, cookies }] : []
  })
}
