import type { Duration } from '../policy/duration.ts'
import type { SignalPolicy } from '../policy/policy.ts'

/** A country, or a part of one, in capital letters: `'DE'`, `'US-CA'`. The codes are those of ISO 3166. */
export type Place = Uppercase<string>

/** What holds for a category until the visitor decides. */
export type Before = 'denied' | 'allowed'

/** The letter that stands for a regime in the record. */
export type RegimeLetter =
  | ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm')
  | ('n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z')

/** When the facts of a regime were last looked up, and where. */
export interface RegimeReview {
  /** The day, as `YYYY-MM-DD`. */
  readonly on: `${number}-${number}-${number}`
  /** The addresses that were read. */
  readonly sources: readonly string[]
  /** What the regime takes for granted about the site, and what could not be confirmed. */
  readonly assumes: readonly string[]
}

/** What every regime has. */
interface RegimeBase {
  /** Names the regime in code and HTML; visitors never see it. Up to 32 small letters, digits and `-`. */
  readonly id: string
  /** Stands for the regime in the record. Each regime of a site has its own, and keeps it. */
  readonly letter: RegimeLetter
  /** Where it applies; `'elsewhere'` stands for every known place that no other regime names. */
  readonly places: readonly Place[] | 'elsewhere'
  /** Changes what the policy does with privacy signals. @default as the policy says */
  readonly signals?: SignalPolicy | undefined
  /** When the facts were looked up. @default not said */
  readonly review?: RegimeReview | undefined
}

/** The two clocks of a regime, and what a change of the policy does. */
export interface RegimeClocks {
  /** How long a grant counts. @default as the policy says */
  readonly afterGrant?: Duration | undefined
  /** How long a refusal is left in peace, and how long a notice that was read stays away. @default as the policy says */
  readonly afterRefusal?: Duration | undefined
  /**
   * What happens when the policy changes. With `never-after-refusal` nothing is asked while a refusal is left in peace.
   * @default 'ask'
   */
  readonly onChange?: 'ask' | 'never-after-refusal' | undefined
}

/** A regime that asks for a choice. Marketing waits for the answer, unless everything is allowed before it. */
export interface AskingRegime<CategoryId extends string = string> extends RegimeBase {
  readonly ask: 'choice'
  /** What holds until the visitor decides, for everything or by category. @default 'denied' */
  readonly before?:
    | Before
    | ({ readonly [Id in Exclude<CategoryId, 'marketing'>]?: Before | undefined } & { readonly marketing?: 'denied' | undefined })
    | undefined
  /** The control that stays on every page. @default 'cookie-settings' */
  readonly link?: 'cookie-settings' | 'privacy-choices' | undefined
  /** What the X of the banner does. @default 'nothing' */
  readonly dismiss?: 'nothing' | 'refuses' | undefined
  readonly askAgain?: RegimeClocks | undefined
}

/** A regime that shows a notice, or nothing at all. It needs a control that stays on every page. */
export interface TellingRegime<CategoryId extends string = string> extends RegimeBase {
  /** `notice`: the visitor reads a text and puts it away, which is no choice. `nothing`: no banner comes up. */
  readonly ask: 'notice' | 'nothing'
  /** What holds until the visitor decides, for everything or by category. @default 'denied' */
  readonly before?: Before | { readonly [Id in CategoryId]?: Before | undefined } | undefined
  /** The control that stays on every page. */
  readonly link: 'cookie-settings' | 'privacy-choices'
  readonly dismiss?: 'nothing' | undefined
  readonly askAgain?: RegimeClocks | undefined
}

/**
 * The habits of one law: whether visitors are asked, and what holds until they decide.
 *
 * It is plain data. `volenti/regimes` has presets; they are starting points and no legal advice.
 */
export type Regime<CategoryId extends string = string> = AskingRegime<CategoryId> | TellingRegime<CategoryId>

/** The part of a regime that pages render by. */
export type RegimeSummary = Required<Pick<Regime, 'id' | 'ask' | 'link' | 'dismiss'>>
