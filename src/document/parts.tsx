import type { ReactNode } from 'react'
import { isSafeLink } from '../core/internal.ts'
import type { DocumentLocale } from '../locales/document-locale.ts'
import type { PolicyUnderRegime } from './under-regime.ts'

/** Safari ignores that an element is a list when a stylesheet removes its marks. The role says it again. */
export const LIST_ROLE = { role: 'list' }

/** The levels that a heading of the policy page can have. */
export type HeadingLevel = 1 | 2 | 3 | 4

/** Everything that a section of the policy page is written from. */
export interface PageContext extends PolicyUnderRegime {
  readonly locale: DocumentLocale
  /** The heading level inside a section. */
  readonly level: HeadingLevel
  /** Fills the placeholders of a text: `{site}` with the name of the site, the others with the given texts or elements. */
  readonly say: (text: string, values?: Readonly<Record<string, ReactNode>>) => ReactNode
}

interface HeadingProps {
  readonly level: HeadingLevel
  readonly slot: 'title' | 'heading' | 'subheading'
  readonly children: ReactNode
}

/** A heading of the policy page. Renders an `<h1>` to `<h4>`. */
export function Heading({ level, slot, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag data-slot={`volenti-page-${slot}`}>{children}</Tag>
}

/** The content of a section. Renders a `<p>` around a text of the site that has no element. */
export const SectionContent = ({ children }: { readonly children: ReactNode }) => (typeof children === 'string' ? <p>{children}</p> : children)

interface SafeLinkProps {
  readonly href: string
  readonly rel?: string | undefined
  readonly children: ReactNode
}

/** A link to an address that the policy names. Where the address is not safe to follow, it renders the text alone. */
export function SafeLink({ href, rel, children }: SafeLinkProps) {
  if (!isSafeLink(href)) return <span>{children}</span>
  return (
    <a href={href} rel={rel}>
      {children}
    </a>
  )
}

/** The link that opens the preferences: the user interface listens for its address. */
export const SettingsLink = ({ locale }: Pick<PageContext, 'locale'>) => <a href="#cookie-settings">{locale.page.settings}</a>

interface TermListProps {
  readonly terms: readonly { readonly id: string; readonly title: string; readonly description: ReactNode }[]
}

/** Terms with their explanations. Renders a `<dl>`. */
export const TermList = ({ terms }: TermListProps) => (
  <dl data-slot="volenti-page-terms">
    {terms.map(({ id, title, description }) => (
      <div key={id}>
        <dt>{title}</dt>
        <dd>{description}</dd>
      </div>
    ))}
  </dl>
)
