import { choiceDuration } from '../choice-duration.ts'
import { formatDuration } from '../format-duration.ts'
import { Heading } from '../heading.tsx'
import { optionalCategories } from '../optional-categories.ts'
import type { PageContext } from '../page-context.ts'
import { SettingsLink } from '../settings-link.tsx'

/** How to change a choice, and how long it counts; nothing where there is nothing to choose. */
function choice({ policy, locale, level, say }: PageContext) {
  if (optionalCategories(policy).length === 0) return null
  const { title, change, counts, countsDiffering } = locale.page.manage.choice
  const granted = formatDuration(choiceDuration(policy, 'granted'), locale)
  const denied = formatDuration(choiceDuration(policy, 'denied'), locale)
  return (
    <>
      <Heading level={level} slot="subheading">
        {say(title)}
      </Heading>
      <p>
        {say(change, { settings: <SettingsLink locale={locale} /> })}{' '}
        {granted === denied ? say(counts, { duration: granted }) : say(countsDiffering, { granted, denied })}
      </p>
    </>
  )
}

/** What can be done about cookies: on the site, in a browser, and what blocking them costs. */
export function manage(context: PageContext) {
  const { locale, level, say } = context
  const { browser, blocking, paths } = locale.page.manage
  return (
    <>
      {choice(context)}
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
