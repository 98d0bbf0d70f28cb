import type { DocumentLocale } from '../document-locale.ts'
import { hrDialog } from './dialog.ts'

/** The Croatian texts of the policy page, the cookie table and the preferences form. */
export const hrDocument: DocumentLocale = {
  ...hrDialog,
  id: 'hr',
  dir: 'ltr',
  list: { pair: '{0} i {1}', middle: '{0}, {1}', end: '{0} i {1}' },
  categories: {
    necessary: {
      title: 'Nužni',
      description:
        'Web-stranica ovisi o ovim kolačićima: omogućuju sigurnost, prijavu i pristupačnost te pamte vaš odabir. Bez njih ne možemo nuditi neke od svojih usluga.',
    },
    functional: {
      title: 'Funkcionalni',
      description:
        'Ovi kolačići čuvaju vaše postavke za sljedeći posjet. Uz njih web-stranica može ponuditi više funkcija i bolje vam se prilagoditi.',
    },
    analytics: {
      title: 'Analitički',
      description:
        'Ovi kolačići broje posjete pojedinim stranicama i pokazuju kako se stranice upotrebljavaju. Iz brojki vidimo koliko dobro web-stranica radi i kako je poboljšati za posjetitelje.',
    },
    marketing: {
      title: 'Marketinški',
      description: 'Ovi kolačići prate posjete na različitim web-stranicama radi odabira oglasa i mjerenja njihova učinka.',
    },
  },
  purposes: {
    essential: { title: 'Osnovne funkcije', description: 'Omogućuju rad web-stranice' },
    authentication: { title: 'Prijava', description: 'Prepoznaju vaš račun kako biste ostali prijavljeni' },
    security: { title: 'Sigurnost', description: 'Štite vas i web-stranicu od zlouporabe' },
    functional: { title: 'Funkcionalnost', description: 'Čuvaju vaše postavke i preferencije' },
    analytics: { title: 'Analitika', description: 'Pokazuju nam kako posjetitelji upotrebljavaju web-stranicu' },
    marketing: { title: 'Marketing', description: 'Odabiru oglase i mjere njihov učinak' },
  },
  roles: {
    analytics: 'Pružatelji analitičkih usluga',
    payments: 'Pružatelji usluga plaćanja',
    support: 'Alati za korisničku podršku',
    'content-delivery': 'Mreže za isporuku sadržaja',
    advertising: 'Oglasne mreže',
    media: 'Platforme za video i zvuk',
  },
  page: {
    title: 'Pravila o kolačićima',
    date: {
      pattern: '{day}. {month} {year}.',
      months: ['siječnja', 'veljače', 'ožujka', 'travnja', 'svibnja', 'lipnja', 'srpnja', 'kolovoza', 'rujna', 'listopada', 'studenoga', 'prosinca'],
    },
    alternatives: { pair: '{0} ili {1}', middle: '{0}, {1}', end: '{0} ili {1}' },
    lastUpdated: 'Zadnje ažuriranje: {date}',
    introduction: 'Što web-stranica {site} pohranjuje na vašem uređaju, zašto, koliko dugo i kako o tome odlučujete.',
    settings: 'postavkama kolačića',
    headings: {
      what: 'Što su kolačići',
      use: 'Čemu služe kolačići',
      types: 'Kategorije kolačića',
      'third-parties': 'Kolačići drugih tvrtki',
      manage: 'Kako upravljati kolačićima',
      signals: 'Signali privatnosti vašeg preglednika',
      list: 'Detaljan popis kolačića',
      updates: 'Izmjene ovih pravila',
      contact: 'Kontakt',
    },
    what: {
      text: 'Kolačić je bilješka u maloj tekstnoj datoteci. Web-stranica koju posjetite predaje je vašem pregledniku. Preglednik je čuva na vašem uređaju i kasnije je ponovno pokazuje web-stranici. Tako web-stranica može zapamtiti što vam odgovara i vidjeti kako se upotrebljavaju njezine pojedine stranice.',
      otherStorage:
        'Preglednici čuvaju podatke i na drugim mjestima, a web-stranica {site} upotrebljava neka od njih: {kinds}. Ono što je na ovoj stranici rečeno o kolačićima vrijedi i za njih.',
    },
    use: { introduction: 'Na web-stranici {site} kolačići služe u ove svrhe:' },
    types: {
      setBy: 'Kolačići svake kategorije mogu potjecati od same web-stranice {site} ili od druge tvrtke čija je usluga njezin dio.',
      alwaysOn: 'Uvijek uključeno.',
      offUntilAllowed: 'Isključeno dok to ne dopustite.',
      lifetimes: 'Kolačići sesije i trajni kolačići',
      session: { title: 'Kolačići sesije', description: 'Traju jedan posjet: nestaju kada zatvorite preglednik.' },
      persistent: {
        title: 'Trajni kolačići',
        description: 'Ostaju na vašem uređaju dok ne isteknu ili dok ih ne izbrišete.',
      },
    },
    thirdParties: {
      introduction: 'Web-stranica {site} može upotrebljavati usluge drugih tvrtki koje pohranjuju kolačiće na vašem uređaju:',
      roleWithExamples: '{role}, na primjer {examples}',
      services: 'Dio web-stranice {site} ove su usluge:',
      service: 'Pružatelj: {vendor}. Kategorija: {category}.',
      vendorPrivacy: 'Informacije o privatnosti: {vendor}',
      ownPolicies:
        'Svaka od tih tvrtki ima vlastita pravila privatnosti i vlastita pravila o kolačićima. U njima pročitajte kako tvrtka upotrebljava kolačiće.',
    },
    manage: {
      choice: {
        title: 'Vaš odabir na web-stranici {site}',
        change: 'Svoj odabir možete u svakom trenutku promijeniti ili povući u {settings}.',
        counts: 'Rok valjanosti odabira: {duration}, osim ako prije toga ne izbrišete kolačiće ove web-stranice. Nakon toga ponovno ćemo vas pitati.',
        countsDiffering:
          'Rok valjanosti dopuštenja: {granted}, a odbijanja: {denied}, osim ako prije toga ne izbrišete kolačiće ove web-stranice. Nakon toga ponovno ćemo vas pitati.',
      },
      browser: {
        title: 'Postavke vašeg preglednika',
        introduction: 'U većini preglednika možete:',
        abilities: [
          'pregledati pohranjene kolačiće i izbrisati pojedine',
          'blokirati kolačiće trećih strana',
          'blokirati sve kolačiće određenih web-stranica',
          'blokirati sve kolačiće',
          'odrediti da se svi kolačići brišu pri zatvaranju preglednika',
        ],
      },
      blocking: {
        title: 'Posljedice blokiranja',
        description:
          'Ako blokirate ili izbrišete kolačiće, neke funkcije web-stranice {site} mogle bi prestati raditi. Bez nužnih kolačića web-stranica ne može ispravno raditi.',
      },
      paths: {
        title: 'Gdje se u preglednicima nalaze te postavke',
        description: 'Otvorite ove izbornike jedan za drugim. Njihovi se nazivi mogu razlikovati ovisno o verziji.',
        browsers: [
          { browser: 'Google Chrome', path: ['Postavke', 'Privatnost i sigurnost', 'Kolačići i ostali podaci web-lokacije'] },
          { browser: 'Mozilla Firefox', path: ['Postavke', 'Privatnost i sigurnost', 'Kolačići i podaci web-stranice'] },
          { browser: 'Safari', path: ['Postavke', 'Privatnost', 'Kolačići i podaci web-stranica'] },
          { browser: 'Microsoft Edge', path: ['Postavke', 'Kolačići i dozvole web-mjesta', 'Upravljanje kolačićima i njihovo brisanje'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Preglednici mogu slati signale Do Not Track (DNT) i Global Privacy Control (GPC). Web-stranica {site} ne pohranjuje ništa neobavezno, pa ti signali nemaju što isključiti.',
      dnt: { title: 'Do Not Track', description: 'Neki preglednici mogu slati signal pod nazivom Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        'Web-stranica {site} smatra ga odbijanjem: dok ga vaš preglednik šalje, sve neobavezno ostaje isključeno, osim ako to ovdje ipak ne dopustite.',
      dntIgnored:
        'Nijedan industrijski standard ne određuje kako ga web-stranica treba tumačiti, pa na web-stranici {site} trenutačno ništa ne mijenja. Sve neobavezno ionako ostaje isključeno dok to ne dopustite.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Neki preglednici mogu slati signal Global Privacy Control (GPC), koji traži od web-stranica da ne prodaju i ne dijele osobne podatke.',
      },
      gpcHonored:
        'Web-stranica {site} poštuje taj signal. Dok ga vaš preglednik šalje, sljedeće kategorije ostaju isključene, osim ako ih pojedinačno ne uključite u {settings}: {categories}.',
      gpcHonoredNothing:
        'Web-stranica {site} poštuje taj signal. Nijedna neobavezna kategorija ovih pravila ne obuhvaća prodaju ni dijeljenje osobnih podataka, pa se nema što isključiti.',
      gpcIgnored: 'Trenutačno na web-stranici {site} ništa ne mijenja. Odlučuje ono što odaberete u {settings}.',
    },
    regime: {
      onUntilRefused: 'Uključeno dok ne odbijete.',
      optOut: 'Tamo gdje se nalazite neobavezni kolačići mogu biti uključeni dok ne odbijete. Jednim klikom u {settings} isključujete sve.',
      sale: 'Imate pravo odbiti prodaju i dijeljenje svojih osobnih podataka. Za kolačiće to činite poveznicom „{link}” na svakoj stranici. Za sve ostalo pišite nam.',
    },
    list: { introduction: 'Glavni kolačići na web-stranici {site}: čemu služe, koliko se dugo čuvaju i tko ih postavlja.' },
    updates: {
      text: 'Ova pravila povremeno mijenjamo: kada se promijeni naša praksa ili kada to zahtijevaju poslovanje, zakon ili drugi propisi. Nova se verzija tada objavljuje na ovoj stranici s novim datumom pod „Zadnje ažuriranje”.',
      askAgain: 'Ako se izmjena odnosi na ono za što tražimo vaše dopuštenje, ponovno ćemo vas pitati.',
    },
    contact: {
      text: 'Pitanja o kolačićima na web-stranici {site} pošaljite na {contact}.',
      privacy: 'Kako općenito postupamo s osobnim podacima, opisuju naša {privacyPolicy}.',
      privacyPolicy: 'pravila privatnosti',
    },
  },
}
