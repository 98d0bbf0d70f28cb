import type { SplitLocale } from '../locale.ts'

/** The Croatian texts of the UI. The texts of the dialog load with it. */
export const hr: SplitLocale = {
  id: 'hr',
  dir: 'ltr',
  list: { pair: '{0} i {1}', middle: '{0}, {1}', end: '{0} i {1}' },
  categories: {
    necessary: { title: 'Nužni' },
    functional: { title: 'Funkcionalni' },
    analytics: { title: 'Analitički' },
    marketing: { title: 'Marketinški' },
  },
  banner: {
    title: 'Kolačići na web-stranici {site}',
    description: 'Neki su kolačići potrebni za rad ove web-stranice. Smijemo li upotrebljavati i neobavezne kolačiće: {categories}?',
    vendors: 'To se odnosi na usluge ovih pružatelja: {vendors}.',
    outdated: 'Naša su se pravila o kolačićima promijenila. Za ono što je novo ili izmijenjeno potrebna je vaša odluka: {categories}.',
    expired: 'Vaša je prijašnja odluka istekla. Smijemo li i dalje upotrebljavati ove kolačiće: {categories}?',
    deniedBySignal: 'Vaš preglednik traži od web-stranica da ne dijele vaše podatke, zato ostaje isključeno: {categories}.',
    acceptAll: 'Prihvati sve',
    rejectAll: 'Odbij sve',
    openPreferences: 'Odaberi kolačiće',
    cookiePolicy: 'Pravila o kolačićima',
  },
  status: {
    saved: 'Vaš je odabir spremljen. Dopušteno: {categories}.',
    savedNone: 'Vaš je odabir spremljen. Neobavezni kolačići nisu dopušteni.',
    withdrawn: 'Vaša je privola povučena za sljedeće: {categories}.',
    notPersisted: 'Vaš preglednik ne sprema kolačiće ove web-stranice, pa odabir vrijedi samo dok ne napustite ovu stranicu.',
    close: 'Zatvori',
  },
  trigger: { openPreferences: 'Postavke kolačića' },
  embed: {
    description:
      'Kada se učita sadržaj usluge {service}, pružatelj {vendor} doznaje vašu IP adresu i stranicu koju posjećujete. Može i pohranjivati podatke na vašem uređaju.',
    loadOnce: 'Učitaj jednom',
    allowAlways: 'Uvijek dopusti uslugu {service}',
    open: 'Otvori u usluzi {service}',
    vendorPrivacy: 'Informacije o privatnosti: {vendor}',
  },
  reload: {
    description: 'Na ovoj stranici još radi nešto što više ne dopuštate. Ponovnim učitavanjem stranice to se zaustavlja.',
    superseded: 'Ova je stranica starija od vašeg spremljenog odabira. Nakon ponovnog učitavanja stranice vaš će odabir vrijediti i ovdje.',
    reload: 'Ponovno učitaj stranicu',
    later: 'Ne sada',
  },
  load: async () => (await import('./dialog.ts')).hrDialog,
}
