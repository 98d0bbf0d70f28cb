import type { SplitLocale } from '../locale.ts'

/** The Serbian texts of the UI in Latin script. The texts of the dialog load with it. */
export const srLatn: SplitLocale = {
  id: 'sr-Latn',
  dir: 'ltr',
  list: { pair: '{0} i {1}', middle: '{0}, {1}', end: '{0} i {1}' },
  categories: {
    necessary: { title: 'Neophodni' },
    functional: { title: 'Funkcionalni' },
    analytics: { title: 'Analitički' },
    marketing: { title: 'Marketinški' },
  },
  banner: {
    title: 'Kolačići na sajtu {site}',
    description: 'Neki kolačići su potrebni za rad ovog sajta. Da li smemo da koristimo i opcione kolačiće: {categories}?',
    vendors: 'To se odnosi na usluge sledećih pružalaca: {vendors}.',
    outdated: 'Naša politika kolačića je promenjena. Za ono što je novo ili izmenjeno potrebna je vaša odluka: {categories}.',
    expired: 'Vaša ranija odluka je istekla. Da li smemo i dalje da koristimo ove kolačiće: {categories}?',
    deniedBySignal: 'Vaš pregledač traži od sajtova da ne dele vaše podatke, pa ostaje isključeno: {categories}.',
    acceptAll: 'Prihvati sve',
    rejectAll: 'Odbij sve',
    openPreferences: 'Izaberi kolačiće',
    cookiePolicy: 'Politika kolačića',
  },
  status: {
    saved: 'Vaš izbor je sačuvan. Dozvoljeno: {categories}.',
    savedNone: 'Vaš izbor je sačuvan. Nijedan opcioni kolačić nije dozvoljen.',
    withdrawn: 'Vaš pristanak je opozvan za sledeće: {categories}.',
    notPersisted: 'Vaš pregledač ne čuva kolačiće ovog sajta, pa izbor važi samo dok ne napustite ovu stranicu.',
    close: 'Zatvori',
  },
  trigger: { openPreferences: 'Podešavanja kolačića' },
  embed: {
    description:
      'Kada se učita sadržaj usluge {service}, pružalac {vendor} saznaje vašu IP adresu i stranicu koju posećujete. Može i da čuva podatke na vašem uređaju.',
    loadOnce: 'Učitaj jednom',
    allowAlways: 'Uvek dozvoli uslugu {service}',
    open: 'Otvori u usluzi {service}',
    vendorPrivacy: 'Informacije o privatnosti: {vendor}',
  },
  reload: {
    description: 'Na ovoj stranici još radi nešto što više ne dozvoljavate. Ponovnim učitavanjem stranice to se zaustavlja.',
    superseded: 'Ova stranica je starija od vašeg sačuvanog izbora. Posle ponovnog učitavanja stranice vaš izbor će važiti i ovde.',
    reload: 'Ponovo učitaj stranicu',
    later: 'Ne sada',
  },
  load: async () => (await import('./dialog.ts')).srLatnDialog,
}
