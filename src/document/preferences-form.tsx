import {
  type CategoryIdOf,
  NO_SIGNALS,
  optionalCategories,
  type Policy,
  type PrivacySignals,
  type RegimeInitOptions,
  regimeRules,
  resolveGrants,
  type ServiceIdOf,
  servicesOf,
} from '../core/internal.ts'
import { categoryText } from '../locales/category-text.ts'
import { enRegimes } from '../locales/en/regimes.ts'
import { fill } from '../locales/fill.ts'
import { fillCount } from '../locales/fill-count.ts'
import { isolated } from './fill-elements.ts'
import { CategoryDetails, differingServices, enPreferencesLocale, type KnownGrants, type PreferencesLocale } from './form-services.tsx'
import { isOptOutHonored } from './is-opt-out-honored.ts'
import { LIST_ROLE } from './parts.tsx'
import { underRegime } from './under-regime.ts'

/** Props of `PreferencesForm`. */
export interface PreferencesFormProps<P extends Policy = Policy> extends Pick<RegimeInitOptions, 'regimes'> {
  readonly policy: P
  /** The address of `createConsentHandler`. */
  readonly endpoint: string
  /** The grants of the visitor, as `readConsent` returns them. The form starts from them. @default nothing optional is granted */
  readonly grants?: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]?: boolean } | undefined
  /** The privacy signals of the visitor, as `readConsent` returns them. The form says which categories they keep off. @default none */
  readonly signals?: PrivacySignals | undefined
  /** @default English */
  readonly locale?: PreferencesLocale | undefined
  readonly className?: string | undefined
  /** The id of the regime of the visitor, as `readConsent` finds it, with the `regimes` of the site. @default the strictest */
  readonly regime?: string | undefined
}

/**
 * The preferences as a form in a page, for visitors without JavaScript. It has a box for each category that the visitor can
 * switch, a field for each of its services, and the buttons of the dialog; where nothing is optional it has none of them. It posts to `createConsentHandler`, which
 * redirects back to the page.
 *
 * With `regimes` it says "Opt-Out Request Honored" where the law of the place wants that, and posts which boxes the regime had
 * ticked: one that the visitor leaves ticked is no choice.
 *
 * Renders a `<form>` whose categories have headings of the second level. It has no state, so it renders in a server
 * component and without a provider. A page that passes `grants` is different for each visitor, so send it with
 * `consentCacheHeaders`.
 *
 * @example
 * ```tsx
 * import type { Policy } from 'volenti'
 * import { PreferencesForm } from 'volenti/document'
 * import { readConsent } from 'volenti/server'
 *
 * export function Page({ request, policy }: { request: Request; policy: Policy }) {
 *   const { grants, signals } = readConsent(request, policy)
 *   return <PreferencesForm policy={policy} endpoint="/consent" grants={grants} signals={signals} />
 * }
 * ```
 */
export function PreferencesForm<P extends Policy>({
  endpoint,
  grants = {},
  signals = NO_SIGNALS,
  locale = enPreferencesLocale,
  className,
  ...props
}: PreferencesFormProps<P>) {
  const { policy, law } = underRegime(props.policy, props)
  const text = locale.dialog
  const granted: KnownGrants = grants
  const { deniedBySignal } = resolveGrants<Policy>(policy, null, { signals, now: 0 })
  // The grants are those of the visitor. What is on beforehand and yet off has been refused, or the cookie cannot be read.
  const isHonored =
    law !== undefined &&
    law.regime.ask !== 'choice' &&
    isOptOutHonored(law.rules.rules, granted, ({ id, isAllowedBefore }) => isAllowedBefore || deniedBySignal.includes(id))
  // With `autoComplete` on, Firefox fills a reloaded form with the values from before, which may not be the grants.
  return (
    <form method="post" action={endpoint} autoComplete="off" lang={locale.id} dir={locale.dir} className={className} data-slot="volenti-form">
      {isHonored && <p data-slot="volenti-dialog-signal">{(locale.regimes ?? enRegimes).signalHonored}</p>}
      <p data-slot="volenti-dialog-description">{fill(text.description, { site: policy.site.name })}</p>
      <ul {...LIST_ROLE} data-slot="volenti-categories">
        {Object.keys(policy.categories).map((id) => (
          <FormCategory key={id} policy={policy} id={id} grants={granted} isDenied={deniedBySignal.includes(id) && !granted[id]} locale={locale} />
        ))}
      </ul>
      {/* The handler takes no box for a choice that the regime ticked and the visitor left. The dot keeps the name apart from ids. */}
      {law && <input type="hidden" name="ticked.before" value={tickedBefore(props, granted).join(' ')} />}
      {optionalCategories(policy).length > 0 && <FormButtons text={text} />}
    </form>
  )
}

/** The boxes that are ticked, and that the regime ticks before a decision. Where the regime is not known, any of the site may have. */
function tickedBefore({ policy, regimes, regime }: Pick<PreferencesFormProps, 'policy' | 'regimes' | 'regime'>, grants: KnownGrants): string[] {
  const all = regimes?.all ?? []
  const named = all.filter(({ id }) => id === regime)
  const rules = (named.length > 0 ? named : all).flatMap((each) => regimeRules(policy, each).rules)
  return optionalCategories(policy).filter((id) => grants[id] && rules.some((rule) => rule.id === id && rule.isAllowedBefore))
}

/** The buttons, which a form needs if something is optional. */
const FormButtons = ({ text }: { readonly text: PreferencesLocale['dialog'] }) => (
  <div data-slot="volenti-dialog-actions">
    {/* Enter in a box presses the first button, so that is the one that saves. */}
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
)

interface FormCategoryProps {
  readonly policy: Policy
  readonly id: string
  readonly grants: KnownGrants
  /** Whether a signal keeps it off. */
  readonly isDenied: boolean
  readonly locale: PreferencesLocale
}

/** One category with its box, or with the words "always on" where it is required. Renders an `<li>`. */
function FormCategory({ policy, id, grants, isDenied, locale }: FormCategoryProps) {
  const text = locale.dialog
  const { title, description } = categoryText(policy, id, locale.categories)
  const isOptional = !policy.categories[id]?.required
  const box = `volenti-${id}-box`
  const explanation = `volenti-${id}-description`
  const count = servicesOf(policy, id).length
  const differing = differingServices(policy, id, grants).length
  const allowed = grants[id] ? count - differing : differing
  return (
    <li data-slot="volenti-category">
      <h2 data-slot="volenti-category-title">{isOptional ? <label htmlFor={box}>{isolated(title)}</label> : isolated(title)}</h2>
      {isOptional ? (
        <input
          type="checkbox"
          id={box}
          name={id}
          value="granted"
          defaultChecked={grants[id] === true}
          aria-describedby={explanation}
          data-slot="volenti-box"
        />
      ) : (
        <span data-slot="volenti-always-on">{text.alwaysOn}</span>
      )}
      <p id={explanation} data-slot="volenti-category-description">
        <span>{isDenied ? `${description} ${locale.form.deniedBySignal}` : description}</span>
        {differing > 0 && (
          <span>
            {' '}
            <strong data-slot="volenti-some-allowed">{fillCount(text.someAllowed, { allowed, count }, locale.numbers)}</strong>
          </span>
        )}
      </p>
      <CategoryDetails policy={policy} id={id} grants={grants} locale={locale} />
    </li>
  )
}
