import type { WellKnownCategoryId, WellKnownPurposeId, WellKnownRole } from '../core/index.ts'
import type { TableTexts, TitledText } from './locale.ts'

/** The texts of the policy page, in one language. */
export interface DocumentLocale {
  /** A BCP 47 language tag. */
  readonly id: string
  readonly dir: 'ltr' | 'rtl'
  readonly categories: Readonly<Record<WellKnownCategoryId, TitledText>>
  readonly purposes: Readonly<Record<WellKnownPurposeId, TitledText>>
  readonly roles: Readonly<Record<WellKnownRole, string>>
  readonly table: TableTexts
  readonly page: PageTexts
}

/** The texts of the policy page's sections. */
export interface PageTexts {
  readonly title: string
}
