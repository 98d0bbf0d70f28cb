import type { SplitLocale } from '../locale.ts'

/** The Slovak texts of the UI. The texts of the dialog load with it. */
export const sk: SplitLocale = {
  id: 'sk',
  dir: 'ltr',
  list: { pair: '{0} a {1}', middle: '{0}, {1}', end: '{0} a {1}' },
  categories: {
    necessary: { title: 'Nevyhnutné' },
    functional: { title: 'Funkčné' },
    analytics: { title: 'Analytické' },
    marketing: { title: 'Marketingové' },
  },
  banner: {
    title: 'Cookies na webe {site}',
    description: 'Niektoré cookies sú potrebné na fungovanie tohto webu. Môžeme používať aj voliteľné cookies: {categories}?',
    vendors: 'Týka sa to služieb týchto poskytovateľov: {vendors}.',
    outdated: 'Naše pravidlá používania cookies sa zmenili. To, čo je nové alebo iné, si vyžaduje vaše rozhodnutie: {categories}.',
    expired: 'Platnosť vášho predchádzajúceho rozhodnutia sa skončila. Môžeme ďalej používať tieto cookies: {categories}?',
    deniedBySignal: 'Váš prehliadač žiada weby, aby nezdieľali vaše údaje, preto zostáva vypnuté: {categories}.',
    acceptAll: 'Prijať všetko',
    rejectAll: 'Odmietnuť všetko',
    openPreferences: 'Vybrať cookies',
    cookiePolicy: 'Pravidlá používania cookies',
  },
  status: {
    saved: 'Vaša voľba je uložená. Povolené: {categories}.',
    savedNone: 'Vaša voľba je uložená. Nie sú povolené žiadne voliteľné cookies.',
    withdrawn: 'Váš súhlas je odvolaný v tomto rozsahu: {categories}.',
    notPersisted: 'Váš prehliadač neukladá cookies tohto webu, preto voľba platí len do opustenia tejto stránky.',
    close: 'Zavrieť',
  },
  trigger: { openPreferences: 'Nastavenia cookies' },
  embed: {
    description:
      'Keď sa načíta obsah zo služby {service}, poskytovateľ {vendor} sa dozvie vašu IP adresu a to, na ktorej stránke ste. Bude tiež môcť ukladať údaje do vášho zariadenia.',
    loadOnce: 'Načítať raz',
    allowAlways: 'Vždy povoliť službu {service}',
    open: 'Otvoriť v službe {service}',
    vendorPrivacy: 'Informácie o ochrane súkromia: {vendor}',
  },
  reload: {
    description: 'Na tejto stránke stále beží niečo, čo už nepovoľujete. Opätovným načítaním stránky sa to zastaví.',
    superseded: 'Táto stránka je staršia ako vaša uložená voľba. Po opätovnom načítaní stránky bude vaša voľba platiť aj tu.',
    reload: 'Znova načítať stránku',
    later: 'Teraz nie',
  },
  load: async () => (await import('./dialog.ts')).skDialog,
}
