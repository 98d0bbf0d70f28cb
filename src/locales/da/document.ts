import type { DocumentLocale } from '../document-locale.ts'
import { daDialog } from './dialog.ts'

/** The Danish texts of the policy page, the cookie table and the preferences form. */
export const daDocument: DocumentLocale = {
  ...daDialog,
  id: 'da',
  dir: 'ltr',
  list: { pair: '{0} og {1}', middle: '{0}, {1}', end: '{0} og {1}' },
  categories: {
    necessary: {
      title: 'Nødvendige',
      description:
        'Hjemmesiden er afhængig af disse cookies: til sikkerhed, login og tilgængelighed og til at huske dit valg. Uden dem kan vi ikke tilbyde visse af vores tjenester.',
    },
    functional: {
      title: 'Funktionelle',
      description: 'Disse cookies giver flere funktioner og en mere personlig hjemmeside ved at gemme dine indstillinger til dit næste besøg.',
    },
    analytics: {
      title: 'Statistik',
      description:
        'Disse cookies måler, hvilke sider der besøges, og hvordan de bruges. Tallene viser os, hvor godt hjemmesiden fungerer, og hvordan vi kan gøre den bedre for de besøgende.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Disse cookies følger besøg på tværs af hjemmesider for at vælge annoncer og måle deres effekt.',
    },
  },
  purposes: {
    essential: { title: 'Grundlæggende funktioner', description: 'Får hjemmesiden til at fungere' },
    authentication: { title: 'Login', description: 'Genkender din konto, så du forbliver logget ind' },
    security: { title: 'Sikkerhed', description: 'Beskytter dig og hjemmesiden mod misbrug' },
    functional: { title: 'Funktionalitet', description: 'Gemmer dine indstillinger og præferencer' },
    analytics: { title: 'Statistik', description: 'Viser os, hvordan besøgende bruger hjemmesiden' },
    marketing: { title: 'Marketing', description: 'Vælger annoncer og måler deres effekt' },
  },
  roles: {
    analytics: 'Analysetjenester',
    payments: 'Betalingstjenester',
    support: 'Værktøjer til kundeservice',
    'content-delivery': 'Netværk til levering af indhold',
    advertising: 'Annoncenetværk',
    media: 'Video- og lydplatforme',
  },
  page: {
    title: 'Cookiepolitik',
    date: {
      pattern: '{day}. {month} {year}',
      months: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
    },
    alternatives: { pair: '{0} eller {1}', middle: '{0}, {1}', end: '{0} eller {1}' },
    lastUpdated: 'Senest opdateret: {date}',
    introduction: 'Hvad {site} gemmer på din enhed, hvorfor, hvor længe, og hvordan du bestemmer over det.',
    settings: 'cookieindstillingerne',
    headings: {
      what: 'Hvad er cookies?',
      use: 'Hvad bruges cookies til?',
      types: 'Kategorier af cookies',
      'third-parties': 'Cookies fra andre virksomheder',
      manage: 'Sådan styrer du cookies',
      signals: 'Privatlivssignaler fra din browser',
      list: 'De enkelte cookies',
      updates: 'Ændringer af denne politik',
      contact: 'Kontakt',
    },
    what: {
      text: 'En cookie er en note i en lille tekstfil. Den hjemmeside, du besøger, giver den til din browser, som gemmer den på din enhed og senere viser den til hjemmesiden igen. På den måde kan en hjemmeside huske, hvad du foretrækker, og se, hvordan dens sider bruges.',
      otherStorage:
        'Browsere gemmer også data andre steder. Af dem bruger {site} følgende: {kinds}. Det, der står om cookies på denne side, gælder også for dem.',
    },
    use: { introduction: 'På {site} bruges cookies til disse formål:' },
    types: {
      setBy: 'Cookies i hver kategori kan komme fra {site} selv eller fra en anden virksomhed, hvis tjeneste er en del af siderne.',
      alwaysOn: 'Altid slået til.',
      offUntilAllowed: 'Slået fra, indtil du tillader det.',
      lifetimes: 'Sessionscookies og vedvarende cookies',
      session: { title: 'Sessionscookies', description: 'Varer ét besøg: De forsvinder, når du lukker browseren.' },
      persistent: {
        title: 'Vedvarende cookies',
        description: 'Bliver på din enhed, indtil de udløber, eller du sletter dem.',
      },
    },
    thirdParties: {
      introduction: '{site} kan bruge tjenester fra andre virksomheder, der gemmer cookies på din enhed:',
      roleWithExamples: '{role}, for eksempel {examples}',
      services: 'Disse tjenester er en del af {site}:',
      service: 'Udbyder: {vendor}. Kategori: {category}.',
      vendorPrivacy: 'Privatlivspolitik for {vendor}',
      ownPolicies:
        'Hver af disse virksomheder har sin egen privatlivspolitik og sin egen cookiepolitik. Læs dér, hvordan virksomheden bruger cookies.',
    },
    manage: {
      choice: {
        title: 'Dit valg på {site}',
        change: 'Du kan til enhver tid ændre dit valg eller trække det tilbage i {settings}.',
        counts: 'Et valg gælder i {duration}, eller indtil du sletter denne hjemmesides cookies. Derefter spørger vi dig igen.',
        countsDiffering:
          'En tilladelse gælder i {granted} og en afvisning i {denied}, eller indtil du sletter denne hjemmesides cookies. Derefter spørger vi dig igen.',
      },
      browser: {
        title: 'Indstillinger i din browser',
        introduction: 'I de fleste browsere kan du:',
        abilities: [
          'se de gemte cookies og slette enkelte af dem',
          'blokere cookies fra tredjeparter',
          'blokere alle cookies fra bestemte hjemmesider',
          'blokere alle cookies',
          'få alle cookies slettet, når browseren lukkes',
        ],
      },
      blocking: {
        title: 'Hvad blokering medfører',
        description:
          'Hvis du blokerer eller sletter cookies, kan nogle funktioner på {site} holde op med at virke. Uden de nødvendige cookies kan hjemmesiden ikke fungere ordentligt.',
      },
      paths: {
        title: 'Her finder du indstillingerne i browseren',
        description: 'Åbn disse menuer i rækkefølge. Navnene kan variere fra version til version.',
        browsers: [
          { browser: 'Google Chrome', path: ['Indstillinger', 'Privatliv og sikkerhed', 'Cookies og andre websitedata'] },
          { browser: 'Mozilla Firefox', path: ['Indstillinger', 'Privatliv og sikkerhed', 'Cookies og websteds-data'] },
          { browser: 'Safari', path: ['Indstillinger', 'Anonymitet', 'Cookies og webstedsdata'] },
          { browser: 'Microsoft Edge', path: ['Indstillinger', 'Cookies og webstedstilladelser', 'Administrer og slet cookies og webstedsdata'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Browsere kan sende signalerne Do Not Track (DNT) og Global Privacy Control (GPC). {site} gemmer ikke noget, der er valgfrit, så der er intet, som signalerne kan slå fra.',
      dnt: { title: 'Do Not Track', description: 'Nogle browsere kan sende et signal, der hedder Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} behandler det som en afvisning: Så længe din browser sender det, forbliver alt valgfrit slået fra, medmindre du alligevel tillader det på denne hjemmeside.',
      dntIgnored:
        'Ingen branchestandard fastlægger, hvordan en hjemmeside skal forstå signalet, så for øjeblikket ændrer det ikke noget på {site}. Alt valgfrit er under alle omstændigheder slået fra, indtil du tillader det.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Nogle browsere kan sende Global Privacy Control (GPC). Signalet beder hjemmesider om ikke at sælge eller dele personoplysninger.',
      },
      gpcHonored:
        '{site} respekterer signalet. Så længe din browser sender det, forbliver følgende slået fra, medmindre du slår det til enkeltvis i {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} respekterer signalet. Ingen valgfri kategori i denne politik sælger eller deler personoplysninger, så der er intet at slå fra.',
      gpcIgnored: 'For øjeblikket ændrer det ikke noget på {site}. Det er dit valg i {settings}, der gælder.',
    },
    regime: {
      onUntilRefused: 'Slået til, indtil du siger nej.',
      optOut: 'Hvor du er, kan valgfrie cookies være slået til, indtil du siger nej. Ét klik i {settings} slår dem alle fra.',
      sale: 'Du har ret til at sige nej til salg og deling af dine personoplysninger. For cookies gør du det med linket “{link}” på hver side. Skriv til os om alt andet.',
    },
    list: { introduction: 'De vigtigste cookies på {site}: hvad de bruges til, hvor længe de gemmes, og hvem der sætter dem.' },
    updates: {
      text: 'Vi ændrer denne politik fra tid til anden: når vores praksis ændrer sig, eller når driften, lovgivningen eller andre regler kræver det. Den nye udgave står så på denne side med en ny dato ved ”Senest opdateret”.',
      askAgain: 'Hvis en ændring vedrører det, vi beder dig om at tillade, spørger vi dig igen.',
    },
    contact: {
      text: 'Spørgsmål om cookies på {site} kan rettes til {contact}.',
      privacy: 'Hvordan vi generelt behandler personoplysninger, fremgår af vores {privacyPolicy}.',
      privacyPolicy: 'privatlivspolitik',
    },
  },
}
