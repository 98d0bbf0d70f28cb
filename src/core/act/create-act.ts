import type { Policy } from '../policy/policy.ts'
import { type Rules, rulesOf } from '../policy/rules.ts'
import type { Choice } from '../record/record.ts'
import type { Regimes } from '../regime/define-regimes.ts'
import { regimeById } from '../regime/law-of-page.ts'
import { regimeRules } from '../regime/regime-rules.ts'
import type { PrivacySignals } from '../signals.ts'
import type { Decision } from '../store/reasons.ts'
import type { ConsentAct } from './act.ts'
import { canonicalJson } from './canonical-json.ts'
import { sha256 } from './sha256.ts'
import { uuidAt } from './uuid.ts'

/** What an act tells besides the policy and the decision. */
export interface ActContext {
  /** The privacy signals of the browser or the request. */
  readonly signals: PrivacySignals
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string
  /** The words that the visitor was shown besides those of the policy, such as the locale. @default null */
  readonly words?: unknown
  /** A random value that the visitor's acts share. @default '' */
  readonly subject?: string | undefined
  /** The regimes of the site. @default everything optional needs a yes */
  readonly regimes?: Regimes | undefined
  /** The id of the regime under which the visitor decided. @default the strictest of the regimes */
  readonly regime?: string | undefined
}

/** What an act says about its law where the site has no regimes: everything optional needs a yes. */
const OPT_IN = 'opt-in'

const CHOICES: readonly Choice[] = ['granted', 'denied']

/**
 * Creates the proof of a decision. Each call gives it a new id.
 *
 * It holds the digests of the policy and of the words. `actTexts` returns the texts that belong to them. Give it the whole
 * policy: a lean one has another digest.
 *
 * @example Keep what was decided without JavaScript
 * ```ts
 * import { type ConsentAct, createAct, NO_SIGNALS, type Policy } from 'volenti'
 * import { createConsentHandler } from 'volenti/server'
 *
 * export const handlerOf = (policy: Policy, keep: (act: ConsentAct) => Promise<void>) =>
 *   createConsentHandler(policy, {
 *     onDecision: (decision) => keep(createAct(policy, decision, { signals: NO_SIGNALS, language: 'en' })),
 *   })
 * ```
 */
export function createAct(policy: Policy, decision: Decision, context: ActContext): ConsentAct {
  const { signals, language, words = null, subject = '', regimes } = context
  const regime = regimes && regimeById(regimes.all, context.regime)
  const { lifetimes } = regime ? regimeRules(policy, regime) : rulesOf(policy)
  const [policyDigest = '', wordsDigest = ''] = Object.keys(actTexts(policy, words))
  return actOf(policy, decision, { signals, language, subject, policyDigest, wordsDigest, regime: regime?.id, lifetimes })
}

/**
 * Returns the texts behind the digests of an act, by digest: the policy first, then the words, as canonical JSON.
 *
 * A server that keeps them once can show later what was on the screen. Functions in the words are left out.
 *
 * @example
 * ```ts
 * import { actTexts, type Policy } from 'volenti'
 * import { en } from 'volenti/locales/en'
 *
 * export const textsToKeep = (policy: Policy) => actTexts(policy, en)
 * ```
 */
export const actTexts = (policy: Policy, words: unknown = null): Readonly<Record<string, string>> =>
  Object.fromEntries([policy, words].map(canonicalJson).map((text) => [sha256(text), text]))

/** What an act tells, with the digests of its texts, and how long a choice counts under its regime. */
interface KnownContext extends Omit<ActContext, 'words' | 'regimes'>, Pick<Rules, 'lifetimes'> {
  readonly policyDigest: string
  readonly wordsDigest: string
}

/** The same as `createAct` with what is known already. */
export function actOf(
  policy: Policy,
  { reason, where, choices, asked, decidedAt }: Decision,
  { signals, language, subject = '', policyDigest, wordsDigest, regime = OPT_IN, lifetimes }: KnownContext,
): ConsentAct {
  const made = CHOICES.filter((choice) => Object.values(choices).includes(choice))
  // An act that made no choice says so for as long as the shorter choice counts.
  const counting = (made.length > 0 ? made : CHOICES).map((choice) => lifetimes[choice])
  return {
    id: uuidAt(decidedAt),
    subject,
    at: decidedAt,
    reason,
    where,
    choices,
    asked,
    edition: policy.lastUpdated,
    policy: policyDigest,
    words: wordsDigest,
    language,
    regime,
    signals: { gpc: signals.gpc, dnt: signals.dnt },
    until: decidedAt + Math.min(...counting),
  }
}
