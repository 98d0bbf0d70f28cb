import type { BannerTexts, ListPatterns, StatusTexts } from '../locale.ts'

// The banner, the status message and the dialog share these texts. They are one file, because a bundler makes a chunk of
// each file that several chunks share.

export const enList: ListPatterns = { pair: '{0} and {1}', middle: '{0}, {1}', end: '{0}, and {1}' }

// Separate constants, because a bundler cannot drop a text that reads a property of another text.
export const necessary = 'Strictly necessary'
export const functional = 'Functionality'
export const analytics = 'Analytics'
export const marketing = 'Marketing'

/** The titles of the well-known categories. Only the dialog and the policy page need their descriptions. */
export const enTitles = {
  necessary: { title: necessary },
  functional: { title: functional },
  analytics: { title: analytics },
  marketing: { title: marketing },
}

export const enBanner: BannerTexts = {
  title: 'Cookies on {site}',
  description: 'Some cookies are needed to run this site. May we also use the optional ones: {categories}?',
  vendors: 'This involves services of {vendors}.',
  outdated: 'Our cookie policy has changed. This is new or different and needs your decision: {categories}.',
  expired: 'Your earlier decision has run out. May we go on using these: {categories}?',
  deniedBySignal: 'Your browser asks sites not to share your data, so this stays off: {categories}.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  openPreferences: 'Choose cookies',
  cookiePolicy: 'Cookie policy',
}

export const enStatus: StatusTexts = {
  saved: 'Your choice is saved. Allowed: {categories}.',
  savedNone: 'Your choice is saved. No optional cookies are allowed.',
  withdrawn: 'Your consent is withdrawn for: {categories}.',
  notPersisted: 'Your browser keeps no cookies for this site, so the choice holds until you leave this page.',
  close: 'Close',
}

/** The English texts of the banner and the status message, loaded with them if a site gives no locale. */
export const enFirst = { id: 'en', dir: 'ltr', list: enList, categories: enTitles, banner: enBanner, status: enStatus } as const
