import type { Policy } from './policy.ts'

/** Whether a category sells or shares personal data; by default only `marketing` does. */
export const sellsOrShares = (policy: Policy, id: string): boolean => policy.categories[id]?.sellsOrShares ?? id === 'marketing'
