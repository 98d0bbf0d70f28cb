import type { DocumentLocale } from '../document-locale.ts'
import { srLatnDialog } from './dialog.ts'

/** The Serbian texts of the policy page, the cookie table and the preferences form in Latin script. */
export const srLatnDocument: DocumentLocale = {
  ...srLatnDialog,
  id: 'sr-Latn',
  dir: 'ltr',
  list: { pair: '{0} i {1}', middle: '{0}, {1}', end: '{0} i {1}' },
  categories: {
    necessary: {
      title: 'Neophodni',
      description:
        'Sajt zavisi od ovih kolačića: omogućavaju bezbednost, prijavljivanje i pristupačnost i pamte vaš izbor. Bez njih ne možemo da nudimo neke od svojih usluga.',
    },
    functional: {
      title: 'Funkcionalni',
      description: 'Ovi kolačići čuvaju vaša podešavanja za sledeću posetu. Uz njih sajt može da ponudi više funkcija i da vam se bolje prilagodi.',
    },
    analytics: {
      title: 'Analitički',
      description:
        'Ovi kolačići broje posete pojedinačnim stranicama i pokazuju kako se stranice koriste. Iz brojeva vidimo koliko dobro sajt radi i kako da ga poboljšamo za posetioce.',
    },
    marketing: {
      title: 'Marketinški',
      description: 'Ovi kolačići prate posete na različitim sajtovima radi izbora oglasa i merenja njihovog učinka.',
    },
  },
  purposes: {
    essential: { title: 'Osnovne funkcije', description: 'Omogućavaju rad sajta' },
    authentication: { title: 'Prijavljivanje', description: 'Prepoznaju vaš nalog da biste ostali prijavljeni' },
    security: { title: 'Bezbednost', description: 'Štite vas i sajt od zloupotrebe' },
    functional: { title: 'Funkcionalnost', description: 'Čuvaju vaša podešavanja i željene opcije' },
    analytics: { title: 'Analitika', description: 'Pokazuju nam kako posetioci koriste sajt' },
    marketing: { title: 'Marketing', description: 'Biraju oglase i mere njihov učinak' },
  },
  roles: {
    analytics: 'Pružaoci usluga analitike',
    payments: 'Pružaoci usluga plaćanja',
    support: 'Alati za korisničku podršku',
    'content-delivery': 'Mreže za isporuku sadržaja',
    advertising: 'Oglasne mreže',
    media: 'Platforme za video i audio',
  },
  page: {
    title: 'Politika kolačića',
    date: {
      pattern: '{day}. {month} {year}.',
      months: ['januar', 'februar', 'mart', 'april', 'maj', 'jun', 'jul', 'avgust', 'septembar', 'oktobar', 'novembar', 'decembar'],
    },
    alternatives: { pair: '{0} ili {1}', middle: '{0}, {1}', end: '{0} ili {1}' },
    lastUpdated: 'Poslednje ažuriranje: {date}',
    introduction: 'Šta sajt {site} čuva na vašem uređaju, zašto, koliko dugo i kako o tome odlučujete.',
    settings: 'podešavanjima kolačića',
    headings: {
      what: 'Šta su kolačići',
      use: 'Čemu služe kolačići',
      types: 'Kategorije kolačića',
      'third-parties': 'Kolačići drugih kompanija',
      manage: 'Kako da upravljate kolačićima',
      signals: 'Signali privatnosti vašeg pregledača',
      list: 'Detaljan spisak kolačića',
      updates: 'Izmene ove politike',
      contact: 'Kontakt',
    },
    what: {
      text: 'Kolačić je beleška u maloj tekstualnoj datoteci. Sajt koji posetite predaje je vašem pregledaču. Pregledač je čuva na vašem uređaju i kasnije je ponovo pokazuje sajtu. Tako sajt može da zapamti šta vam odgovara i da vidi kako se koriste njegove stranice.',
      otherStorage:
        'Pregledači čuvaju podatke i na drugim mestima, a sajt {site} koristi neka od njih: {kinds}. Ono što je na ovoj stranici rečeno o kolačićima važi i za njih.',
    },
    use: { introduction: 'Na sajtu {site} kolačići imaju sledeće svrhe:' },
    types: {
      setBy: 'Kolačići svake kategorije mogu da potiču od samog sajta {site} ili od druge kompanije čija je usluga deo njegovih stranica.',
      alwaysOn: 'Uvek uključeno.',
      offUntilAllowed: 'Isključeno dok to ne dozvolite.',
      lifetimes: 'Kolačići sesije i trajni kolačići',
      session: { title: 'Kolačići sesije', description: 'Traju jednu posetu: nestaju kada zatvorite pregledač.' },
      persistent: {
        title: 'Trajni kolačići',
        description: 'Ostaju na vašem uređaju dok ne isteknu ili dok ih ne izbrišete.',
      },
    },
    thirdParties: {
      introduction: 'Sajt {site} može da koristi usluge drugih kompanija koje čuvaju kolačiće na vašem uređaju:',
      roleWithExamples: '{role}, na primer {examples}',
      services: 'Sledeće usluge su deo sajta {site}:',
      service: 'Pružalac: {vendor}. Kategorija: {category}.',
      vendorPrivacy: 'Informacije o privatnosti: {vendor}',
      ownPolicies:
        'Svaka od tih kompanija ima sopstvenu politiku privatnosti i sopstvenu politiku kolačića. U njima pročitajte kako kompanija koristi kolačiće.',
    },
    manage: {
      choice: {
        title: 'Vaš izbor na sajtu {site}',
        change: 'Svoj izbor možete u svakom trenutku da promenite ili opozovete u {settings}.',
        counts: 'Rok važenja izbora: {duration}, osim ako pre toga ne izbrišete kolačiće ovog sajta. Posle toga ćemo vas ponovo pitati.',
        countsDiffering:
          'Rok važenja dozvole: {granted}, a odbijanja: {denied}, osim ako pre toga ne izbrišete kolačiće ovog sajta. Posle toga ćemo vas ponovo pitati.',
      },
      browser: {
        title: 'Podešavanja vašeg pregledača',
        introduction: 'U većini pregledača možete da:',
        abilities: [
          'pregledate sačuvane kolačiće i izbrišete pojedine',
          'blokirate kolačiće trećih strana',
          'blokirate sve kolačiće određenih sajtova',
          'blokirate sve kolačiće',
          'podesite da se svi kolačići brišu kada se pregledač zatvori',
        ],
      },
      blocking: {
        title: 'Posledice blokiranja',
        description:
          'Ako blokirate ili izbrišete kolačiće, neke funkcije sajta {site} možda više neće raditi. Bez neophodnih kolačića sajt ne može ispravno da radi.',
      },
      paths: {
        title: 'Gde se u pregledačima nalaze ta podešavanja',
        description: 'Otvorite ove menije jedan za drugim. Njihovi nazivi mogu da se razlikuju u zavisnosti od verzije.',
        browsers: [
          { browser: 'Google Chrome', path: ['Podešavanja', 'Privatnost i bezbednost', 'Kolačići i drugi podaci o sajtovima'] },
          { browser: 'Mozilla Firefox', path: ['Podešavanja', 'Privatnost i bezbednost', 'Kolačići i podaci o sajtovima'] },
          { browser: 'Safari', path: ['Podešavanja', 'Privatnost', 'Kolačići i podaci sa veb-sajtova'] },
          { browser: 'Microsoft Edge', path: ['Podešavanja', 'Kolačići i dozvole za lokacije', 'Upravljanje kolačićima i njihovo brisanje'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Pregledači mogu da šalju signale Do Not Track (DNT) i Global Privacy Control (GPC). Sajt {site} ne čuva ništa opciono, pa ti signali nemaju šta da isključe.',
      dnt: { title: 'Do Not Track', description: 'Neki pregledači mogu da šalju signal pod nazivom Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        'Sajt {site} ga smatra odbijanjem: dok ga vaš pregledač šalje, sve što je opciono ostaje isključeno, osim ako to ovde ipak ne dozvolite.',
      dntIgnored:
        'Nijedan standard u ovoj oblasti ne određuje kako sajt treba da ga tumači, pa na sajtu {site} trenutno ništa ne menja. Sve što je opciono ionako ostaje isključeno dok to ne dozvolite.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Neki pregledači mogu da šalju signal Global Privacy Control (GPC), koji traži od sajtova da ne prodaju i ne dele lične podatke.',
      },
      gpcHonored:
        'Sajt {site} poštuje taj signal. Dok ga vaš pregledač šalje, sledeće kategorije ostaju isključene, osim ako ih pojedinačno ne uključite u {settings}: {categories}.',
      gpcHonoredNothing:
        'Sajt {site} poštuje taj signal. Nijedna opciona kategorija ove politike ne obuhvata prodaju ni deljenje ličnih podataka, pa nema šta da se isključi.',
      gpcIgnored: 'Trenutno na sajtu {site} ništa ne menja. Odlučuje ono što izaberete u {settings}.',
    },
    regime: {
      onUntilRefused: 'Uključeno dok ne odbijete.',
      optOut: 'Tamo gde se nalazite neobavezni kolačići mogu biti uključeni dok ne odbijete. Jednim klikom u {settings} isključujete sve.',
      sale: 'Imate pravo da odbijete prodaju i deljenje svojih ličnih podataka. Za kolačiće to činite linkom „{link}” na svakoj stranici. Za sve ostalo pišite nam.',
    },
    list: { introduction: 'Glavni kolačići na sajtu {site}: čemu služe, koliko dugo se čuvaju i ko ih postavlja.' },
    updates: {
      text: 'Ovu politiku povremeno menjamo: kada se promeni naša praksa ili kada to zahtevaju poslovanje, zakon ili drugi propisi. Nova verzija se tada objavljuje na ovoj stranici sa novim datumom pod „Poslednje ažuriranje“.',
      askAgain: 'Ako se izmena odnosi na ono za šta tražimo vašu dozvolu, ponovo ćemo vas pitati.',
    },
    contact: {
      text: 'Pitanja o kolačićima na sajtu {site} pošaljite na {contact}.',
      privacy: 'Kako uopšteno postupamo sa ličnim podacima, opisuje naša {privacyPolicy}.',
      privacyPolicy: 'politika privatnosti',
    },
  },
}
