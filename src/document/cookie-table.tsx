import type { CategoryIdOf, Policy, Regimes } from '../core/internal.ts'
import { enCategories } from '../locales/en/categories.ts'
import { enNumbers, enTable } from '../locales/en/table.ts'
import { TableInLanguage } from './table-in-language.tsx'
import type { TableLocale } from './table-rows.ts'
import { withLongestRecord } from './with-longest-record.ts'

const ENGLISH: TableLocale = { id: 'en', dir: 'ltr', categories: enCategories, numbers: enNumbers, table: enTable }

/** Props of `CookieTable`. */
export interface CookieTableProps<P extends Policy = Policy> {
  readonly policy: P
  /** Lists the cookies of this category alone. @default every category, each under a heading row */
  readonly category?: CategoryIdOf<P> | undefined
  /** @default English */
  readonly locale?: TableLocale | undefined
  readonly className?: string | undefined
  /** The regimes of the site. With them the consent cookie is kept longer. @default none */
  readonly regimes?: Regimes | undefined
}

/**
 * Lists the declared cookies with name, purpose, duration and who sets them. It adds the kind as soon as one of them is
 * not a cookie, and the domain where another company stores something under one that is declared. The first required category lists the consent cookie too.
 *
 * Renders a `<table>` in a `<div>` that limits its width, or nothing where the category stores nothing. It has no state,
 * so it renders in a server component and without a provider.
 *
 * @example
 * ```tsx
 * import type { Policy } from 'volenti'
 * import { CookieTable } from 'volenti/document'
 *
 * export const AnalyticsCookies = ({ policy }: { policy: Policy }) => <CookieTable policy={policy} category="analytics" />
 * ```
 */
export function CookieTable<P extends Policy>({ locale = ENGLISH, regimes, policy, ...props }: CookieTableProps<P>) {
  return <TableInLanguage {...props} policy={regimes ? withLongestRecord(policy) : policy} locale={locale} />
}
