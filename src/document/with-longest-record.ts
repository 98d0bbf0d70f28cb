import type { Policy } from '../core/internal.ts'

/** The policy for its cookie table: with regimes, a browser keeps the record for as long as it keeps any cookie. */
export const withLongestRecord = (policy: Policy): Policy => ({ ...policy, askAgain: { ...policy.askAgain, afterGrant: '400 days' } })
