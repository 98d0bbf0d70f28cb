import type { Policy } from '../core/internal.ts'
import { fill } from '../locales/fill.ts'
import { CookieTable } from './cookie-table.tsx'
import { formatList } from './format-list.ts'
import type { PreferencesLocale } from './preferences-locale.ts'
import { categoryServices, type KnownGrants, ServiceChoices } from './service-choices.tsx'
import { tableGroups } from './table-groups.ts'

interface CategoryDetailsProps {
  readonly policy: Policy
  readonly id: string
  readonly grants: KnownGrants
  readonly locale: PreferencesLocale
}

/**
 * The services of a category, each with a field of its own, and the cookies it stores, to be opened; nothing where neither
 * is declared. Renders a `<details>`.
 */
export function CategoryDetails({ policy, id, grants, locale }: CategoryDetailsProps) {
  const text = locale.dialog
  const { ids } = categoryServices(policy, id, grants)
  if (ids.length === 0 && !tableGroups(policy, locale).some((group) => group.id === id)) return null
  const titles = ids.map((service) => policy.services?.[service]?.title ?? policy.services?.[service]?.vendor.name ?? service)
  const services = formatList(titles, locale.id, 'conjunction')
  return (
    <details data-slot="volenti-details">
      <summary>{ids.length > 0 ? fill(text.servicesDetails, { count: ids.length, services }) : text.details}</summary>
      {ids.length > 0 && <ServiceChoices policy={policy} category={id} grants={grants} locale={locale} />}
      <CookieTable policy={policy} category={id} locale={locale} />
    </details>
  )
}
