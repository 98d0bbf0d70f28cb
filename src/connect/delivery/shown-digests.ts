import { type ConsentAct, canonicalJson, type Policy, sha256, wholePolicy } from '../../core/internal.ts'
import type { SendableTexts } from './body.ts'
import type { ShownWords } from './records-options.ts'

/** The policy and the digests of what a visitor sees. */
export interface ShownDigests {
  readonly policy: Policy
  readonly policyDigest: string
  readonly wordsDigest: string
}

/** The digests of what is shown, and the texts behind them. */
export interface Digests {
  /** Returns at once, because the visitor may leave. A lean policy that could not load the whole one has a digest of its own. */
  of(shown: ShownWords): ShownDigests
  /** The whole policy has loaded, or could not be loaded. */
  readonly ready: Promise<void>
  readonly texts: SendableTexts
}

/**
 * Creates what digests the policy and the words that a visitor sees. Each of them is digested once.
 *
 * @param isSending - Whether the texts are sent, too.
 * @param onTooLarge - Called once, if they do not fit into a request.
 */
export function createDigests(ofStore: Policy, isSending: boolean, onTooLarge: (size: number) => void): Digests {
  const known = new WeakMap<object, string>()
  const texts = new Map<string, string>()
  const sent = new Set<string>()
  let whole = ofStore
  let isReported = false

  function digest(value: unknown): string {
    const key = typeof value === 'object' ? value : null
    const before = key && known.get(key)
    if (before) return before
    const text = canonicalJson(value)
    const made = sha256(text)
    if (key) known.set(key, made)
    if (isSending) texts.set(made, text)
    return made
  }

  const digestsOf = (acts: readonly ConsentAct[]) => new Set(acts.flatMap(({ policy, words }) => [policy, words]))

  return {
    of({ policy = whole, words = null }) {
      return { policy, policyDigest: digest(policy), wordsDigest: digest(words) }
    },
    ready: wholePolicy(ofStore).then(
      (policy) => {
        whole = policy
      },
      // The deletion needs the whole policy too, and reports this.
      () => {},
    ),
    texts: {
      of: (acts) =>
        Object.fromEntries([...digestsOf(acts)].flatMap((each) => (!sent.has(each) && texts.has(each) ? [[each, `${texts.get(each)}`]] : []))),
      sent(acts) {
        for (const each of digestsOf(acts)) sent.add(each)
      },
      tooLarge(size) {
        if (!isReported) onTooLarge(size)
        isReported = true
      },
    },
  }
}
