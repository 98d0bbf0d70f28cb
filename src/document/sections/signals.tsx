import { NO_SIGNALS, type Policy, type PrivacySignals, resolveGrants } from '../../core/internal.ts'
import { categoryText } from '../../locales/category-text.ts'
import { formatList } from '../format-list.ts'
import { Heading } from '../heading.tsx'
import { optionalCategories } from '../optional-categories.ts'
import type { PageContext } from '../page-context.ts'
import { SettingsLink } from '../settings-link.tsx'

/** The categories that stay off while a browser sends one signal: the answer that the store itself goes by. */
const deniedBy = (policy: Policy, signal: keyof PrivacySignals) => resolveGrants(policy, null, { ...NO_SIGNALS, [signal]: true }, 0).deniedBySignal

/** What Global Privacy Control does on this site. */
function gpcClause({ policy, locale, say }: PageContext) {
  const { gpcHonored, gpcHonoredNothing, gpcIgnored } = locale.page.signals
  const settings = <SettingsLink locale={locale} />
  if (policy.signals?.gpc === 'ignored') return say(gpcIgnored, { settings })
  const denied = deniedBy(policy, 'gpc')
  if (denied.length === 0) return say(gpcHonoredNothing)
  const titles = denied.map((id) => categoryText(policy, id, locale.categories).title)
  return say(gpcHonored, { settings, categories: formatList(titles, locale.id, 'conjunction') })
}

/** What is done about the signals a browser sends. */
export function signals(context: PageContext) {
  const { policy, locale, level, say } = context
  const { nothingOptional, dnt, dntTreatedAsRefusal, dntIgnored, gpc } = locale.page.signals
  if (optionalCategories(policy).length === 0) return <p>{say(nothingOptional)}</p>
  return (
    <>
      <Heading level={level} slot="subheading">
        {say(dnt.title)}
      </Heading>
      <p>
        {say(dnt.description)} {say(deniedBy(policy, 'dnt').length > 0 ? dntTreatedAsRefusal : dntIgnored)}
      </p>
      <Heading level={level} slot="subheading">
        {say(gpc.title)}
      </Heading>
      <p>
        {say(gpc.description)} {gpcClause(context)}
      </p>
    </>
  )
}
