import type { SplitLocale } from '../locale.ts'

/** The Maltese texts of the UI. The texts of the dialog load with it. */
export const mt: SplitLocale = {
  id: 'mt',
  dir: 'ltr',
  list: { pair: '{0} u {1}', middle: '{0}, {1}', end: '{0} u {1}' },
  categories: {
    necessary: { title: 'Strettament neċessarji' },
    functional: { title: 'Funzjonali' },
    analytics: { title: 'Analitika' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Cookies fuq is-sit {site}',
    description: 'Xi cookies huma meħtieġa biex jaħdem dan is-sit. Nistgħu nużaw ukoll dawk opzjonali: {categories}?',
    vendors: 'Dan jinvolvi servizzi ta’ dawn il-fornituri: {vendors}.',
    outdated: 'Il-politika tal-cookies tagħna nbidlet. Dan li ġej huwa ġdid jew differenti u jeħtieġ id-deċiżjoni tiegħek: {categories}.',
    expired: 'Id-deċiżjoni li ħadt qabel skadiet. Nistgħu nkomplu nużaw dawn il-cookies: {categories}?',
    deniedBySignal: 'Il-browser tiegħek jitlob lis-siti biex ma jaqsmux id-data tiegħek, għalhekk dawn il-cookies jibqgħu mitfijin: {categories}.',
    acceptAll: 'Aċċetta kollox',
    rejectAll: 'Irrifjuta kollox',
    openPreferences: 'Agħżel il-cookies',
    cookiePolicy: 'Politika tal-cookies',
  },
  status: {
    saved: 'L-għażla tiegħek ġiet issejvjata. Permessi: {categories}.',
    savedNone: 'L-għażla tiegħek ġiet issejvjata. L-ebda cookies opzjonali mhuma permessi.',
    withdrawn: 'Il-kunsens tiegħek ġie rtirat għal: {categories}.',
    notPersisted: 'Il-browser tiegħek ma jżommx cookies għal dan is-sit, għalhekk l-għażla tgħodd biss sakemm titlaq minn din il-paġna.',
    close: 'Agħlaq',
  },
  trigger: { openPreferences: 'Settings tal-cookies' },
  embed: {
    description:
      'Meta jitgħabba l-kontenut tas-servizz {service}, il-kumpanija {vendor} issir taf l-indirizz IP tiegħek u liema paġna qed iżżur. Imbagħad il-kumpanija {vendor} tista’ wkoll taħżen data fuq l-apparat tiegħek.',
    loadOnce: 'Għabbi darba',
    allowAlways: 'Ippermetti dejjem is-servizz {service}',
    open: 'Iftaħ fis-servizz {service}',
    vendorPrivacy: 'Informazzjoni dwar il-privatezza: {vendor}',
  },
  reload: {
    description: 'Fuq din il-paġna għadha qed taħdem xi ħaġa li m’għadekx tippermetti. Jekk terġa’ tgħabbi l-paġna, din tieqaf.',
    superseded: 'Din il-paġna hija eqdem mill-għażla li ssejvjajt. Jekk terġa’ tgħabbi l-paġna, l-għażla tiegħek tgħodd hawn ukoll.',
    reload: 'Erġa’ għabbi l-paġna',
    later: 'Mhux issa',
  },
  load: async () => (await import('./dialog.ts')).mtDialog,
}
