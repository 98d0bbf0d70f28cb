import type { DocumentLocale } from '../document-locale.ts'
import { slDialog } from './dialog.ts'

/** The Slovenian texts of the policy page, the cookie table and the preferences form. */
export const slDocument: DocumentLocale = {
  ...slDialog,
  id: 'sl',
  dir: 'ltr',
  list: { pair: '{0} in {1}', middle: '{0}, {1}', end: '{0} in {1}' },
  categories: {
    necessary: {
      title: 'Nujni',
      description:
        'Spletno mesto je odvisno od teh piškotkov: zagotavljajo varnost, prijavo in dostopnost ter si zapomnijo vašo izbiro. Brez njih ne moremo ponujati nekaterih svojih storitev.',
    },
    functional: {
      title: 'Funkcionalni',
      description:
        'Ti piškotki ohranijo vaše nastavitve za naslednji obisk. Z njimi lahko spletno mesto ponudi več funkcij in se vam bolje prilagodi.',
    },
    analytics: {
      title: 'Analitični',
      description:
        'Ti piškotki štejejo obiske posameznih strani in kažejo, kako se strani uporabljajo. Iz številk vidimo, kako dobro spletno mesto deluje in kako ga izboljšati za obiskovalce.',
    },
    marketing: {
      title: 'Trženjski',
      description: 'Ti piškotki sledijo obiskom na različnih spletnih mestih za izbiro oglasov in merjenje njihovega učinka.',
    },
  },
  purposes: {
    essential: { title: 'Osnovno delovanje', description: 'Omogočajo delovanje spletnega mesta' },
    authentication: { title: 'Prijava', description: 'Prepoznajo vaš račun, da ostanete prijavljeni' },
    security: { title: 'Varnost', description: 'Varujejo vas in spletno mesto pred zlorabami' },
    functional: { title: 'Funkcionalnost', description: 'Ohranijo vaše nastavitve in želje' },
    analytics: { title: 'Analitika', description: 'Pokažejo nam, kako obiskovalci uporabljajo spletno mesto' },
    marketing: { title: 'Trženje', description: 'Izbirajo oglase in merijo njihov učinek' },
  },
  roles: {
    analytics: 'Ponudniki analitike',
    payments: 'Ponudniki plačilnih storitev',
    support: 'Orodja za podporo strankam',
    'content-delivery': 'Omrežja za dostavo vsebin',
    advertising: 'Oglaševalska omrežja',
    media: 'Platforme za video in zvok',
  },
  page: {
    title: 'Politika piškotkov',
    date: {
      pattern: '{day}. {month} {year}',
      months: ['januar', 'februar', 'marec', 'april', 'maj', 'junij', 'julij', 'avgust', 'september', 'oktober', 'november', 'december'],
    },
    alternatives: { pair: '{0} ali {1}', middle: '{0}, {1}', end: '{0} ali {1}' },
    lastUpdated: 'Zadnja posodobitev: {date}',
    introduction: 'Kaj spletno mesto {site} shranjuje v vaši napravi, zakaj, za koliko časa in kako o tem odločate.',
    settings: 'nastavitvah piškotkov',
    headings: {
      what: 'Kaj so piškotki',
      use: 'Za kaj se piškotki uporabljajo',
      types: 'Kategorije piškotkov',
      'third-parties': 'Piškotki drugih podjetij',
      manage: 'Kako upravljati piškotke',
      signals: 'Signali zasebnosti vašega brskalnika',
      list: 'Podroben seznam piškotkov',
      updates: 'Spremembe te politike',
      contact: 'Stik z nami',
    },
    what: {
      text: 'Piškotek je zapis v majhni besedilni datoteki. Spletno mesto, ki ga obiščete, ga preda vašemu brskalniku. Brskalnik ga hrani v vaši napravi in ga pozneje znova pokaže spletnemu mestu. Tako si lahko spletno mesto zapomni, kaj vam ustreza, in vidi, kako se uporabljajo njegove strani.',
      otherStorage:
        'Brskalniki hranijo podatke tudi drugje in spletno mesto {site} uporablja nekatera od teh mest: {kinds}. Kar ta stran pove o piškotkih, velja tudi zanje.',
    },
    use: { introduction: 'Na spletnem mestu {site} so piškotki namenjeni naslednjemu:' },
    types: {
      setBy:
        'Piškotki vsake kategorije lahko izvirajo s samega spletnega mesta {site} ali od drugega podjetja, katerega storitev je del njegovih strani.',
      alwaysOn: 'Vedno vključeno.',
      offUntilAllowed: 'Izključeno, dokler tega ne dovolite.',
      lifetimes: 'Sejni in trajni piškotki',
      session: { title: 'Sejni piškotki', description: 'Trajajo en obisk: izginejo, ko zaprete brskalnik.' },
      persistent: {
        title: 'Trajni piškotki',
        description: 'V vaši napravi ostanejo, dokler ne potečejo ali jih ne izbrišete.',
      },
    },
    thirdParties: {
      introduction: 'Spletno mesto {site} lahko uporablja storitve drugih podjetij, ki v vaši napravi shranjujejo piškotke:',
      roleWithExamples: '{role}, na primer {examples}',
      services: 'Del spletnega mesta {site} so naslednje storitve:',
      service: 'Ponudnik: {vendor}. Kategorija: {category}.',
      vendorPrivacy: 'Informacije o zasebnosti: {vendor}',
      ownPolicies:
        'Vsako od teh podjetij ima svojo politiko zasebnosti in svojo politiko piškotkov. V njih preberite, kako podjetje uporablja piškotke.',
    },
    manage: {
      choice: {
        title: 'Vaša izbira na spletnem mestu {site}',
        change: 'Svojo izbiro lahko kadar koli spremenite ali prekličete v {settings}.',
        counts: 'Veljavnost izbire: {duration}, razen če piškotke tega spletnega mesta izbrišete prej. Nato vas znova vprašamo.',
        countsDiffering:
          'Veljavnost dovoljenja: {granted}, veljavnost zavrnitve: {denied}, razen če piškotke tega spletnega mesta izbrišete prej. Nato vas znova vprašamo.',
      },
      browser: {
        title: 'Nastavitve vašega brskalnika',
        introduction: 'V večini brskalnikov lahko:',
        abilities: [
          'pregledate shranjene piškotke in izbrišete posamezne',
          'blokirate piškotke tretjih oseb',
          'blokirate vse piškotke določenih spletnih mest',
          'blokirate vse piškotke',
          'nastavite, da se ob zaprtju brskalnika izbrišejo vsi piškotki',
        ],
      },
      blocking: {
        title: 'Posledice blokiranja',
        description:
          'Če piškotke blokirate ali izbrišete, nekatere funkcije spletnega mesta {site} morda ne bodo več delovale. Brez nujnih piškotkov spletno mesto ne more pravilno delovati.',
      },
      paths: {
        title: 'Kje so te nastavitve v brskalnikih',
        description: 'Odprite te menije enega za drugim. Njihova imena se lahko razlikujejo glede na različico.',
        browsers: [
          { browser: 'Google Chrome', path: ['Nastavitve', 'Zasebnost in varnost', 'Piškotki in drugi podatki spletnih mest'] },
          { browser: 'Mozilla Firefox', path: ['Nastavitve', 'Zasebnost in varnost', 'Piškotki in podatki strani'] },
          { browser: 'Safari', path: ['Nastavitve', 'Zasebnost', 'Piškotki in podatki spletnih mest'] },
          { browser: 'Microsoft Edge', path: ['Nastavitve', 'Piškotki in dovoljenja za mesta', 'Upravljanje in brisanje piškotkov'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Brskalniki lahko pošiljajo signala Do Not Track (DNT) in Global Privacy Control (GPC). Spletno mesto {site} ne shranjuje ničesar neobveznega, zato signala nimata česa izključiti.',
      dnt: { title: 'Do Not Track', description: 'Nekateri brskalniki lahko pošiljajo signal z imenom Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        'Spletno mesto {site} ga obravnava kot zavrnitev: dokler ga vaš brskalnik pošilja, vse neobvezno ostane izključeno, razen če to tukaj kljub temu dovolite.',
      dntIgnored:
        'Noben panožni standard ne določa, kako naj ga spletno mesto razume, zato na spletnem mestu {site} trenutno ničesar ne spremeni. Vse neobvezno tako ali tako ostane izključeno, dokler tega ne dovolite.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Nekateri brskalniki lahko pošiljajo signal Global Privacy Control (GPC), ki spletna mesta prosi, naj ne prodajajo in ne delijo osebnih podatkov.',
      },
      gpcHonored:
        'Spletno mesto {site} ta signal upošteva. Dokler ga vaš brskalnik pošilja, ostanejo izključene naslednje kategorije, razen če jih posamično vključite v {settings}: {categories}.',
      gpcHonoredNothing:
        'Spletno mesto {site} ta signal upošteva. Nobena neobvezna kategorija te politike ne vključuje prodaje ali deljenja osebnih podatkov, zato ni česa izključiti.',
      gpcIgnored: 'Trenutno na spletnem mestu {site} ničesar ne spremeni. Odloča to, kar izberete v {settings}.',
    },
    regime: {
      onUntilRefused: 'Vključeno, dokler ne zavrnete.',
      optOut: 'Kjer ste, so neobvezni piškotki lahko vključeni, dokler ne zavrnete. Z enim klikom v {settings} izključite vse.',
      sale: 'Imate pravico zavrniti prodajo in deljenje svojih osebnih podatkov. Za piškotke to storite s povezavo »{link}« na vsaki strani. Glede vsega drugega nam pišite.',
    },
    list: { introduction: 'Glavni piškotki na spletnem mestu {site}: čemu so namenjeni, kako dolgo se hranijo in kdo jih nastavi.' },
    updates: {
      text: 'To politiko občasno spremenimo: kadar se spremeni naša praksa ali kadar to zahtevajo poslovanje, zakon ali drugi predpisi. Nova različica je nato objavljena na tej strani z novim datumom pod »Zadnja posodobitev«.',
      askAgain: 'Če sprememba zadeva to, za kar vas prosimo za dovoljenje, vas znova vprašamo.',
    },
    contact: {
      text: 'Vprašanja o piškotkih na spletnem mestu {site} pošljite na {contact}.',
      privacy: 'Kako na splošno ravnamo z osebnimi podatki, opisuje naša {privacyPolicy}.',
      privacyPolicy: 'politika zasebnosti',
    },
  },
}
