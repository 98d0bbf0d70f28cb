import type { Policy } from '../policy/policy.ts'

/** The name of a policy's consent cookie. */
export const consentCookieName = (policy: Policy): string => policy.cookie?.name ?? 'volenti'
