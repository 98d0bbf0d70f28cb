import type { Policy, RegimeInitOptions } from '../core/internal.ts'
import type { DocumentLocale } from '../locales/document-locale.ts'
import { enDocument } from '../locales/en/index.ts'
import { fillElements, isolated } from './fill-elements.ts'
import { formatDate } from './format.ts'
import { Heading, type PageContext, SafeLink, SectionContent } from './parts.tsx'
import { type PolicySectionOverrides, policySections } from './policy-sections.ts'
import { underRegime } from './under-regime.ts'

/** Props of `CookiePolicy`. */
export interface CookiePolicyProps extends Pick<RegimeInitOptions, 'regimes'> {
  readonly policy: Policy
  /** @default English */
  readonly locale?: DocumentLocale | undefined
  /** The heading level of the page's title. The sections are one level below. @default 1 */
  readonly headingLevel?: 1 | 2 | undefined
  /** Changes to the standard sections, by their ids: other content, `null` to leave one out, or a function. @default none */
  readonly sections?: PolicySectionOverrides | undefined
  readonly className?: string | undefined
  /** The id of the regime that the page is rendered for, with the `regimes` of the site. @default the strictest */
  readonly regime?: string | undefined
}

/**
 * The complete policy page, written from the policy alone: nine sections in the order of `PolicySectionId`. A section that
 * the policy declares nothing for is left out.
 *
 * With `regimes` it says what holds under one of them: what is on before a decision, the right to say no, and the clocks.
 *
 * Renders an `<article>`. It has no state, so it renders in a server component and without a provider. Its links to
 * `#cookie-settings` open the preferences dialog of the page.
 *
 * @example
 * ```tsx
 * import type { Policy } from 'volenti'
 * import { CookiePolicy } from 'volenti/document'
 *
 * const children = { id: 'children', title: 'Children', content: <p>We ask no child for consent.</p> }
 *
 * export const Page = ({ policy }: { policy: Policy }) => (
 *   <CookiePolicy
 *     policy={policy}
 *     sections={{
 *       updates: <p>We write to every customer before this policy changes.</p>,
 *       contact: (contact) => [children, contact],
 *     }}
 *   />
 * )
 * ```
 */
export function CookiePolicy({ locale = enDocument, headingLevel = 1, sections = {}, className, ...props }: CookiePolicyProps) {
  const { policy, law } = underRegime(props.policy, props)
  const { site, lastUpdated } = policy
  const { page, numbers, id: lang, dir } = locale
  const sectionLevel = headingLevel === 1 ? 2 : 3
  const say: PageContext['say'] = (text, values) => fillElements(text, { site: isolated(site.name), ...values })
  const context: PageContext = { policy, law, locale, level: headingLevel === 1 ? 3 : 4, say }

  return (
    <article lang={lang} dir={dir} className={className} data-slot="volenti-page">
      <Heading level={headingLevel} slot="title">
        {say(page.title)}
      </Heading>
      <p data-slot="volenti-page-updated">
        {say(page.lastUpdated, { date: <time dateTime={lastUpdated}>{formatDate(lastUpdated, page.date, numbers)}</time> })}
      </p>
      <p data-slot="volenti-page-introduction">
        {say(page.introduction, site.url === undefined ? {} : { site: <SafeLink href={site.url}>{isolated(site.name)}</SafeLink> })}
      </p>
      {policySections(context, sections).map(({ id, title, content }) => (
        <section key={id} id={`volenti-${id}`} data-slot="volenti-page-section">
          <Heading level={sectionLevel} slot="heading">
            {title}
          </Heading>
          <SectionContent>{content}</SectionContent>
        </section>
      ))}
    </article>
  )
}
