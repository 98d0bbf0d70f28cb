import { digestOf } from './digest.ts'

/** What the first link of a chain follows. */
export const chainStart = (day: number, lane: number): string => `${day}.${lane}`

/** A link follows from the one before, the act, and when it arrived. So whoever changes one has to change all after it. */
export const nextLink = (before: string, digest: string, receivedAt: number): Promise<string> => digestOf(`${before}.${digest}.${receivedAt}`)

/** What the mark of an erasure is the keyed digest of. */
export const markText = (digest: string): string => `erased.${digest}`

/** What a tombstone is the keyed digest of. */
export const tombstoneText = (subject: string): string => `subject.${subject}`
