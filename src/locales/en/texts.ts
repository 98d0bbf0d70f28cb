import type { WellKnownCategoryId } from '../../core/index.ts'
import type { BannerTexts, DialogTexts, StatusTexts, TableTexts, TitledText, TriggerTexts } from '../locale.ts'

export const enCategories: Readonly<Record<WellKnownCategoryId, TitledText>> = {
  necessary: {
    title: 'Strictly necessary',
    description: 'Signing in, security and remembering this choice. The site does not work without them.',
  },
  functional: { title: 'Functionality', description: 'Keep the settings you make, such as language and layout, for your next visit.' },
  analytics: { title: 'Analytics', description: 'Count which pages are visited and how they are used, so that we can see what works.' },
  marketing: { title: 'Marketing', description: 'Follow visits across sites, to choose advertisements and measure their effect.' },
}

export const enBanner: BannerTexts = {
  title: 'Cookies on {site}',
  description: 'Some cookies are needed for the site to work. With your permission we also use cookies for {categories}.',
  vendors: 'This involves services of {vendors}.',
  outdated: 'Our cookie policy has changed. This is new or different and needs your decision: {categories}.',
  expired: 'Your earlier decision has run out. May we go on using cookies for {categories}?',
  deniedBySignal: 'Your browser asks sites not to share your data, so {categories} stays off.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  openPreferences: 'Choose cookies',
  cookiePolicy: 'Cookie policy',
}

export const enStatus: StatusTexts = {
  saved: 'Your choice is saved. Allowed: {categories}.',
  savedNone: 'Your choice is saved. No optional cookies are allowed.',
  withdraw: 'Your consent is withdrawn.',
  notPersisted: 'Your browser keeps no cookies for this site, so the choice holds until you leave this page.',
}

export const enTrigger: TriggerTexts = { openPreferences: 'Cookie settings' }

export const enDialog: DialogTexts = {
  title: 'Cookie settings',
  description: 'Choose which cookies {site} may use. You can change this at any time.',
  alwaysOn: 'Always on',
  deniedBySignal: 'Off because of a signal your browser sends. Switch it on to make an exception for this site.',
  details: 'What is stored ({count})',
  services: 'Services',
  vendorPrivacy: 'Privacy information of {vendor}',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  save: 'Save choices',
  close: 'Close',
  cookiePolicy: 'Cookie policy',
}

export const enTable: TableTexts = {
  caption: 'Cookies used by {site}',
  categoryCaption: '{category} cookies',
  name: 'Name',
  purpose: 'Purpose',
  duration: 'Duration',
  kind: 'Kind',
  party: 'Set by',
  kinds: {
    cookie: 'Cookie',
    'local-storage': 'Local storage',
    'session-storage': 'Session storage',
    'indexed-db': 'IndexedDB',
    'cache-storage': 'Cache storage',
  },
  firstParty: 'This site',
  firstPartyService: 'This site (service of {vendor})',
  thirdParty: 'Another company',
  thirdPartyService: '{vendor} (another company)',
  session: 'Session',
  persistent: 'Until deleted',
  consentCookie: 'Keeps the choices you make about cookies',
}
