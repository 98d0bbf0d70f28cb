import type { SplitLocale } from '../locale.ts'

/** The Norwegian (Bokmål) texts of the UI. The texts of the dialog load with it. */
export const nb: SplitLocale = {
  id: 'nb',
  dir: 'ltr',
  list: { pair: '{0} og {1}', middle: '{0}, {1}', end: '{0} og {1}' },
  categories: {
    necessary: { title: 'Nødvendige' },
    functional: { title: 'Funksjonelle' },
    analytics: { title: 'Statistikk' },
    marketing: { title: 'Markedsføring' },
  },
  banner: {
    title: 'Informasjonskapsler på {site}',
    description: 'Noen informasjonskapsler er nødvendige for at nettstedet skal fungere. Kan vi også bruke de valgfrie: {categories}?',
    vendors: 'Til dette bruker vi tjenester fra {vendors}.',
    outdated: 'Retningslinjene våre for informasjonskapsler er endret. Dette er nytt eller annerledes, og du må ta stilling til det: {categories}.',
    expired: 'Det tidligere valget ditt er utløpt. Kan vi fortsatt bruke disse informasjonskapslene: {categories}?',
    deniedBySignal: 'Nettleseren din ber nettsteder om ikke å dele opplysningene dine. Derfor forblir dette slått av: {categories}.',
    acceptAll: 'Godta alle',
    rejectAll: 'Avvis alle',
    openPreferences: 'Velg informasjonskapsler',
    cookiePolicy: 'Retningslinjer for informasjonskapsler',
  },
  status: {
    saved: 'Valget ditt er lagret. Tillatt: {categories}.',
    savedNone: 'Valget ditt er lagret. Ingen valgfrie informasjonskapsler er tillatt.',
    withdrawn: 'Samtykket ditt er trukket tilbake for: {categories}.',
    notPersisted: 'Nettleseren din lagrer ingen informasjonskapsler for dette nettstedet. Valget gjelder derfor bare til du forlater denne siden.',
    close: 'Lukk',
  },
  trigger: { openPreferences: 'Innstillinger for informasjonskapsler' },
  embed: {
    description:
      'Når {service} lastes inn, får {vendor} vite IP-adressen din og hvilken side du er på. {vendor} kan da også lagre data på enheten din.',
    loadOnce: 'Last inn én gang',
    allowAlways: 'Tillat alltid {service}',
    open: 'Åpne på {service}',
    vendorPrivacy: 'Personvernerklæringen til {vendor}',
  },
  reload: {
    description: 'Noe som du ikke lenger tillater, kjører fortsatt på denne siden. Det stopper når du laster inn siden på nytt.',
    superseded: 'Denne siden er eldre enn valget du har lagret. Når du laster inn siden på nytt, gjelder valget ditt også her.',
    reload: 'Last inn siden på nytt',
    later: 'Ikke nå',
  },
  load: async () => (await import('./dialog.ts')).nbDialog,
}
