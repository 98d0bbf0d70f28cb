import type { SplitLocale } from '../locale.ts'

/** The Danish texts of the UI. The texts of the dialog load with it. */
export const da: SplitLocale = {
  id: 'da',
  dir: 'ltr',
  list: { pair: '{0} og {1}', middle: '{0}, {1}', end: '{0} og {1}' },
  categories: {
    necessary: { title: 'Nødvendige' },
    functional: { title: 'Funktionelle' },
    analytics: { title: 'Statistik' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Cookies på {site}',
    description: 'Nogle cookies er nødvendige, for at hjemmesiden kan fungere. Må vi også bruge de valgfrie: {categories}?',
    vendors: 'Til det bruger vi tjenester fra {vendors}.',
    outdated: 'Vores cookiepolitik er blevet ændret. Dette er nyt eller anderledes, og du skal tage stilling til det: {categories}.',
    expired: 'Dit tidligere valg er udløbet. Må vi fortsat bruge disse cookies: {categories}?',
    deniedBySignal: 'Din browser beder hjemmesider om ikke at dele dine data. Derfor forbliver dette slået fra: {categories}.',
    acceptAll: 'Accepter alle',
    rejectAll: 'Afvis alle',
    openPreferences: 'Vælg cookies',
    cookiePolicy: 'Cookiepolitik',
  },
  status: {
    saved: 'Dit valg er gemt. Tilladt: {categories}.',
    savedNone: 'Dit valg er gemt. Ingen valgfrie cookies er tilladt.',
    withdrawn: 'Dit samtykke er trukket tilbage for: {categories}.',
    notPersisted: 'Din browser gemmer ingen cookies for denne hjemmeside. Valget gælder derfor kun, indtil du forlader denne side.',
    close: 'Luk',
  },
  trigger: { openPreferences: 'Cookieindstillinger' },
  embed: {
    description: 'Når {service} indlæses, kan {vendor} se din IP-adresse og den side, du er på. Derefter kan {vendor} også gemme data på din enhed.',
    loadOnce: 'Indlæs én gang',
    allowAlways: 'Tillad altid {service}',
    open: 'Åbn på {service}',
    vendorPrivacy: 'Privatlivspolitik for {vendor}',
  },
  reload: {
    description: 'Noget, som du ikke længere tillader, kører stadig på denne side. Det stopper, når du genindlæser siden.',
    superseded: 'Denne side er ældre end det valg, du har gemt. Når du genindlæser siden, gælder dit valg også her.',
    reload: 'Genindlæs siden',
    later: 'Ikke nu',
  },
  load: async () => (await import('./dialog.ts')).daDialog,
}
