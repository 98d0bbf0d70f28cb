import type { WellKnownCategoryId, WellKnownPurposeId, WellKnownRole } from '../core/internal.ts'
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

/** The sections of the policy page. */
export type PolicySectionId = 'what' | 'use' | 'types' | 'third-parties' | 'manage' | 'signals' | 'list' | 'updates' | 'contact'

/** The menus that lead to a browser's cookie settings. */
export interface BrowserPath {
  readonly browser: string
  /** The labels to follow, the first one first. */
  readonly path: readonly string[]
}

/** The texts of the policy page. `{site}` may stand in every sentence and heading. */
export interface PageTexts {
  readonly title: string
  /** `{date}` */
  readonly lastUpdated: string
  /** What the page is about; stands above the first section. */
  readonly introduction: string
  /** The words that link to the preferences, as they stand inside a sentence. */
  readonly settings: string
  readonly headings: Readonly<Record<PolicySectionId, string>>
  readonly what: {
    readonly text: string
    /** Added when the policy declares other places of storage: `{kinds}`. */
    readonly otherStorage: string
  }
  readonly use: {
    readonly introduction: string
  }
  readonly types: {
    /** Added when other companies may store something too. */
    readonly setBy: string
    readonly alwaysOn: string
    readonly offUntilAllowed: string
    readonly lifetimes: string
    readonly session: TitledText
    readonly persistent: TitledText
  }
  readonly thirdParties: {
    readonly introduction: string
    /** One kind of company with names of such companies: `{role}`, `{examples}`. */
    readonly roleWithExamples: string
    readonly services: string
    /** `{vendor}`, `{category}` */
    readonly service: string
    /** The link to a vendor's privacy page: `{vendor}`. */
    readonly vendorPrivacy: string
    readonly ownPolicies: string
  }
  readonly manage: {
    readonly choice: {
      readonly title: string
      /** Where to change a choice: `{settings}`. */
      readonly change: string
      /** How long a decision counts, when a grant and a refusal count equally long: `{duration}`. */
      readonly counts: string
      /** The same when they do not: `{granted}`, `{denied}`. */
      readonly countsDiffering: string
    }
    readonly browser: {
      readonly title: string
      readonly introduction: string
      /** What a browser lets a visitor do. */
      readonly abilities: readonly string[]
    }
    /** What blocking cookies costs. */
    readonly blocking: TitledText
    readonly paths: TitledText & { readonly browsers: readonly BrowserPath[] }
  }
  readonly signals: {
    /** Said instead of all else when everything the policy declares is required. */
    readonly nothingOptional: string
    /** What the signal is. */
    readonly gpc: TitledText
    /** Which `{categories}` it keeps off; `{settings}`. */
    readonly gpcHonored: string
    /** Said instead when no optional category sells or shares personal data. */
    readonly gpcHonoredNothing: string
    /** `{settings}` */
    readonly gpcIgnored: string
    /** What the signal is. */
    readonly dnt: TitledText
    readonly dntTreatedAsRefusal: string
    readonly dntIgnored: string
  }
  readonly list: {
    readonly introduction: string
  }
  readonly updates: {
    readonly text: string
    /** Added when there is something that a visitor can be asked about. */
    readonly askAgain: string
  }
  readonly contact: {
    /** `{contact}` */
    readonly text: string
    /** `{privacyPolicy}` */
    readonly privacy: string
    /** The words that link to the privacy policy, as they stand inside a sentence. */
    readonly privacyPolicy: string
  }
}
