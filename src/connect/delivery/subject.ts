import type { ConsentAct, ConsentRecord } from '../../core/internal.ts'
import { attempt } from './act-storage.ts'

/** Which acts share a random value: none, those of a visitor who grants something, or all. */
export type SubjectUse = 'none' | 'grants' | 'all'

/** An act that the server has confirmed. */
export interface AnsweredAct {
  readonly id: string
  /** The random value of the visitor's acts, or an empty text. */
  readonly subject: string
}

/** The random value of a visitor, and the latest acts with it that the server has confirmed. */
export interface KnownSubject {
  subject: string
  acts: string[]
}

/** How many confirmed acts are remembered. */
const MOST_ANSWERED = 20

const isKnown = (value: Partial<KnownSubject> | null): value is KnownSubject =>
  typeof value?.subject === 'string' && Array.isArray(value.acts) && value.acts.every((id) => typeof id === 'string')

/** The subject of a visitor. None of its functions throws. */
export interface Subject {
  /** Returns the subject of an act that leaves this record. It is created, kept or ended by that. */
  after(record: ConsentRecord | null): string
  /** Remembers that the server has confirmed an act. */
  remember(act: ConsentAct): void
  answered(): readonly AnsweredAct[]
  clear(): void
}

function randomText() {
  const bytes = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * Creates what knows the subject of a visitor.
 *
 * @param name - The name of its item in `localStorage`.
 * @param memory - What this page knows, also where nothing can be stored.
 */
export function createSubject(name: string, memory: { known: KnownSubject | null }, use: SubjectUse, isKept: boolean): Subject {
  const read = () => {
    const value: unknown = isKept ? attempt(() => JSON.parse(localStorage.getItem(name) ?? 'null'), null) : null
    return isKnown(value as KnownSubject | null) ? (value as KnownSubject) : memory.known
  }
  const write = (known: KnownSubject) => {
    memory.known = known
    if (isKept) attempt(() => localStorage.setItem(name, JSON.stringify(known)), undefined)
  }
  const clear = () => {
    memory.known = null
    if (isKept) attempt(() => localStorage.removeItem(name), undefined)
  }
  return {
    after(record) {
      if (use === 'none') return ''
      const known = read()
      const isGranting = Object.values(record?.choices ?? {}).some(({ choice }) => choice === 'granted')
      if (use === 'all' || isGranting) {
        const { subject, acts } = known ?? { subject: randomText(), acts: [] }
        write({ subject, acts })
        return subject
      }
      // The withdrawal still belongs to the grants before it. From then on the visitor is nobody.
      clear()
      return known?.subject ?? ''
    },
    remember({ id, subject }) {
      const known = read()
      if (known && known.subject === subject) write({ subject, acts: [...known.acts, id].slice(-MOST_ANSWERED) })
    },
    answered() {
      const known = read()
      return known ? known.acts.map((id) => ({ id, subject: known.subject })) : []
    },
    clear,
  }
}
