import type { CategoryIdOf, ListedCookie, Policy } from '../core/internal.ts'
import { categoryText } from '../locales/category-text.ts'
import { fill } from '../locales/fill.ts'
import { ownEntry } from '../locales/own-entry.ts'
import { formatDuration } from './format-duration.ts'
import { tableGroups } from './table-groups.ts'
import { enTableLocale, type TableLocale } from './table-locale.ts'

/** Props of `CookieTable`. */
export interface CookieTableProps<P extends Policy = Policy> {
  readonly policy: P
  /** Lists the cookies of this category alone. @default every category, each under a heading row */
  readonly category?: CategoryIdOf<P> | undefined
  /** @default English */
  readonly locale?: TableLocale | undefined
  readonly className?: string | undefined
}

/** Browsers drop the role of a table element whose `display` a stylesheet changes, so each element says its own. */
const ROLES = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { scope: 'col', role: 'columnheader' },
  rowHeader: { scope: 'row', role: 'rowheader' },
  groupHeader: { scope: 'rowgroup', role: 'rowheader' },
  cell: { role: 'cell' },
}

/** Who sets a cookie: this site or another company, and the vendor whose service brought it along. */
function setBy({ party, service }: ListedCookie, policy: Policy, { table }: TableLocale): string {
  const vendor = service === undefined ? undefined : policy.services?.[service]?.vendor.name
  if (vendor === undefined) return party === 'third' ? table.thirdParty : table.firstParty
  return fill(party === 'third' ? table.thirdPartyService : table.firstPartyService, { vendor })
}

/**
 * Lists what a policy declares: name, purpose, duration and who sets it; the kind too, once anything is not a cookie.
 * The consent cookie is among the rows of the first required category.
 *
 * Renders a `<table>` in a `<div>` that tells it how wide it may be, or nothing if the category stores nothing. It has no state, so it renders in a server component
 * and without a provider.
 *
 * @example
 * ```tsx
 * import type { Policy } from 'volenti'
 * import { CookieTable } from 'volenti/document'
 *
 * export const AnalyticsCookies = ({ policy }: { policy: Policy }) => <CookieTable policy={policy} category="analytics" />
 * ```
 */
export function CookieTable<P extends Policy>({ policy, category, locale = enTableLocale, className }: CookieTableProps<P>) {
  const { table } = locale
  const groups = tableGroups(policy, locale).filter(({ id }) => category === undefined || id === category)
  if (groups.length === 0) return null

  const showsKind = groups.some(({ cookies }) => cookies.some(({ kind = 'cookie' }) => kind !== 'cookie'))
  const columns = [table.name, ...(showsKind ? [table.kind] : []), table.purpose, table.duration, table.party]
  const caption =
    category === undefined
      ? fill(table.caption, { site: policy.site.name })
      : fill(table.categoryCaption, { category: categoryText(policy, category, locale.categories).title })

  return (
    <div className={className} data-slot="volenti-table-frame">
      <table {...ROLES.table} data-slot="volenti-table">
        <caption data-slot="volenti-table-caption">{caption}</caption>
        <thead {...ROLES.rowGroup} data-slot="volenti-table-head">
          <tr {...ROLES.row}>
            {columns.map((column) => (
              <th key={column} {...ROLES.columnHeader}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, title, cookies }) => (
          <tbody key={id} {...ROLES.rowGroup} data-slot="volenti-table-group">
            {category === undefined && (
              <tr {...ROLES.row}>
                <th {...ROLES.groupHeader} colSpan={columns.length} data-slot="volenti-table-group-title">
                  {title}
                </th>
              </tr>
            )}
            {cookies.map((cookie) => (
              <tr key={`${cookie.service} ${cookie.kind} ${cookie.name}`} {...ROLES.row}>
                <th {...ROLES.rowHeader} data-label={table.name}>
                  <code dir="ltr" translate="no">
                    {cookie.name}
                  </code>
                </th>
                {showsKind && (
                  <td {...ROLES.cell} data-label={table.kind}>
                    {ownEntry(table.kinds, cookie.kind ?? 'cookie') ?? cookie.kind}
                  </td>
                )}
                <td {...ROLES.cell} data-label={table.purpose}>
                  {cookie.purpose}
                </td>
                <td {...ROLES.cell} data-label={table.duration}>
                  {formatDuration(cookie.duration, locale)}
                </td>
                <td {...ROLES.cell} data-label={table.party}>
                  {setBy(cookie, policy, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
