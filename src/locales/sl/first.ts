import type { SplitLocale } from '../locale.ts'

/** The Slovenian texts of the UI. The texts of the dialog load with it. */
export const sl: SplitLocale = {
  id: 'sl',
  dir: 'ltr',
  list: { pair: '{0} in {1}', middle: '{0}, {1}', end: '{0} in {1}' },
  categories: {
    necessary: { title: 'Nujni' },
    functional: { title: 'Funkcionalni' },
    analytics: { title: 'Analitični' },
    marketing: { title: 'Trženjski' },
  },
  banner: {
    title: 'Piškotki na spletnem mestu {site}',
    description: 'Nekateri piškotki so potrebni za delovanje tega spletnega mesta. Ali smemo uporabljati tudi neobvezne piškotke: {categories}?',
    vendors: 'To zadeva storitve naslednjih ponudnikov: {vendors}.',
    outdated: 'Naša politika piškotkov se je spremenila. Za to, kar je novo ali spremenjeno, potrebujemo vašo odločitev: {categories}.',
    expired: 'Vaša prejšnja odločitev je potekla. Ali smemo še naprej uporabljati te piškotke: {categories}?',
    deniedBySignal: 'Vaš brskalnik prosi spletna mesta, naj ne delijo vaših podatkov, zato ostaja izključeno: {categories}.',
    acceptAll: 'Sprejmi vse',
    rejectAll: 'Zavrni vse',
    openPreferences: 'Izberi piškotke',
    cookiePolicy: 'Politika piškotkov',
  },
  status: {
    saved: 'Vaša izbira je shranjena. Dovoljeno: {categories}.',
    savedNone: 'Vaša izbira je shranjena. Noben neobvezen piškotek ni dovoljen.',
    withdrawn: 'Vaša privolitev je preklicana za naslednje: {categories}.',
    notPersisted: 'Vaš brskalnik ne shranjuje piškotkov tega spletnega mesta, zato izbira velja le, dokler ne zapustite te strani.',
    close: 'Zapri',
  },
  trigger: { openPreferences: 'Nastavitve piškotkov' },
  embed: {
    description:
      'Ko se naloži vsebina storitve {service}, ponudnik {vendor} izve vaš naslov IP in to, katero stran obiskujete. Poleg tega lahko v vaši napravi shranjuje podatke.',
    loadOnce: 'Naloži enkrat',
    allowAlways: 'Vedno dovoli storitev {service}',
    open: 'Odpri v storitvi {service}',
    vendorPrivacy: 'Informacije o zasebnosti: {vendor}',
  },
  reload: {
    description: 'Na tej strani še vedno deluje nekaj, česar ne dovolite več. S ponovnim nalaganjem strani se to ustavi.',
    superseded: 'Ta stran je starejša od vaše shranjene izbire. Po ponovnem nalaganju strani bo vaša izbira veljala tudi tukaj.',
    reload: 'Znova naloži stran',
    later: 'Ne zdaj',
  },
  load: async () => (await import('./dialog.ts')).slDialog,
}
