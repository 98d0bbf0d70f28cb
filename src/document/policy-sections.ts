import type { ReactNode } from 'react'
import type { PolicySectionId } from '../locales/document-locale.ts'
import { fill } from '../locales/fill.ts'
import type { PageContext } from './page-context.ts'
import { contact } from './sections/contact.tsx'
import { list } from './sections/list.tsx'
import { manage } from './sections/manage.tsx'
import { signals } from './sections/signals.tsx'
import { thirdParties } from './sections/third-parties.tsx'
import { types } from './sections/types.tsx'
import { updates } from './sections/updates.tsx'
import { use } from './sections/use.tsx'
import { what } from './sections/what.tsx'

/** One section of the policy page. */
export interface PolicySection {
  /** Makes the address of the section: `#volenti-<id>`. */
  readonly id: string
  readonly title: string
  /** What stands under the title; a section without content is left out. */
  readonly content: ReactNode
}

/**
 * What a site does with one standard section: content of its own, `null` to leave it out, or a function that returns the
 * section or sections to stand in its place.
 */
export type PolicySectionOverride = ReactNode | ((section: PolicySection) => PolicySection | readonly PolicySection[])

/** What a site does with the standard sections, by their ids. */
export type PolicySectionOverrides = { readonly [Id in PolicySectionId]?: PolicySectionOverride }

const CONTENT: { readonly [Id in PolicySectionId]: (context: PageContext) => ReactNode } = {
  what,
  use,
  types,
  'third-parties': thirdParties,
  manage,
  signals,
  list,
  updates,
  contact,
}

/** The sections of a policy page in their order, with the changes a site makes to them. */
export function policySections(context: PageContext, overrides: PolicySectionOverrides): PolicySection[] {
  const { policy, locale } = context
  return (Object.keys(CONTENT) as PolicySectionId[])
    .flatMap((id) => {
      const override = overrides[id]
      const title = fill(locale.page.headings[id], { site: policy.site.name })
      if (typeof override !== 'function') return { id, title, content: override === undefined ? CONTENT[id](context) : override }
      return override({ id, title, content: CONTENT[id](context) })
    })
    .filter(({ content }) => content !== null && content !== undefined && content !== false)
}
