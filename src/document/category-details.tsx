import type { Policy } from '../core/index.ts'
import { fill } from '../locales/fill.ts'
import { CookieTable } from './cookie-table.tsx'
import type { PreferencesLocale } from './preferences-locale.ts'
import { SafeLink } from './safe-link.tsx'
import { tableGroups } from './table-groups.ts'

interface CategoryDetailsProps {
  readonly policy: Policy
  readonly id: string
  readonly locale: PreferencesLocale
}

/** The services of a category and the cookies it stores, to be opened; nothing where neither is declared. Renders a `<details>`. */
export function CategoryDetails({ policy, id, locale }: CategoryDetailsProps) {
  const text = locale.dialog
  const services = Object.entries(policy.services ?? {}).filter(([, { category }]) => category === id)
  if (services.length === 0 && !tableGroups(policy, locale).some((group) => group.id === id)) return null
  return (
    <details data-slot="volenti-details">
      <summary>{text.details}</summary>
      {services.length > 0 && (
        <ul aria-label={text.services} data-slot="volenti-services">
          {services.map(([service, { vendor, title = vendor.name, purpose }]) => (
            <li key={service}>
              <strong>{title}</strong> {purpose}{' '}
              {vendor.privacyUrl !== undefined && (
                <SafeLink href={vendor.privacyUrl} rel="noopener noreferrer">
                  {fill(text.vendorPrivacy, { vendor: vendor.name })}
                </SafeLink>
              )}
            </li>
          ))}
        </ul>
      )}
      <CookieTable policy={policy} category={id} locale={locale} />
    </details>
  )
}
