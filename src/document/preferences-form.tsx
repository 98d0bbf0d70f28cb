import type { CategoryIdOf, Policy, ServiceIdOf } from '../core/internal.ts'
import { categoryText } from '../locales/category-text.ts'
import { fill } from '../locales/fill.ts'
import { CategoryDetails } from './category-details.tsx'
import { optionalCategories } from './optional-categories.ts'
import { enPreferencesLocale, type PreferencesLocale } from './preferences-locale.ts'
import { categoryServices, type KnownGrants } from './service-choices.tsx'

/** Props of `PreferencesForm`. */
export interface PreferencesFormProps<P extends Policy = Policy> {
  readonly policy: P
  /** The address of `createConsentHandler`. */
  readonly endpoint: string
  /** What is allowed now, as `readConsent` says it, so that saving keeps it. @default nothing optional */
  readonly grants?: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]?: boolean } | undefined
  /** @default English */
  readonly locale?: PreferencesLocale | undefined
  readonly className?: string | undefined
}

/** Safari drops the role of a list whose marks a stylesheet takes away. */
const LIST = { role: 'list' }

/**
 * The preferences as a form of a page, for visitors without JavaScript: one box for each category that a visitor can be
 * asked about, a field for each of its services, and the buttons of the dialog. It posts to `createConsentHandler`, which
 * leads back to the page.
 *
 * Renders a `<form>` whose categories have headings of the second level. It has no state, so it renders in a server
 * component and without a provider. A page that passes `grants` differs between visitors; send it with
 * `consentCacheHeaders`.
 *
 * @example
 * ```tsx
 * import type { Policy } from 'volenti'
 * import { PreferencesForm } from 'volenti/document'
 * import { readConsent } from 'volenti/server'
 *
 * export const Page = ({ request, policy }: { request: Request; policy: Policy }) => (
 *   <PreferencesForm policy={policy} endpoint="/consent" grants={readConsent(request, policy).grants} />
 * )
 * ```
 */
export function PreferencesForm<P extends Policy>({
  policy,
  endpoint,
  grants = {},
  locale = enPreferencesLocale,
  className,
}: PreferencesFormProps<P>) {
  const text = locale.dialog
  const granted: KnownGrants = grants
  const optional = optionalCategories(policy)
  // With `autoComplete` Firefox fills a reloaded page with what it held before.
  return (
    <form method="post" action={endpoint} autoComplete="off" lang={locale.id} dir={locale.dir} className={className} data-slot="volenti-form">
      <p data-slot="volenti-dialog-description">{fill(text.description, { site: policy.site.name })}</p>
      <ul {...LIST} data-slot="volenti-categories">
        {Object.keys(policy.categories).map((id) => {
          const { title, description } = categoryText(policy, id, locale.categories)
          const box = `volenti-${id}-box`
          const explanation = `volenti-${id}-description`
          const { ids, differing } = categoryServices(policy, id, granted)
          const allowed = granted[id] ? ids.length - differing.length : differing.length
          return (
            <li key={id} data-slot="volenti-category">
              <h2 data-slot="volenti-category-title">{optional.includes(id) ? <label htmlFor={box}>{title}</label> : title}</h2>
              {optional.includes(id) ? (
                <input
                  type="checkbox"
                  id={box}
                  name={id}
                  value="granted"
                  defaultChecked={granted[id] === true}
                  aria-describedby={explanation}
                  data-slot="volenti-box"
                />
              ) : (
                <span data-slot="volenti-always-on">{text.alwaysOn}</span>
              )}
              <p id={explanation} data-slot="volenti-category-description">
                {description}
                {differing.length > 0 && (
                  <>
                    {' '}
                    <strong data-slot="volenti-some-allowed">{fill(text.someAllowed, { allowed, count: ids.length })}</strong>
                  </>
                )}
              </p>
              <CategoryDetails policy={policy} id={id} grants={granted} locale={locale} />
            </li>
          )
        })}
      </ul>
      <div data-slot="volenti-dialog-actions">
        {/* The first button is the one that Enter presses in a box. */}
        <button type="submit" name="action" value="save" data-slot="volenti-dialog-save">
          {text.save}
        </button>
        <button type="submit" name="action" value="reject-all" data-slot="volenti-dialog-reject">
          {text.rejectAll}
        </button>
        <button type="submit" name="action" value="accept-all" data-slot="volenti-dialog-accept">
          {text.acceptAll}
        </button>
      </div>
    </form>
  )
}
