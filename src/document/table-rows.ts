import type { ReactNode } from 'react'
import {
  choiceDuration,
  consentCookieName,
  durationSeconds,
  firstRequiredCategory,
  type ListedCookie,
  listCookies,
  type Policy,
} from '../core/internal.ts'
import { categoryText } from '../locales/category-text.ts'
import type { DocumentLocale } from '../locales/document-locale.ts'
import { fillElements, isolated } from './fill-elements.ts'

/** The texts of a cookie table. A `Locale` and a `DocumentLocale` have them. */
export type TableLocale = Pick<DocumentLocale, 'id' | 'dir' | 'categories' | 'numbers' | 'table'>

/** The rows of one category. */
export interface TableGroup {
  readonly id: string
  readonly title: string
  readonly rows: readonly ListedCookie[]
}

/** The consent cookie as a row of the table. It lives as long as the longer of the two choices. */
function consentCookie(policy: Policy, category: string, { table }: TableLocale): ListedCookie {
  const granted = choiceDuration(policy, 'granted')
  const denied = choiceDuration(policy, 'denied')
  const duration = durationSeconds(granted) > durationSeconds(denied) ? granted : denied
  return { name: consentCookieName(policy), category, purpose: table.consentCookie, duration }
}

/** The rows of a policy by category, the consent cookie included. Categories that store nothing are left out. */
export function tableGroups(policy: Policy, locale: TableLocale): TableGroup[] {
  const home = firstRequiredCategory(policy)
  const cookies = [...listCookies(policy), ...(home === undefined ? [] : [consentCookie(policy, home, locale)])]
  const rowsOf = new Map<string, ListedCookie[]>(Object.keys(policy.categories).map((id) => [id, []]))
  for (const cookie of cookies) rowsOf.get(cookie.category)?.push(cookie)
  return [...rowsOf]
    .filter(([, rows]) => rows.length > 0)
    .map(([id, rows]) => ({ id, title: categoryText(policy, id, locale.categories).title, rows }))
}

/** Who sets a cookie: this site or another company, with the vendor whose service declares it. */
export function setBy({ party, service }: ListedCookie, policy: Policy, { table }: TableLocale): ReactNode {
  const vendor = service === undefined ? undefined : policy.services?.[service]?.vendor.name
  if (vendor === undefined) return party === 'third' ? table.thirdParty : table.firstParty
  return fillElements(party === 'third' ? table.thirdPartyService : table.firstPartyService, { vendor: isolated(vendor) })
}
