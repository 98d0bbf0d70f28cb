import type { ListedCookie, Policy } from '../core/internal.ts'
import { categoryText } from '../locales/category-text.ts'
import { cookiePurposeText } from '../locales/cookie-purpose-text.ts'
import { fill } from '../locales/fill.ts'
import { ownEntry } from '../locales/own-entry.ts'
import { formatDuration } from './format-duration.ts'
import { setBy, type TableLocale, tableGroups } from './table-rows.ts'

// The preferences dialog loads this file, so it imports nothing of the policy page and of the form, and no English.

interface TableInLanguageProps {
  readonly policy: Policy
  /** Lists the cookies of this category alone. @default every category, each under a heading row */
  readonly category?: string | undefined
  readonly locale: TableLocale
  readonly className?: string | undefined
}

/** A browser forgets the role of a table element when a stylesheet changes its `display`. So each element names its role. */
const ROLES = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { scope: 'col', role: 'columnheader' },
  rowHeader: { scope: 'row', role: 'rowheader' },
  groupHeader: { scope: 'rowgroup', role: 'rowheader' },
  cell: { role: 'cell' },
}

/** The props of a name that is the same in every language. */
const CODE = { dir: 'ltr', translate: 'no' } as const

interface CookieRowProps {
  readonly cookie: ListedCookie
  readonly policy: Policy
  readonly locale: TableLocale
  readonly showsKind: boolean
}

function CookieRow({ cookie, policy, locale, showsKind }: CookieRowProps) {
  const { table } = locale
  const { name, kind = 'cookie', purpose, duration, party, domain } = cookie
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.rowHeader} data-label={table.name}>
        <code {...CODE}>{name}</code>
      </th>
      {showsKind && (
        <td {...ROLES.cell} data-label={table.kind}>
          {ownEntry(table.kinds, kind) ?? kind}
        </td>
      )}
      <td {...ROLES.cell} data-label={table.purpose}>
        {cookiePurposeText(purpose, table)}
      </td>
      <td {...ROLES.cell} data-label={table.duration}>
        {formatDuration(duration, locale)}
      </td>
      <td {...ROLES.cell} data-label={table.party}>
        <span>{setBy(cookie, policy, locale)}</span>
        {party === 'third' && domain && (
          <span>
            {' '}
            <code {...CODE}>{domain}</code>
          </span>
        )}
      </td>
    </tr>
  )
}

/** The cookie table in one language. */
export function TableInLanguage({ policy, category, locale, className }: TableInLanguageProps) {
  const { table } = locale
  const groups = tableGroups(policy, locale).filter(({ id }) => category === undefined || id === category)
  if (groups.length === 0) return null

  const showsKind = groups.some(({ rows }) => rows.some(({ kind = 'cookie' }) => kind !== 'cookie'))
  const columns = [table.name, ...(showsKind ? [table.kind] : []), table.purpose, table.duration, table.party]
  const caption =
    category === undefined
      ? fill(table.caption, { site: policy.site.name })
      : fill(table.categoryCaption, { category: categoryText(policy, category, locale.categories).title })

  return (
    <div className={className} lang={locale.id} dir={locale.dir} data-slot="volenti-table-frame">
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
        {groups.map(({ id, title, rows }) => (
          <tbody key={id} {...ROLES.rowGroup} data-slot="volenti-table-group">
            {category === undefined && (
              <tr {...ROLES.row}>
                <th {...ROLES.groupHeader} colSpan={columns.length} data-slot="volenti-table-group-title">
                  {title}
                </th>
              </tr>
            )}
            {rows.map((cookie) => (
              <CookieRow
                key={`${cookie.service} ${cookie.kind} ${cookie.name}`}
                cookie={cookie}
                policy={policy}
                locale={locale}
                showsKind={showsKind}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
