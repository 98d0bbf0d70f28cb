import type { ConsentAct } from '../../../src/core/internal.ts'
import { leastUuid } from '../../../src/records/act-time.ts'
import { sampleAct } from '../../../src/records/testing/sample-act.ts'

export const NOW = Date.parse('2026-03-05T12:00:00Z')
export const SECRET = 'a secret of more than thirty-two letters'
export const SUBJECT = 'subject-0000000000000000'

/** An act of a time, the newest of the day unless it is said otherwise. */
export const actAt = (at = NOW, given: Partial<ConsentAct> = {}) =>
  sampleAct({ id: leastUuid(at), at, subject: SUBJECT, until: at + 15_768_000_000, ...given })
