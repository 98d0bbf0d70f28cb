import type { TableTexts } from './locale.ts'
import { ownEntry } from './own-entry.ts'

/** Returns the words for the purpose of a cookie: those of the locale for a well-known purpose, else the purpose as the policy says it. */
export const cookiePurposeText = (purpose: string, { cookiePurposes }: Pick<TableTexts, 'cookiePurposes'>): string =>
  ownEntry<string>(cookiePurposes, purpose) ?? purpose
