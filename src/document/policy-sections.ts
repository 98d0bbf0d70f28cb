import type { ReactNode } from 'react'
import type { PolicySectionId } from '../locales/document-locale.ts'
import { fill } from '../locales/fill.ts'
import type { PageContext } from './parts.tsx'
import { manageSection, signalsSection, updatesSection } from './sections/choices.tsx'
import { contactSection, thirdPartiesSection } from './sections/companies.tsx'
import { listSection, typesSection, usesSection, whatSection } from './sections/cookies.tsx'

/** One section of the policy page. */
export interface PolicySection {
  /** The last part of the section's address, which is `#volenti-<id>`. */
  readonly id: string
  readonly title: string
  /** The text under the title. A section without content is left out. */
  readonly content: ReactNode
}

/**
 * The change that a site makes to one standard section: other content, `null` to leave the section out, or a function that
 * takes the standard section and returns the section or sections to show instead.
 */
export type PolicySectionOverride = ReactNode | ((section: PolicySection) => PolicySection | readonly PolicySection[])

/** The changes that a site makes to the standard sections, by their ids. */
export type PolicySectionOverrides = { readonly [Id in PolicySectionId]?: PolicySectionOverride }

/** The standard sections in the order of the page. */
const CONTENT: { readonly [Id in PolicySectionId]: (context: PageContext) => ReactNode } = {
  what: whatSection,
  use: usesSection,
  types: typesSection,
  'third-parties': thirdPartiesSection,
  manage: manageSection,
  signals: signalsSection,
  list: listSection,
  updates: updatesSection,
  contact: contactSection,
}

/** The sections of a policy page in their order, with the changes that a site makes to them. */
export function policySections(context: PageContext, overrides: PolicySectionOverrides): PolicySection[] {
  const { policy, locale } = context
  const sections: PolicySection[] = []
  for (const id of Object.keys(CONTENT) as PolicySectionId[]) {
    const override = overrides[id]
    const title = fill(locale.page.headings[id], { site: policy.site.name })
    if (typeof override === 'function') sections.push(...[override({ id, title, content: CONTENT[id](context) })].flat())
    else sections.push({ id, title, content: override === undefined ? CONTENT[id](context) : override })
  }
  return sections.filter(({ content }) => content !== null && content !== undefined && content !== false)
}
