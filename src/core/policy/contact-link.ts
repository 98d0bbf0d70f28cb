import { isSafeLink } from './is-safe-link.ts'

/** An address without any character that could add a subject, a copy or a second recipient to the mail. */
const EMAIL = /^[^\s/:?#&%,;@]+@[^\s/:?#&%,;@]+$/

/** A telephone number as people write it. */
const TELEPHONE = /^\+?[\d\s()./-]{5,}$/

/** Returns the link to a contact: an e-mail address, a page or a telephone number. A postal address has none. */
export function contactLink(contact: string): string | undefined {
  if (EMAIL.test(contact)) return `mailto:${contact}`
  if (isSafeLink(contact)) return contact
  if (!TELEPHONE.test(contact)) return undefined
  // Abroad the zero in brackets is not dialled.
  return contact.startsWith('+') ? `tel:+${contact.replace('(0)', '').replace(/\D/g, '')}` : `tel:${contact.replace(/\D/g, '')}`
}

/** Whether a contact is one that visitors can use. Several words are a postal address. */
export const isContact = (contact: string): boolean => contactLink(contact) !== undefined || /\S\s+\S/.test(contact)
