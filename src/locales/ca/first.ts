import type { SplitLocale } from '../locale.ts'

/** The Catalan texts of the UI. The texts of the dialog load with it. */
export const ca: SplitLocale = {
  id: 'ca',
  dir: 'ltr',
  list: { pair: '{0} i {1}', middle: '{0}, {1}', end: '{0} i {1}' },
  categories: {
    necessary: { title: 'Estrictament necessàries' },
    functional: { title: 'Funcionals' },
    analytics: { title: 'Analítiques' },
    marketing: { title: 'Màrqueting' },
  },
  banner: {
    title: 'Galetes a {site}',
    description: 'Algunes galetes són necessàries perquè aquest lloc web funcioni. Podem fer servir també les opcionals: {categories}?',
    vendors: 'Hi intervenen serveis d’aquests proveïdors: {vendors}.',
    outdated: 'La nostra política de galetes ha canviat. Això és nou o diferent i requereix la vostra decisió: {categories}.',
    expired: 'La vostra decisió anterior ha caducat. Podem continuar fent servir aquestes galetes: {categories}?',
    deniedBySignal:
      'El vostre navegador demana als llocs web que no comparteixin les vostres dades. Per això, aquestes galetes continuen desactivades: {categories}.',
    acceptAll: 'Accepta-ho tot',
    rejectAll: 'Rebutja-ho tot',
    openPreferences: 'Tria les galetes',
    cookiePolicy: 'Política de galetes',
  },
  status: {
    saved: 'La vostra selecció s’ha desat. Heu permès: {categories}.',
    savedNone: 'La vostra selecció s’ha desat. No es permet cap galeta opcional.',
    withdrawn: 'El vostre consentiment s’ha retirat per a: {categories}.',
    notPersisted:
      'El vostre navegador no desa les galetes d’aquest lloc web. Per això, la selecció només és vàlida fins que sortiu d’aquesta pàgina.',
    close: 'Tanca',
  },
  trigger: { openPreferences: 'Configuració de galetes' },
  embed: {
    description:
      'Si carregueu {service}, {vendor} coneixerà la vostra adreça IP i la pàgina que visiteu, i podrà emmagatzemar dades al vostre dispositiu.',
    loadOnce: 'Carrega una vegada',
    allowAlways: 'Permet sempre {service}',
    open: 'Obre a {service}',
    vendorPrivacy: 'Informació de privacitat: {vendor}',
  },
  reload: {
    description: 'En aquesta pàgina encara hi ha activa alguna cosa que ja no permeteu. Torneu a carregar la pàgina per aturar-la.',
    superseded: 'Aquesta pàgina és anterior a la selecció que heu desat. Torneu a carregar la pàgina perquè la selecció també s’hi apliqui.',
    reload: 'Torna a carregar la pàgina',
    later: 'Ara no',
  },
  load: async () => (await import('./dialog.ts')).caDialog,
}
