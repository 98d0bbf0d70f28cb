import type { BannerTexts } from '../locale.ts'

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
