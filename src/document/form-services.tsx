import { type Policy, servicesOf, serviceTitle } from '../core/internal.ts'
import { categoryText } from '../locales/category-text.ts'
import { enCategories } from '../locales/en/categories.ts'
import { enDialog } from '../locales/en/dialog.ts'
import { enList } from '../locales/en/first.ts'
import { enForm } from '../locales/en/form.ts'
import { enNumbers, enTable } from '../locales/en/table.ts'
import { fill } from '../locales/fill.ts'
import { writeNumber } from '../locales/fill-count.ts'
import { listOf } from '../locales/join-list.ts'
import type { Locale } from '../locales/locale.ts'
import { CookieTable } from './cookie-table.tsx'
import { isolated } from './fill-elements.ts'
import { LIST_ROLE, SafeLink } from './parts.tsx'
import { tableGroups } from './table-rows.ts'

/** The texts of the preferences form, most of which the dialog shows too. A `Locale` has them. */
export type PreferencesLocale = Pick<Locale, 'id' | 'dir' | 'list' | 'categories' | 'form' | 'numbers' | 'table' | 'regimes'> & {
  readonly dialog: Pick<
    Locale['dialog'],
    'description' | 'alwaysOn' | 'details' | 'servicesDetails' | 'services' | 'someAllowed' | 'vendorPrivacy' | 'acceptAll' | 'rejectAll' | 'save'
  >
}

export const enPreferencesLocale: PreferencesLocale = {
  id: 'en',
  dir: 'ltr',
  list: enList,
  categories: enCategories,
  dialog: enDialog,
  form: enForm,
  numbers: enNumbers,
  table: enTable,
}

/** The grants that the page knows of, by the ids of categories and services. */
export type KnownGrants = Readonly<Record<string, boolean | undefined>>

/** The services of a category whose grant differs from the grant of the category. In a required category none does. */
export function differingServices(policy: Policy, category: string, grants: KnownGrants): string[] {
  if (policy.categories[category]?.required) return []
  const ofCategory = grants[category] ?? false
  return servicesOf(policy, category).filter((id) => (grants[id] ?? ofCategory) !== ofCategory)
}

interface CategoryDetailsProps {
  readonly policy: Policy
  readonly id: string
  readonly grants: KnownGrants
  readonly locale: PreferencesLocale
}

/**
 * The services of a category, each with a field, and the cookies that the category stores. The visitor can open and close
 * it. Renders a `<details>`, or nothing where the category has neither services nor cookies.
 */
export function CategoryDetails({ policy, id, grants, locale }: CategoryDetailsProps) {
  const text = locale.dialog
  const services = servicesOf(policy, id)
  const storesSomething = tableGroups(policy, locale).some((group) => group.id === id)
  if (services.length === 0 && !storesSomething) return null
  const titles = services.map((service) => serviceTitle(policy, service))
  const summary = { count: writeNumber(services.length, locale.numbers), services: listOf(titles, locale) }
  return (
    <details data-slot="volenti-details">
      <summary>{services.length > 0 ? fill(text.servicesDetails, summary) : text.details}</summary>
      {services.length > 0 && <ServiceChoices policy={policy} id={id} grants={grants} locale={locale} />}
      <CookieTable policy={policy} category={id} locale={locale} />
    </details>
  )
}

/**
 * The services of a category, each with a field of three options: as its category, allowed, not allowed. The first option
 * is needed because without JavaScript the box of a category cannot change the fields of its services. Renders a `<ul>`.
 */
function ServiceChoices({ policy, id: category, grants, locale }: CategoryDetailsProps) {
  const differing = differingServices(policy, category, grants)
  const isOptional = !policy.categories[category]?.required
  const { title: ofCategory } = categoryText(policy, category, locale.categories)
  return (
    <ul {...LIST_ROLE} aria-label={locale.dialog.services} data-slot="volenti-services">
      {servicesOf(policy, category).map((id) => {
        const service = policy.services?.[id]
        if (!service) return null
        const title = serviceTitle(policy, id)
        const { vendor, purpose } = service
        const field = `volenti-${id}-choice`
        const explanation = `volenti-${id}-description`
        const own = grants[id] ? 'granted' : 'denied'
        return (
          <li key={id} data-slot="volenti-service">
            <span data-slot="volenti-service-title">{isOptional ? <label htmlFor={field}>{isolated(title)}</label> : isolated(title)}</span>
            {isOptional && (
              <select
                id={field}
                name={id}
                defaultValue={differing.includes(id) ? own : ''}
                aria-describedby={explanation}
                data-slot="volenti-service-choice"
              >
                {/* An empty value is no change, so a service that differs sends a word to follow its category again. */}
                <option value={differing.includes(id) ? 'as-category' : ''}>{fill(locale.form.asCategory, { category: ofCategory })}</option>
                <option value="granted">{locale.form.granted}</option>
                <option value="denied">{locale.form.denied}</option>
              </select>
            )}
            <p id={explanation} data-slot="volenti-service-description">
              {purpose !== undefined && <span>{`${purpose} `}</span>}
              {vendor.privacyUrl !== undefined && (
                <SafeLink href={vendor.privacyUrl} rel="noopener noreferrer">
                  {fill(locale.dialog.vendorPrivacy, { vendor: vendor.name })}
                </SafeLink>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
