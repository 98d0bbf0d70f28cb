import type { SplitLocale } from '../locale.ts'

/** The Romanian texts of the UI. The texts of the dialog load with it. */
export const ro: SplitLocale = {
  id: 'ro',
  dir: 'ltr',
  list: { pair: '{0} și {1}', middle: '{0}, {1}', end: '{0} și {1}' },
  categories: {
    necessary: { title: 'Strict necesare' },
    functional: { title: 'Funcționalitate' },
    analytics: { title: 'Analiză' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Cookie-uri pe site-ul {site}',
    description: 'Unele cookie-uri sunt necesare pentru funcționarea acestui site. Le putem folosi și pe cele opționale: {categories}?',
    vendors: 'Sunt implicate servicii ale următoarelor companii: {vendors}.',
    outdated: 'Politica noastră de cookie-uri s-a schimbat. Următoarele sunt noi sau diferite și necesită decizia dumneavoastră: {categories}.',
    expired: 'Decizia dumneavoastră anterioară a expirat. Putem folosi în continuare aceste cookie-uri: {categories}?',
    deniedBySignal: 'Browserul dumneavoastră cere site-urilor să nu vă transmită datele către terți, așa că rămân dezactivate: {categories}.',
    acceptAll: 'Acceptă toate',
    rejectAll: 'Respinge toate',
    openPreferences: 'Alege cookie-urile',
    cookiePolicy: 'Politica de cookie-uri',
  },
  status: {
    saved: 'Opțiunile dumneavoastră au fost salvate. Permise: {categories}.',
    savedNone: 'Opțiunile dumneavoastră au fost salvate. Niciun cookie opțional nu este permis.',
    withdrawn: 'V-ați retras consimțământul pentru următoarele: {categories}.',
    notPersisted:
      'Browserul dumneavoastră nu păstrează cookie-uri pentru acest site, așa că opțiunile sunt valabile numai până când părăsiți această pagină.',
    close: 'Închide',
  },
  trigger: { openPreferences: 'Setări pentru cookie-uri' },
  embed: {
    description:
      'Prin încărcarea serviciului {service}, compania {vendor} află adresa dumneavoastră IP și pagina pe care vă aflați și poate stoca date pe dispozitivul dumneavoastră.',
    loadOnce: 'Încarcă o singură dată',
    allowAlways: 'Permite întotdeauna {service}',
    open: 'Deschide pe {service}',
    vendorPrivacy: 'Informații despre confidențialitate de la {vendor}',
  },
  reload: {
    description: 'Pe această pagină încă rulează ceva ce nu mai permiteți. Reîncărcați pagina pentru a-l opri.',
    superseded:
      'Această pagină este mai veche decât opțiunile pe care le-ați salvat. Reîncărcați pagina pentru ca opțiunile să fie valabile și aici.',
    reload: 'Reîncarcă pagina',
    later: 'Nu acum',
  },
  load: async () => (await import('./dialog.ts')).roDialog,
}
