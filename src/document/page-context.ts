import type { ReactNode } from 'react'
import type { Policy } from '../core/internal.ts'
import type { DocumentLocale } from '../locales/document-locale.ts'

/** The levels that a heading of the policy page can have. */
export type HeadingLevel = 1 | 2 | 3 | 4

/** What every section of the policy page is written from. */
export interface PageContext {
  readonly policy: Policy
  readonly locale: DocumentLocale
  /** The heading level inside a section. */
  readonly level: HeadingLevel
  /** A text of the locale with the site's name and the given text or elements in the place of its placeholders. */
  readonly say: (text: string, values?: Readonly<Record<string, ReactNode>>) => ReactNode
}
