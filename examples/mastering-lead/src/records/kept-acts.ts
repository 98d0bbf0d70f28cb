import type { ExportLine, KeptRecord, RecordsPage, Texts } from 'volenti/records'
import { KEPT } from './delivery.ts'

/** Which acts to list: those of a subject, or all of a day, in UTC. */
export interface Query {
  readonly subject: string
  /** As `YYYY-MM-DD`. */
  readonly day: string
  /** The page: of a subject, the id before which it begins; of a day, its number, from 1. */
  readonly page: string
}

/** One page of acts, the newest first. */
export interface ActsPage {
  readonly records: readonly KeptRecord[]
  readonly texts: Texts
  /** The `page` of the next one. */
  readonly next: string | undefined
}

/** Rows on a page of a day. */
const ROWS = 20

async function ask(path: string, init?: RequestInit): Promise<Response> {
  const answer = await fetch(KEPT + path, init)
  if (!answer.ok) throw new Error(`The records answered ${answer.status}.`)
  return answer
}

async function ofSubject(subject: string, page: string): Promise<ActsPage> {
  const answer = await ask(`/${subject}${page && `?before=${page}`}`)
  const { records, texts, next }: RecordsPage = await answer.json()
  return { records, texts, next }
}

/** The export has the acts in the order in which they came. */
async function ofDay(day: string, page: string): Promise<ActsPage> {
  const answer = await ask(`?from=${day}&to=${day}`)
  const lines = (await answer.text()).split('\n').flatMap((line): ExportLine[] => (line ? [JSON.parse(line)] : []))
  const texts = Object.fromEntries(lines.flatMap((line) => (line.type === 'text' ? [[line.digest, line.text]] : [])))
  const kept = lines.flatMap((line) =>
    line.type === 'record' && line.act ? [{ act: line.act, digest: line.digest, receivedAt: line.receivedAt }] : [],
  )
  kept.sort((a, b) => (a.act.id < b.act.id ? 1 : -1))
  const from = (Math.max(1, Number(page) || 1) - 1) * ROWS
  return { records: kept.slice(from, from + ROWS), texts, next: kept.length > from + ROWS ? `${from / ROWS + 2}` : undefined }
}

/** Reads acts from the records. It rejects where they cannot be reached, or where nobody is signed in. */
export const readKept = ({ subject, day, page }: Query): Promise<ActsPage> => (subject ? ofSubject(subject, page) : ofDay(day, page))

/** Erases the acts of a subject, and returns how many there were. */
export async function eraseKept(subject: string): Promise<number> {
  const answer = await ask(`/${subject}`, { method: 'DELETE' })
  return (await answer.json()).erased
}
