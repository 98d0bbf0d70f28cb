import type { DocumentLocale } from '../document-locale.ts'
import { lvDialog } from './dialog.ts'

/** The Latvian texts of the policy page, the cookie table and the preferences form. */
export const lvDocument: DocumentLocale = {
  ...lvDialog,
  id: 'lv',
  dir: 'ltr',
  list: { pair: '{0} un {1}', middle: '{0}, {1}', end: '{0} un {1}' },
  categories: {
    necessary: {
      title: 'Nepieciešamās',
      description:
        'Vietne nevar iztikt bez šīm sīkdatnēm: tās gādā par drošību, pierakstīšanos, piekļūstamību un jūsu izvēles iegaumēšanu. Bez tām mēs nevaram piedāvāt dažus no saviem pakalpojumiem.',
    },
    functional: {
      title: 'Funkcionālās',
      description: 'Šīs sīkdatnes nodrošina vairāk funkciju un personiskāku vietni, jo saglabā jūsu iestatījumus nākamajam apmeklējumam.',
    },
    analytics: {
      title: 'Analītiskās',
      description:
        'Šīs sīkdatnes skaita, kuras lapas tiek apmeklētas un kā tās tiek lietotas. Skaitļi mums parāda, cik labi vietne darbojas un kā to apmeklētājiem uzlabot.',
    },
    marketing: {
      title: 'Mārketinga',
      description: 'Šīs sīkdatnes seko apmeklējumiem dažādās vietnēs, lai atlasītu reklāmas un mērītu to iedarbību.',
    },
  },
  purposes: {
    essential: { title: 'Pamatfunkcijas', description: 'Nodrošina, ka vietne darbojas' },
    authentication: { title: 'Pierakstīšanās', description: 'Atpazīst jūsu kontu, lai jums nebūtu jāpierakstās no jauna' },
    security: { title: 'Drošība', description: 'Aizsargā jūs un vietni pret ļaunprātīgu izmantošanu' },
    functional: { title: 'Funkcionalitāte', description: 'Glabā jūsu iestatījumus un vēlmes' },
    analytics: { title: 'Analītika', description: 'Parāda mums, kā apmeklētāji lieto vietni' },
    marketing: { title: 'Mārketings', description: 'Atlasa reklāmas un mēra to iedarbību' },
  },
  roles: {
    analytics: 'Analītikas pakalpojumu sniedzēji',
    payments: 'Maksājumu pakalpojumu sniedzēji',
    support: 'Klientu atbalsta rīki',
    'content-delivery': 'Satura piegādes tīkli',
    advertising: 'Reklāmas tīkli',
    media: 'Video un audio platformas',
  },
  page: {
    title: 'Sīkdatņu politika',
    date: {
      pattern: '{year}. gada {day}. {month}',
      months: [
        'janvāris',
        'februāris',
        'marts',
        'aprīlis',
        'maijs',
        'jūnijs',
        'jūlijs',
        'augusts',
        'septembris',
        'oktobris',
        'novembris',
        'decembris',
      ],
    },
    alternatives: { pair: '{0} vai {1}', middle: '{0}, {1}', end: '{0} vai {1}' },
    lastUpdated: 'Pēdējās izmaiņas: {date}',
    introduction: 'Ko {site} glabā jūsu ierīcē, kādam nolūkam, cik ilgi un kā jūs par to lemjat.',
    settings: 'sīkdatņu iestatījumos',
    headings: {
      what: 'Kas ir sīkdatnes',
      use: 'Kam sīkdatnes tiek izmantotas',
      types: 'Sīkdatņu kategorijas',
      'third-parties': 'Citu uzņēmumu sīkdatnes',
      manage: 'Kā pārvaldīt sīkdatnes',
      signals: 'Jūsu pārlūkprogrammas privātuma signāli',
      list: 'Sīkdatnes detalizēti',
      updates: 'Šīs politikas izmaiņas',
      contact: 'Saziņa',
    },
    what: {
      text: 'Sīkdatne ir piezīme nelielā teksta failā. Vietne, kuru apmeklējat, nodod to jūsu pārlūkprogrammai. Pārlūkprogramma glabā to jūsu ierīcē un vēlāk atkal parāda vietnei. Tā vietne var atcerēties, kam dodat priekšroku, un redzēt, kā tiek lietotas tās lapas.',
      otherStorage:
        'Pārlūkprogrammas glabā datus arī citās krātuvēs, un {site} izmanto dažas no tām: {kinds}. Viss, kas šajā lapā teikts par sīkdatnēm, attiecas arī uz šīm krātuvēm.',
    },
    use: { introduction: 'Vietnē {site} sīkdatnes tiek izmantotas šādiem mērķiem:' },
    types: {
      setBy: 'Jebkuras kategorijas sīkdatnes var iestatīt gan pati vietne {site}, gan cits uzņēmums, kura pakalpojums ir daļa no tās lapām.',
      alwaysOn: 'Vienmēr ieslēgtas.',
      offUntilAllowed: 'Izslēgtas, līdz jūs tās atļausiet.',
      lifetimes: 'Sesijas un pastāvīgās sīkdatnes',
      session: { title: 'Sesijas sīkdatnes', description: 'Saglabājas viena apmeklējuma laikā: tās pazūd, tiklīdz aizverat pārlūkprogrammu.' },
      persistent: {
        title: 'Pastāvīgās sīkdatnes',
        description: 'Paliek jūsu ierīcē, līdz beidzas to termiņš vai jūs tās izdzēšat.',
      },
    },
    thirdParties: {
      introduction: '{site} var izmantot citu uzņēmumu pakalpojumus, kas saglabā sīkdatnes jūsu ierīcē:',
      roleWithExamples: '{role}, piemēram, {examples}',
      services: 'Šie pakalpojumi ir daļa no vietnes {site}:',
      service: 'Pakalpojuma sniedzējs: {vendor}. Kategorija: {category}.',
      vendorPrivacy: 'Privātuma informācija: {vendor}',
      ownPolicies:
        'Katram no šiem uzņēmumiem ir sava privātuma politika un sava sīkdatņu politika. Lūdzu, izlasiet tajās, kā uzņēmums izmanto sīkdatnes.',
    },
    manage: {
      choice: {
        title: 'Jūsu izvēle vietnē {site}',
        change: 'Savu izvēli jebkurā laikā varat mainīt vai atsaukt {settings}.',
        counts: 'Izvēles derīguma termiņš: {duration} vai līdz brīdim, kad izdzēsīsiet šīs vietnes sīkdatnes. Pēc tam jautāsim jums vēlreiz.',
        countsDiffering:
          'Atļaujas derīguma termiņš: {granted}. Atteikuma derīguma termiņš: {denied}. Abi beidzas agrāk, ja izdzēšat šīs vietnes sīkdatnes. Pēc tam jautāsim jums vēlreiz.',
      },
      browser: {
        title: 'Jūsu pārlūkprogrammas iestatījumi',
        introduction: 'Lielākajā daļā pārlūkprogrammu varat:',
        abilities: [
          'apskatīt saglabātās sīkdatnes un izdzēst atsevišķas no tām',
          'bloķēt trešo pušu sīkdatnes',
          'bloķēt visas noteiktu vietņu sīkdatnes',
          'bloķēt visas sīkdatnes',
          'iestatīt, ka visas sīkdatnes tiek izdzēstas, kad pārlūkprogramma tiek aizvērta',
        ],
      },
      blocking: {
        title: 'Kādas sekas ir bloķēšanai',
        description:
          'Ja bloķēsiet vai izdzēsīsiet sīkdatnes, dažas vietnes {site} funkcijas var pārstāt darboties. Bez nepieciešamajām sīkdatnēm vietne nevar pareizi darboties.',
      },
      paths: {
        title: 'Kur pārlūkprogrammās atrodami šie iestatījumi',
        description: 'Atveriet šīs izvēlnes citu pēc citas. To nosaukumi dažādās versijās var atšķirties.',
        browsers: [
          { browser: 'Google Chrome', path: ['Iestatījumi', 'Konfidencialitāte un drošība', 'Sīkfaili un citi vietņu dati'] },
          { browser: 'Mozilla Firefox', path: ['Iestatījumi', 'Privātums un drošība', 'Sīkdatnes un vietnes dati'] },
          { browser: 'Safari', path: ['Preferences', 'Privacy', 'Cookies and website data'] },
          { browser: 'Microsoft Edge', path: ['Iestatījumi', 'Sīkfaili un vietnes atļaujas', 'Sīkfaili un vietnes dati'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Pārlūkprogrammas var sūtīt signālus Do Not Track (DNT) un Global Privacy Control (GPC). {site} neglabā neko neobligātu, tāpēc šiem signāliem nav ko izslēgt.',
      dnt: { title: 'Do Not Track', description: 'Dažas pārlūkprogrammas var sūtīt signālu ar nosaukumu Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} to uzskata par atteikumu: kamēr jūsu pārlūkprogramma to sūta, viss neobligātais paliek izslēgts, ja vien jūs to šeit tomēr neatļaujat.',
      dntIgnored:
        'Neviens nozares standarts nenosaka, kā vietnei tas jāsaprot, tāpēc pašlaik tas vietnē {site} neko nemaina. Viss neobligātais tik un tā paliek izslēgts, līdz jūs to atļausiet.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Dažas pārlūkprogrammas var sūtīt signālu Global Privacy Control (GPC), kas lūdz vietnēm nepārdot personas datus un nenodot tos citiem.',
      },
      gpcHonored:
        '{site} to ievēro. Kamēr jūsu pārlūkprogramma to sūta, izslēgts paliek tālāk minētais, ja vien jūs to {settings} atsevišķi neieslēdzat: {categories}.',
      gpcHonoredNothing:
        '{site} to ievēro. Neviena šīs politikas neobligātā kategorija nepārdod personas datus un nenodod tos citiem, tāpēc signālam nav ko izslēgt.',
      gpcIgnored: 'Pašlaik tas vietnē {site} neko nemaina. Noteicošais ir tas, ko izvēlaties {settings}.',
    },
    regime: {
      onUntilRefused: 'Ieslēgtas, kamēr neatsakāties.',
      optOut: 'Vietā, kur atrodaties, neobligātās sīkdatnes var būt ieslēgtas, kamēr neatsakāties. Ar vienu klikšķi {settings} visas tiek izslēgtas.',
      sale: 'Jums ir tiesības iebilst pret savu personas datu pārdošanu un kopīgošanu. Attiecībā uz sīkdatnēm to var izdarīt ar katras lapas saiti “{link}”. Par visu pārējo rakstiet mums.',
    },
    list: { introduction: 'Galvenās vietnes {site} sīkdatnes: kam katra ir paredzēta, cik ilgi to glabā un kas to iestata.' },
    updates: {
      text: 'Mēs laiku pa laikam mainām šo politiku: kad mainās mūsu prakse vai kad to prasa darbības vajadzības, likumi vai citi noteikumi. Jaunā redakcija tad atrodas šajā lapā, un tai pie vārdiem „Pēdējās izmaiņas” ir jauns datums.',
      askAgain: 'Ja izmaiņas skar to, ko lūdzam jums atļaut, jautāsim jums vēlreiz.',
    },
    contact: {
      text: 'Ja jums ir jautājumi par sīkdatnēm vietnē {site}, sazinieties ar mums: {contact}.',
      privacy: 'Kā mēs kopumā apstrādājam personas datus, ir aprakstīts mūsu {privacyPolicy}.',
      privacyPolicy: 'privātuma politikā',
    },
  },
}
