import type { DurationUnit, WellKnownCategoryId, WellKnownCookiePurpose } from '../core/internal.ts'
import type { ReceiptTexts } from './receipt-texts.ts'

/** The plural categories of all languages, as Unicode's CLDR names them. A language uses some of them. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** A text that contains a number: one form for each plural category that the language uses. */
export type PluralText = { readonly [Category in PluralCategory]?: string } & { readonly other: string }

/**
 * How a language writes numbers and durations.
 *
 * It is data and not `Intl`, because the `Intl` of a server and that of a browser may know a language differently. Then the
 * page would not be hydrated.
 */
export interface NumberTexts {
  /** Returns the plural category of a number. */
  readonly plural: (count: number) => PluralCategory
  /** The sign between a whole number and its decimals. */
  readonly decimal: string
  /** The ten digits, from zero to nine. @default `0123456789` */
  readonly digits?: string | undefined
  /** A length of time as it stands alone, in the nominative: `{count}`. */
  readonly durations: Readonly<Record<DurationUnit, PluralText>>
}

/** A title and the sentence under it. */
export interface TitledText {
  readonly title: string
  readonly description: string
}

/** The texts of the banner. `{site}`, `{categories}` and `{vendors}` are filled in from the policy. */
export interface BannerTexts {
  /** The title and the name of the region: `{site}`. */
  readonly title: string
  /** The question about all optional `{categories}`. */
  readonly description: string
  /** Names the vendors of their services: `{vendors}`. */
  readonly vendors: string
  /** Replaces `description` if only new or changed `{categories}` are asked about. */
  readonly outdated: string
  /** Replaces `description` if a decision has expired. */
  readonly expired: string
  /** Added if a privacy signal of the browser denies `{categories}`. */
  readonly deniedBySignal: string
  readonly acceptAll: string
  readonly rejectAll: string
  readonly openPreferences: string
  /** The link to the policy page. */
  readonly cookiePolicy: string
}

/** The texts that a screen reader reads out after a decision. */
export interface StatusTexts {
  /** Names the optional categories and services that are now granted: `{categories}`. */
  readonly saved: string
  /** Used if nothing optional is granted. */
  readonly savedNone: string
  /** Used after a withdrawal: the `{categories}` and services that were granted before it. */
  readonly withdrawn: string
  /** Added if the decision could not be stored. */
  readonly notPersisted: string
  /** The label of the button that removes the message. */
  readonly close: string
}

/** The text of `PreferencesTrigger`. */
export interface TriggerTexts {
  readonly openPreferences: string
}

/** The texts of the preferences dialog. */
export interface DialogTexts {
  readonly title: string
  readonly description: string
  /** Shown in place of the switch of a required category. */
  readonly alwaysOn: string
  /** Shown under a category that a privacy signal denies. */
  readonly deniedBySignal: string
  /** Opens the list of the cookies of a category. */
  readonly details: string
  /** Opens the list of the cookies and the services of a category: `{count}`, `{services}`. */
  readonly servicesDetails: string
  /** Names the list of the services of a category. */
  readonly services: string
  /** Shown under a category if one of its services differs from it: `{allowed}` of `{count}` are allowed. The form goes by `{count}`. */
  readonly someAllowed: PluralText
  /** The link to a vendor's privacy page: `{vendor}`. */
  readonly vendorPrivacy: string
  readonly acceptAll: string
  readonly rejectAll: string
  readonly save: string
  readonly close: string
  readonly cookiePolicy: string
}

/** The options of a service in the preferences form. The other words of the form are those of the dialog. */
export interface FormTexts {
  /** The service follows its `{category}`. */
  readonly asCategory: string
  readonly granted: string
  readonly denied: string
  /** Shown under a category that a privacy signal denies. The form has a box for it, and the dialog a switch. */
  readonly deniedBySignal: string
}

/** The texts of the placeholder of embedded content. `{service}` and `{vendor}` are filled in from the policy. */
export interface EmbedTexts {
  /** Explains what loading the content means. */
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
  /** Used if the visitor has decided about a newer policy than that of this page. */
  readonly superseded: string
  readonly reload: string
  readonly later: string
}

/**
 * The texts that only sites with regimes show, such as `deRegimes`. Such a site adds them to its locale:
 * `{ ...de, regimes: deRegimes }`.
 */
export interface RegimeTexts {
  /** Names the optional categories that are on before a decision: `{categories}`. */
  readonly inUse: string
  /** The button that puts a notice away. It is no choice, and must not sound like one. */
  readonly ok: string
  /** The label of the X that refuses. */
  readonly closeAndReject: string
  /** The link to the preferences, in the words of the law. */
  readonly privacyChoices: string
  /** Shown in the preferences while a privacy signal keeps a category off. */
  readonly signalHonored: string
  /** Shown under a category that the visitor has switched on despite a signal, before that is saved. */
  readonly despiteSignal: string
}

/** The texts of the cookie table. */
export interface TableTexts {
  /** The caption of the table of all cookies: `{site}`. */
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
  /** The same for a cookie of a service: `{vendor}`. */
  readonly firstPartyService: string
  readonly thirdParty: string
  /** The same for a cookie of a service: `{vendor}`. */
  readonly thirdPartyService: string
  readonly session: string
  readonly persistent: string
  /** The purpose of the consent cookie. */
  readonly consentCookie: string
  /** The purposes that a cookie declaration can name by an id: one short phrase each, without a full stop. */
  readonly cookiePurposes: Readonly<Record<WellKnownCookiePurpose, string>>
}

/** Patterns that join items in a sentence. `{0}` is the text before, `{1}` the text after, as in Unicode's CLDR. */
export interface ListPatterns {
  /** Joins the items of a list of two, such as `{0} and {1}`. */
  readonly pair: string
  /** Joins the items of a longer list, except the last one, such as `{0}, {1}`. */
  readonly middle: string
  /** Adds the last item of a longer list, such as `{0}, and {1}`. */
  readonly end: string
}

/** The texts that a page may need before the dialog opens, in one language. */
export interface FirstTexts {
  /** A BCP 47 language tag. */
  readonly id: string
  readonly dir: 'ltr' | 'rtl'
  /** Joins the items of a list with "and". @default the browser's own patterns; to look them up delays the banner by about 30 ms */
  readonly list?: ListPatterns | undefined
  readonly categories: Readonly<Record<WellKnownCategoryId, Pick<TitledText, 'title'> & Partial<TitledText>>>
  readonly banner: BannerTexts
  readonly status: StatusTexts
  readonly trigger: TriggerTexts
  readonly embed: EmbedTexts
  readonly reload: ReloadTexts
  /** The texts of a site with regimes. @default English */
  readonly regimes?: RegimeTexts | undefined
}

/** The texts of the dialog, the form, the table and the receipt, in one language. A page loads them when it shows one of these. */
export interface LaterTexts {
  readonly categories: Readonly<Record<WellKnownCategoryId, TitledText>>
  readonly dialog: DialogTexts
  readonly form: FormTexts
  readonly numbers: NumberTexts
  readonly table: TableTexts
  /** The texts of `ReceiptButton`. @default English */
  readonly receipt?: ReceiptTexts | undefined
}

/** All texts of the UI, in one language. */
export type Locale = FirstTexts & LaterTexts

/** A locale in two parts. The second part loads with the dialog. */
export interface SplitLocale extends FirstTexts {
  readonly load: () => Promise<LaterTexts>
}
