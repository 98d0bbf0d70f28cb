import type { ConsentAct } from '../../core/internal.ts'
import { leastUuid } from '../act-time.ts'
import { canonicalJson, digestOf } from '../digest.ts'
import type { NewRecord } from '../records-store.ts'

/** An id of a time; acts of one time are told apart by a number. */
export const sampleId = (time: number, number = 0): string => leastUuid(time).slice(0, 24) + number.toString(16).padStart(12, '0')

/** A complete act, with what a test says otherwise. */
export function sampleAct(given: Partial<ConsentAct> & Pick<ConsentAct, 'id'>): ConsentAct {
  return {
    subject: 'subject-0000000000000000',
    at: 1_800_000_000_000,
    reason: 'save',
    where: 'dialog',
    choices: { analytics: 'granted', marketing: 'denied' },
    asked: ['analytics', 'marketing'],
    edition: '2026-01-31',
    policy: 'p'.repeat(43),
    words: 'w'.repeat(43),
    language: 'en',
    regime: 'opt-in',
    signals: { gpc: false, dnt: false },
    until: 1_815_000_000_000,
    ...given,
  }
}

/** The act as a handler gives it to a store. */
export const sampleRecord = async (act: ConsentAct, receivedAt = act.at): Promise<NewRecord> => ({
  act,
  digest: await digestOf(canonicalJson(act)),
  receivedAt,
  tombstone: act.subject && `tombstone of ${act.subject}`,
})
