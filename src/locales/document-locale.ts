import type { WellKnownPurposeId, WellKnownRole } from '../core/internal.ts'
import type { LaterTexts, ListPatterns, RegimeTexts, TitledText } from './locale.ts'

/** The texts of the policy page, the cookie table and the preferences form, in one language. */
export interface DocumentLocale extends LaterTexts {
  /** A BCP 47 language tag. */
  readonly id: string
  readonly dir: 'ltr' | 'rtl'
  /** Joins the items of a list with "and". */
  readonly list: ListPatterns
  readonly purposes: Readonly<Record<WellKnownPurposeId, TitledText>>
  readonly roles: Readonly<Record<WellKnownRole, string>>
  readonly page: PageTexts
  /** The texts of a site with regimes. @default English */
  readonly regimes?: RegimeTexts | undefined
}

/** The sections of the policy page. */
export type PolicySectionId = 'what' | 'use' | 'types' | 'third-parties' | 'manage' | 'signals' | 'list' | 'updates' | 'contact'

/** How a language writes a day. */
export interface DateTexts {
  /** `{day}`, `{month}`, `{year}` */
  readonly pattern: string
  /** The names of the months, from January on, in the form they have in a date. */
  readonly months: readonly string[]
}

/** The way to the cookie settings of a browser. */
export interface BrowserPath {
  readonly browser: string
  /** The labels of the menus, in order. */
  readonly path: readonly string[]
}

/** The texts of the policy page. Every sentence and heading may contain `{site}`. */
export interface PageTexts {
  readonly title: string
  readonly date: DateTexts
  /** Joins the items of a list with "or". */
  readonly alternatives: ListPatterns
  /** `{date}`. A date may end in a full stop, so the text ends without one. */
  readonly lastUpdated: string
  /** Introduces the page, above the first section. */
  readonly introduction: string
  /** The words that link to the preferences, in the form they have inside a sentence. */
  readonly settings: string
  readonly headings: Readonly<Record<PolicySectionId, string>>
  readonly what: {
    readonly text: string
    /** Added if the policy declares storage other than cookies: `{kinds}`. */
    readonly otherStorage: string
  }
  readonly use: {
    readonly introduction: string
  }
  readonly types: {
    /** Added if other companies may store something too. */
    readonly setBy: string
    readonly alwaysOn: string
    readonly offUntilAllowed: string
    readonly lifetimes: string
    readonly session: TitledText
    readonly persistent: TitledText
  }
  readonly thirdParties: {
    readonly introduction: string
    /** One kind of company, with examples: `{role}`, `{examples}`. */
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
      /** Explains where to change a choice: `{settings}`. */
      readonly change: string
      /** How long a decision counts, if a grant and a refusal count for the same time: `{duration}`. */
      readonly counts: string
      /** The same if the two times differ: `{granted}`, `{denied}`. */
      readonly countsDiffering: string
    }
    readonly browser: {
      readonly title: string
      readonly introduction: string
      /** The actions that a browser offers to a visitor. */
      readonly abilities: readonly string[]
    }
    /** The consequences of blocking cookies. */
    readonly blocking: TitledText
    readonly paths: TitledText & { readonly browsers: readonly BrowserPath[] }
  }
  readonly signals: {
    /** Replaces the whole section if the policy declares nothing optional. */
    readonly nothingOptional: string
    /** Explains the signal. */
    readonly gpc: TitledText
    /** The `{categories}` that the signal denies; `{settings}`. */
    readonly gpcHonored: string
    /** Used instead if no optional category sells or shares personal data. */
    readonly gpcHonoredNothing: string
    /** `{settings}` */
    readonly gpcIgnored: string
    /** Explains the signal. */
    readonly dnt: TitledText
    readonly dntTreatedAsRefusal: string
    readonly dntIgnored: string
  }
  /** Used under a regime that allows something before a decision. */
  readonly regime: {
    /** Replaces `types.offUntilAllowed` for a category that is on before a decision. */
    readonly onUntilRefused: string
    /** Says where to switch everything off, if nobody is asked for a choice: `{settings}`. */
    readonly optOut: string
    /** The right that a law gives about sale and sharing. `{link}` is the text of `PrivacyChoicesLink`. */
    readonly sale: string
  }
  readonly list: {
    readonly introduction: string
  }
  readonly updates: {
    readonly text: string
    /** Added if the policy declares something optional. */
    readonly askAgain: string
  }
  readonly contact: {
    /** `{contact}` */
    readonly text: string
    /** `{privacyPolicy}` */
    readonly privacy: string
    /** The words that link to the privacy policy, in the form they have inside a sentence. */
    readonly privacyPolicy: string
  }
}
