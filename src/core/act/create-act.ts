import { choiceLifetime } from '../policy/lifetimes.ts'
import type { Policy } from '../policy/policy.ts'
import type { Choice } from '../record/record.ts'
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
}

/** The only regime so far: everything optional needs a yes. */
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
export function createAct(policy: Policy, decision: Decision, { signals, language, words = null, subject = '' }: ActContext): ConsentAct {
  const [policyDigest = '', wordsDigest = ''] = Object.keys(actTexts(policy, words))
  return actOf(policy, decision, { signals, language, subject, policyDigest, wordsDigest })
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

/** The same as `createAct` with digests that are known already. */
export function actOf(
  policy: Policy,
  { reason, where, choices, asked, decidedAt }: Decision,
  context: Omit<ActContext, 'words'> & { readonly policyDigest: string; readonly wordsDigest: string },
): ConsentAct {
  const { signals, language, subject = '', policyDigest, wordsDigest } = context
  const made = CHOICES.filter((choice) => Object.values(choices).includes(choice))
  // An act that made no choice says so for as long as the shorter choice counts.
  const lifetimes = (made.length > 0 ? made : CHOICES).map((choice) => choiceLifetime(policy, choice))
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
    regime: OPT_IN,
    signals: { gpc: signals.gpc, dnt: signals.dnt },
    until: decidedAt + Math.min(...lifetimes) * 1000,
  }
}
