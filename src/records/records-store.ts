import type { ConsentAct } from '../core/internal.ts'

/** An act on its way into a store. */
export interface NewRecord {
  readonly act: ConsentAct
  /** The SHA-256 digest of the act in canonical JSON, in base64url. */
  readonly digest: string
  /** When the server received it, in milliseconds since 1970. */
  readonly receivedAt: number
  /** The keyed digest of the subject, by which an erasure is known; an empty text for an act without a subject. */
  readonly tombstone: string
}

/** An act as a store keeps it. */
export interface KeptRecord {
  readonly act: ConsentAct
  readonly digest: string
  readonly receivedAt: number
}

/**
 * What became of an act: `stored`; `duplicate`, if the same act is there already; `conflict`, if another act has its id;
 * `erased`, if its subject was erased after it was made.
 */
export type AppendOutcome = 'stored' | 'duplicate' | 'conflict' | 'erased'

/** Texts by their SHA-256 digest, in base64url: policies, and words that were shown. */
export type Texts = Readonly<Record<string, string>>

/** One page of the acts of a subject. */
export interface RecordsPage {
  /** The newest first. */
  readonly records: readonly KeptRecord[]
  /** The policies and words that these acts refer to, as far as the store has them. */
  readonly texts: Texts
  /** The value of `before` for the next page. Absent on the last one. */
  readonly next?: string
}

/** One erasure. */
export interface Erasure {
  readonly tombstone: string
  /** When the subject asked for it, in milliseconds since 1970. */
  readonly at: number
  /** Makes what stays in the place of an act with this digest. It proves that the site itself has erased the act. */
  readonly mark: (digest: string) => Promise<string>
}

/** What an export holds: all of it, or the days from one to another, both included. */
export interface ExportRange {
  /** As `YYYY-MM-DD`, in UTC. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** The digest of a policy. An export of one policy has no heads, because it shows no whole chain. */
  readonly policy?: string | undefined
}

/** The end of a chain: how many links it has, and the last. */
export interface ChainHead {
  /** The day, counted from 1970. */
  readonly day: number
  /** A day has several chains, so that appends need not wait for each other. */
  readonly lane: number
  readonly count: number
  readonly link: string
}

/** One line of an export. Records come in the order of their chains, and each chain's head after them. */
export type ExportLine =
  | {
      readonly type: 'record'
      readonly day: number
      readonly lane: number
      /** The place in the chain, from 1. */
      readonly place: number
      readonly id: string
      /** The subject by which the act is found. */
      readonly subject: string
      readonly receivedAt: number
      readonly digest: string
      readonly link: string
      /** `null` after an erasure. */
      readonly act: ConsentAct | null
      /** What an erasure left; an empty text before. */
      readonly mark: string
    }
  | { readonly type: 'text'; readonly digest: string; readonly text: string }
  | ({ readonly type: 'head' } & ChainHead)

/**
 * Where acts are kept. A site can write its own: `recordsStoreContract` of `volenti/records/testing` tests it.
 *
 * Every method rejects where the store cannot be reached. Then nothing of the call was done, or all of it, and the same call
 * can be made again.
 */
export interface RecordsStore {
  /** Adds acts, all of them or none, and returns an outcome for each, in their order. Texts that are there already are ignored. */
  append(records: readonly NewRecord[], texts: Texts): Promise<readonly AppendOutcome[]>
  /** Returns the acts of a subject, the newest first, as far as `limit`; older ones than the id `before`. */
  read(subject: string, page: { readonly limit: number; readonly before?: string | undefined }): Promise<RecordsPage>
  /** Empties the acts of a subject, refuses older ones from then on, and returns how many were emptied. */
  erase(subject: string, erasure: Erasure): Promise<number>
  /** Deletes the whole days before the day of this time, and returns how many acts they had. */
  purge(before: number): Promise<number>
  /** Yields what is kept, a little at a time. */
  export(range: ExportRange): AsyncIterable<ExportLine>
}
