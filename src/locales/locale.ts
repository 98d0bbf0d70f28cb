import type { WellKnownCategoryId } from '../core/internal.ts'

/** A title and the sentence under it. */
export interface TitledText {
  readonly title: string
  readonly description: string
}

/** The texts of the banner. `{site}` and `{categories}` stand for what the policy declares. */
export interface BannerTexts {
  /** Names the region: `{site}`. */
  readonly title: string
  /** What is asked: for which `{categories}`. */
  readonly description: string
  /** Whose services take part in them: `{vendors}`. */
  readonly vendors: string
  /** Said instead when only something new or changed is asked: which `{categories}`. */
  readonly outdated: string
  /** Said instead when a decision has run out. */
  readonly expired: string
  /** Said when the browser sends a signal that denies `{categories}`. */
  readonly deniedBySignal: string
  readonly acceptAll: string
  readonly rejectAll: string
  readonly openPreferences: string
  /** The link to the policy page. */
  readonly cookiePolicy: string
}

/** The texts that a screen reader is told after a decision. */
export interface StatusTexts {
  /** What of the optional is now granted: `{categories}`. */
  readonly saved: string
  /** Said when nothing optional is granted. */
  readonly savedNone: string
  readonly withdraw: string
  /** Added when the decision could not be stored. */
  readonly notPersisted: string
}

/** The text of the way back to the preferences. */
export interface TriggerTexts {
  readonly openPreferences: string
}

/** The texts of the preferences dialog. */
export interface DialogTexts {
  readonly title: string
  readonly description: string
  /** Stands where a required category would have a switch. */
  readonly alwaysOn: string
  /** Said under a category that a privacy signal denies. */
  readonly deniedBySignal: string
  /** Opens the list of what a category stores. */
  readonly details: string
  /** Opens the same where services are named: `{count}`, `{services}`. */
  readonly servicesDetails: string
  /** Names the list of the services of a category. */
  readonly services: string
  /** Said under a category when only some of its services are allowed: `{allowed}` of `{count}`. */
  readonly someAllowed: string
  /** The link to a vendor's privacy page: `{vendor}`. */
  readonly vendorPrivacy: string
  readonly acceptAll: string
  readonly rejectAll: string
  readonly save: string
  readonly close: string
  readonly cookiePolicy: string
}

/** What a service may be set to in the form of the preferences, which has no other words than the dialog otherwise. */
export interface FormTexts {
  /** That it follows its `{category}`. */
  readonly asCategory: string
  readonly granted: string
  readonly denied: string
}

/** The texts in the place of embedded content. `{service}` and `{vendor}` stand for what the policy declares. */
export interface EmbedTexts {
  /** What loading it means. */
  readonly description: string
  readonly loadOnce: string
  readonly allowAlways: string
  /** The plain link to the content. */
  readonly open: string
  /** The link to a vendor's privacy page: `{vendor}`. */
  readonly vendorPrivacy: string
}

/** The texts of the offer to reload the page. */
export interface ReloadTexts {
  readonly description: string
  /** Where the visitor has decided about a newer policy than the one of this page. */
  readonly superseded: string
  readonly reload: string
  readonly later: string
}

/** The texts of the cookie table. */
export interface TableTexts {
  /** The caption of a table of every cookie: `{site}`. */
  readonly caption: string
  /** The caption of the table of one category: `{category}`. */
  readonly categoryCaption: string
  readonly name: string
  readonly purpose: string
  readonly duration: string
  readonly kind: string
  readonly party: string
  readonly kinds: Readonly<Record<'cookie' | 'local-storage' | 'session-storage' | 'indexed-db' | 'cache-storage', string>>
  readonly firstParty: string
  /** The same when it belongs to a service: `{vendor}`. */
  readonly firstPartyService: string
  readonly thirdParty: string
  /** The same when it belongs to a service: `{vendor}`. */
  readonly thirdPartyService: string
  readonly session: string
  readonly persistent: string
  /** The purpose of the consent cookie itself. */
  readonly consentCookie: string
}

/** How a sentence joins items: `{0}` and `{1}` stand for what is before and after. The patterns are those of Unicode's CLDR. */
export interface ListPatterns {
  /** Two items, such as `{0} and {1}`. */
  readonly pair: string
  /** The items of a longer list but the last, such as `{0}, {1}`. */
  readonly middle: string
  /** The last item of a longer list, such as `{0}, and {1}`. */
  readonly end: string
}

/** The texts that a page may need at first, in one language. */
export interface FirstTexts {
  /** A BCP 47 language tag. */
  readonly id: string
  readonly dir: 'ltr' | 'rtl'
  /** @default those of the browser, which take it some 30 ms to look up on the way to the banner */
  readonly list?: ListPatterns | undefined
  readonly categories: Readonly<Record<WellKnownCategoryId, Pick<TitledText, 'title'> & Partial<TitledText>>>
  readonly banner: BannerTexts
  readonly status: StatusTexts
  readonly trigger: TriggerTexts
  readonly embed: EmbedTexts
  readonly reload: ReloadTexts
}

/** The texts of the dialog, the form and the table, in one language. */
export interface LaterTexts {
  readonly categories: Readonly<Record<WellKnownCategoryId, TitledText>>
  readonly dialog: DialogTexts
  readonly form: FormTexts
  readonly table: TableTexts
}

/** The texts of everything a visitor operates, in one language. */
export type Locale = FirstTexts & LaterTexts

/** The same in two parts: what the dialog shows is loaded with it. */
export interface SplitLocale extends FirstTexts {
  readonly load: () => Promise<LaterTexts>
}
