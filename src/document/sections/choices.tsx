import { choiceDuration, NO_SIGNALS, optionalCategories, type Policy, resolveGrants } from '../../core/internal.ts'
import { categoryText } from '../../locales/category-text.ts'
import { enPrivacyChoices } from '../../locales/en/privacy-choices.ts'
import { joinNames } from '../fill-elements.ts'
import { formatDuration } from '../format-duration.ts'
import { Heading, type PageContext, SettingsLink } from '../parts.tsx'
import { isOnBefore } from '../under-regime.ts'

/** Explains how to change a choice and how long it counts. Renders nothing where there is nothing to choose. */
function ownChoice({ policy, law, locale, level, say }: PageContext) {
  if (optionalCategories(policy).length === 0) return null
  const { optOut, sale } = locale.page.regime
  const isAsked = !law || law.regime.ask === 'choice'
  const { title, change, counts, countsDiffering } = locale.page.manage.choice
  const granted = formatDuration(choiceDuration(policy, 'granted'), locale)
  const denied = formatDuration(choiceDuration(policy, 'denied'), locale)
  return (
    <>
      <Heading level={level} slot="subheading">
        {say(title)}
      </Heading>
      <p>
        {say(`${change} ${isAsked ? (granted === denied ? counts : countsDiffering) : optOut}`, {
          settings: <SettingsLink locale={locale} />,
          duration: granted,
          granted,
          denied,
        })}
      </p>
      {law?.regime.link === 'privacy-choices' && <p>{say(sale, { link: locale.regimes?.privacyChoices ?? enPrivacyChoices })}</p>}
    </>
  )
}

/** Explains how to control cookies on the site and in a browser, and which features are lost by blocking them. */
export function manageSection(context: PageContext) {
  const { locale, level, say } = context
  const { browser, blocking, paths } = locale.page.manage
  return (
    <>
      {ownChoice(context)}
      <Heading level={level} slot="subheading">
        {say(browser.title)}
      </Heading>
      <p>{say(browser.introduction)}</p>
      <ul data-slot="volenti-page-list">
        {browser.abilities.map((ability) => (
          <li key={ability}>{ability}</li>
        ))}
      </ul>
      <Heading level={level} slot="subheading">
        {say(blocking.title)}
      </Heading>
      <p>{say(blocking.description)}</p>
      <Heading level={level} slot="subheading">
        {say(paths.title)}
      </Heading>
      <p>{say(paths.description)}</p>
      <dl data-slot="volenti-page-terms">
        {paths.browsers.map(({ browser, path }) => (
          <div key={browser}>
            <dt>{browser}</dt>
            <dd>
              <ol data-slot="volenti-page-path">
                {path.map((label) => (
                  <li key={label}>{label}</li>
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The categories that a signal denies. The grants are asked, so that the page says the same as they do. */
const deniedBy = (policy: Policy, signal: 'gpc' | 'dnt') =>
  resolveGrants(policy, null, { signals: { ...NO_SIGNALS, [signal]: true }, now: 0 }).deniedBySignal

/** Explains Global Privacy Control, and its effect on this site. */
function gpcEffect({ policy, locale, say }: PageContext) {
  const { gpc, gpcHonored, gpcHonoredNothing, gpcIgnored } = locale.page.signals
  const denied = deniedBy(policy, 'gpc')
  const titles = denied.map((id) => categoryText(policy, id, locale.categories).title)
  const honored = denied.length === 0 ? gpcHonoredNothing : gpcHonored
  return say(`${gpc.description} ${policy.signals?.gpc === 'ignored' ? gpcIgnored : honored}`, {
    settings: <SettingsLink locale={locale} />,
    categories: joinNames(titles, locale.list),
  })
}

/** Explains the effect of the privacy signals that a browser can send. */
export function signalsSection(context: PageContext) {
  const { policy, locale, level, say } = context
  const { nothingOptional, dnt, dntTreatedAsRefusal, dntIgnored, gpc, gpcIgnored } = locale.page.signals
  const optional = optionalCategories(policy)
  // The usual sentence ends by saying that everything optional is off.
  const ignored = optional.some((id) => isOnBefore(context, id)) ? gpcIgnored : dntIgnored
  if (optional.length === 0) return <p>{say(nothingOptional)}</p>
  return (
    <>
      <Heading level={level} slot="subheading">
        {say(dnt.title)}
      </Heading>
      <p>
        {say(`${dnt.description} ${deniedBy(policy, 'dnt').length > 0 ? dntTreatedAsRefusal : ignored}`, {
          settings: <SettingsLink locale={locale} />,
        })}
      </p>
      <Heading level={level} slot="subheading">
        {say(gpc.title)}
      </Heading>
      <p>{gpcEffect(context)}</p>
    </>
  )
}

/** Explains how the site announces a change of its policy. */
export const updatesSection = ({ policy, law, locale, say }: PageContext) => (
  <p>
    {say(
      optionalCategories(policy).length > 0 && (!law || law.regime.ask === 'choice')
        ? `${locale.page.updates.text} ${locale.page.updates.askAgain}`
        : locale.page.updates.text,
    )}
  </p>
)
