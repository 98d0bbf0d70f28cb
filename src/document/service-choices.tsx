import type { Policy } from '../core/internal.ts'
import { categoryText } from '../locales/category-text.ts'
import { fill } from '../locales/fill.ts'
import type { PreferencesLocale } from './preferences-locale.ts'
import { SafeLink } from './safe-link.tsx'

/** Safari drops the role of a list whose marks a stylesheet takes away. */
const LIST = { role: 'list' }

/** What is granted, by category and service id, as far as the page knows it. */
export type KnownGrants = Readonly<Record<string, boolean | undefined>>

/** The ids of a category's services, and those of them that do otherwise than it; none does where the category is required. */
export function categoryServices({ categories, services = {} }: Policy, category: string, grants: KnownGrants) {
  const ids = Object.keys(services).filter((id) => services[id]?.category === category)
  const ofCategory = grants[category] ?? false
  return { ids, differing: categories[category]?.required ? [] : ids.filter((id) => (grants[id] ?? ofCategory) !== ofCategory) }
}

interface ServiceChoicesProps {
  readonly policy: Policy
  readonly category: string
  readonly grants: KnownGrants
  readonly locale: PreferencesLocale
}

/**
 * The services of a category, each with a field for what it may do. Without JavaScript a box of the category takes none of
 * its services along, so what a service does is one of three: as its category, allowed, not allowed. Renders a `<ul>`.
 */
export function ServiceChoices({ policy, category, grants, locale }: ServiceChoicesProps) {
  const { ids, differing } = categoryServices(policy, category, grants)
  const isOptional = !policy.categories[category]?.required
  const { title: ofCategory } = categoryText(policy, category, locale.categories)
  return (
    <ul {...LIST} aria-label={locale.dialog.services} data-slot="volenti-services">
      {ids.map((id) => {
        const service = policy.services?.[id]
        if (!service) return null
        const { vendor, title = vendor.name, purpose } = service
        const field = `volenti-${id}-choice`
        const explanation = `volenti-${id}-description`
        const own = grants[id] ? 'granted' : 'denied'
        return (
          <li key={id} data-slot="volenti-service">
            <span data-slot="volenti-service-title">{isOptional ? <label htmlFor={field}>{title}</label> : title}</span>
            {isOptional && (
              <select
                id={field}
                name={id}
                defaultValue={differing.includes(id) ? own : ''}
                aria-describedby={explanation}
                data-slot="volenti-service-choice"
              >
                <option value="">{fill(locale.form.asCategory, { category: ofCategory })}</option>
                <option value="granted">{locale.form.granted}</option>
                <option value="denied">{locale.form.denied}</option>
              </select>
            )}
            <p id={explanation} data-slot="volenti-service-description">
              {purpose}{' '}
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
