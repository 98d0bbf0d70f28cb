import type { StatusTexts } from '../locale.ts'

export const enStatus: StatusTexts = {
  saved: 'Your choice is saved. Allowed: {categories}.',
  savedNone: 'Your choice is saved. No optional cookies are allowed.',
  withdraw: 'Your consent is withdrawn.',
  notPersisted: 'Your browser keeps no cookies for this site, so the choice holds until you leave this page.',
}
