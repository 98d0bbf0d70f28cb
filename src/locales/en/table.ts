import type { TableTexts } from '../locale.ts'

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
