import type { ConsentAct } from '../core/internal.ts'
import { canBePlaced } from './act-time.ts'
import { tombstoneText } from './chain.ts'
import { canonicalJson, digestOf, isDigest, keyedDigest } from './digest.ts'
import { parseAct } from './parse-act.ts'
import type { AppendOutcome, RecordsStore, Texts } from './records-store.ts'

/** What became of one act that was sent. */
export interface ActResult {
  /** The id that the act came with; an empty text if it had none. */
  readonly id: string
  readonly status: 'stored' | 'duplicate' | 'rejected'
  /**
   * Why it was rejected: `conflict`, another act has its id; `erased`, its subject was erased after it; `time`, its id was made
   * more than a week before, or by a clock that is more than a day off; `refused`, the site does not want it; or `invalid-`
   * with the name of the field that is wrong.
   */
  readonly reason?: string
}

/** Options of `keepActs`. */
export interface KeepActsOptions {
  readonly store: RecordsStore
  /** The secret of the handler: tombstones are made with it. */
  readonly secret: string
  /** Policies and words that browsers need not send. Each is kept with the first act that refers to it. @default none */
  readonly texts?: readonly string[] | undefined
  /** Whether the site wants an act, for instance because it knows the policy. @default every act */
  readonly accept?: ((act: ConsentAct) => boolean | Promise<boolean>) | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined
}

/** Letters of a secret. */
const LEAST_SECRET = 32

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id.slice(0, 64) : ''

/** A database takes no NUL and no half of a character, so a text with one would fail each time it is sent. */
const canBeStored = (text: unknown): text is string => typeof text === 'string' && !/\p{Surrogate}|\0/u.test(text)

/** The texts that have the digest by which they are named, and that an act refers to. */
async function rightTexts(given: Readonly<Record<string, unknown>>, acts: readonly ConsentAct[]): Promise<Texts> {
  const wanted = new Set(acts.flatMap(({ policy, words }) => [policy, words]))
  const right: Record<string, string> = {}
  for (const [digest, text] of Object.entries(given))
    if (isDigest(digest) && wanted.has(digest) && canBeStored(text) && (await digestOf(text)) === digest) right[digest] = text
  return right
}

const resultOf = (id: string, outcome: AppendOutcome): ActResult =>
  outcome === 'stored' || outcome === 'duplicate' ? { id, status: outcome } : { id, status: 'rejected', reason: outcome }

/**
 * Makes the function that keeps acts: that of `createRecordsHandler`, for code of the server that has an act itself.
 *
 * It takes what came over the network, checks each act, and returns a result for each, in their order. It rejects only where
 * the store does; then the same acts can be given to it again.
 *
 * @throws {RangeError} where `secret` is shorter than 32 letters.
 *
 * @example A decision that was made without JavaScript
 * ```ts
 * import { keepActs, type RecordsStore } from 'volenti/records'
 *
 * declare const store: RecordsStore
 *
 * const keep = keepActs({ store, secret: process.env.RECORDS_SECRET ?? '' })
 * export const keepOne = (act: object) => keep([act])
 * ```
 */
export function keepActs(options: KeepActsOptions): (acts: readonly unknown[], texts?: Readonly<Record<string, unknown>>) => Promise<ActResult[]> {
  const { store, secret, accept = () => true, now = Date.now } = options
  if (secret.length < LEAST_SECRET)
    throw new RangeError(
      `volenti: the secret of the records is too short. Whoever guesses it can forge erasures. Give at least ${LEAST_SECRET} letters.`,
    )
  const sign = keyedDigest(secret)
  const own = Promise.all((options.texts ?? []).map(async (text) => [await digestOf(text), text] as const)).then(Object.fromEntries<string>)

  return async (values, given = {}) => {
    const receivedAt = now()
    const checked = await Promise.all(
      values.map(async (value) => {
        const parsed = parseAct(value)
        if ('wrong' in parsed) return { id: idOf(value), reason: `invalid-${parsed.wrong}` }
        if (!canBePlaced(parsed.act, receivedAt)) return { id: parsed.act.id, reason: 'time' }
        return (await accept(parsed.act)) ? parsed : { id: parsed.act.id, reason: 'refused' }
      }),
    )
    const acts = checked.flatMap((item) => ('act' in item ? [item.act] : []))
    const records = await Promise.all(
      acts.map(async (act) => ({
        act,
        digest: await digestOf(canonicalJson(act)),
        receivedAt,
        tombstone: act.subject && (await sign(tombstoneText(act.subject))),
      })),
    )
    const outcomes = records.length > 0 ? [...(await store.append(records, await rightTexts({ ...given, ...(await own) }, acts)))] : []
    return checked.map((item) =>
      'act' in item ? resultOf(item.act.id, outcomes.shift() ?? 'conflict') : { id: item.id, status: 'rejected', reason: item.reason },
    )
  }
}
