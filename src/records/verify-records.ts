import { dayOf, timeOfUuid } from './act-time.ts'
import { chainStart, markText, nextLink } from './chain.ts'
import { canonicalJson, digestOf, keyedDigest } from './digest.ts'
import type { ChainHead, ExportLine } from './records-store.ts'

/**
 * What is wrong: `missing`, a link is gone; `changed`, an act is not what it was; `moved`, it is filed under another id, day or
 * subject; `relinked`, a link does not follow from the one before; `emptied`, an act is gone and no erasure of the site did it;
 * `cut`, a chain ends too early; `rewritten`, it ends with another link than it had; `text`, a policy or words are not what
 * they were.
 */
export type ProblemKind = 'missing' | 'changed' | 'moved' | 'relinked' | 'emptied' | 'cut' | 'rewritten' | 'text'

/** One trace of tampering. */
export interface RecordsProblem {
  readonly kind: ProblemKind
  /** The day, as `YYYY-MM-DD`; an empty text for a text. */
  readonly day: string
  /** The chain of that day, and the place in it, from 1. */
  readonly lane: number
  readonly place: number
  /** The id of the act, or the digest of the text. Empty if nothing is left of it. */
  readonly id: string
}

/** Options of `verifyRecords`. */
export interface VerifyOptions {
  /** The secret of the handler. Without it no mark of an erasure is checked. */
  readonly secret?: string | undefined
  /** The heads that an earlier check returned, kept where the database's owner cannot write. @default none */
  readonly heads?: readonly ChainHead[] | undefined
  /** Called every thousand acts with how many were checked. */
  readonly onProgress?: ((checked: number) => void) | undefined
}

/** What `verifyRecords` found. */
export interface VerifiedRecords {
  readonly checked: number
  readonly problems: readonly RecordsProblem[]
  /** The end of every chain. Keep them elsewhere, and give them to the next check. */
  readonly heads: readonly ChainHead[]
}

type RecordLine = Extract<ExportLine, { type: 'record' }>

const keyOf = ({ day, lane }: { readonly day: number; readonly lane: number }) => `${day}.${lane}`
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** What is wrong with one line by itself. */
async function problemOf(line: RecordLine, sign: ((text: string) => Promise<string>) | undefined): Promise<ProblemKind | undefined> {
  const { act, digest, id, subject, day, mark } = line
  if (dayOf(timeOfUuid(id)) !== day) return 'moved'
  if (!act) return subject !== '' || mark === '' || (sign && mark !== (await sign(markText(digest)))) ? 'emptied' : undefined
  if ((await digestOf(canonicalJson(act))) !== digest) return 'changed'
  return act.id !== id || act.subject !== subject ? 'moved' : undefined
}

/**
 * Checks the lines of an export: that each act is what was stored, and that every chain is whole.
 *
 * Whoever can write the whole database can also make a new chain. That is found by the heads of an earlier check, if they were
 * kept elsewhere. Days that were purged are gone with their chains. The lines of a whole store, or of whole days.
 *
 * @example
 * ```ts
 * import { type RecordsStore, verifyRecords } from 'volenti/records'
 *
 * declare const store: RecordsStore
 *
 * const { checked, problems } = await verifyRecords(store.export({ from: '2026-01-01' }))
 * for (const { kind, day, id } of problems) console.error(kind, day, id)
 * console.log(checked)
 * ```
 */
export async function verifyRecords(lines: AsyncIterable<ExportLine>, options: VerifyOptions = {}): Promise<VerifiedRecords> {
  const sign = options.secret === undefined ? undefined : keyedDigest(options.secret)
  const kept = new Map((options.heads ?? []).map((head) => [keyOf(head), head]))
  const problems: RecordsProblem[] = []
  const heads: ChainHead[] = []
  let checked = 0
  let chain = { key: '', place: 0, link: '' }

  const report = (kind: ProblemKind, { day, lane }: Pick<ChainHead, 'day' | 'lane'>, place: number, id = '') =>
    problems.push({ kind, day: dateOf(day), lane, place, id })

  for await (const line of lines) {
    if (line.type === 'text') {
      if ((await digestOf(line.text)) !== line.digest) problems.push({ kind: 'text', day: '', lane: 0, place: 0, id: line.digest })
      continue
    }
    const key = keyOf(line)
    if (chain.key !== key) chain = { key, place: 0, link: chainStart(line.day, line.lane) }
    if (line.type === 'head') {
      if (chain.place < line.count) report('cut', line, chain.place + 1)
      else if (chain.link !== line.link) report('rewritten', line, line.count)
      heads.push({ day: line.day, lane: line.lane, count: line.count, link: line.link })
      const before = kept.get(key)
      if (before && before.count > line.count) report('cut', line, line.count + 1)
      kept.delete(key)
      continue
    }
    for (let place = chain.place + 1; place < line.place; place++) report('missing', line, place)
    const isNext = line.place === chain.place + 1
    const own = await problemOf(line, sign)
    if (own) report(own, line, line.place, line.id)
    // After a gap the link before is unknown: the next one is checked again.
    if (isNext && (await nextLink(chain.link, line.digest, line.receivedAt)) !== line.link) report('relinked', line, line.place, line.id)
    const before = kept.get(key)
    if (before?.count === line.place && before.link !== line.link) report('rewritten', line, line.place, line.id)
    chain = { key, place: line.place, link: line.link }
    checked++
    if (checked % 1000 === 0) options.onProgress?.(checked)
  }
  // What is older than all that is there was purged.
  const first = Math.min(...heads.map(({ day }) => day))
  for (const head of kept.values()) if (head.day >= first) report('cut', head, 1)
  return { checked, problems, heads }
}
