import type { DocumentLocale } from '../document-locale.ts'
import { nbDialog } from './dialog.ts'

/** The Norwegian (Bokmål) texts of the policy page, the cookie table and the preferences form. */
export const nbDocument: DocumentLocale = {
  ...nbDialog,
  id: 'nb',
  dir: 'ltr',
  list: { pair: '{0} og {1}', middle: '{0}, {1}', end: '{0} og {1}' },
  categories: {
    necessary: {
      title: 'Nødvendige',
      description:
        'Nettstedet er avhengig av disse informasjonskapslene: for sikkerhet, innlogging og tilgjengelighet og for å huske valget ditt. Uten dem kan vi ikke tilby enkelte av tjenestene våre.',
    },
    functional: {
      title: 'Funksjonelle',
      description: 'Disse informasjonskapslene gir flere funksjoner og et mer personlig nettsted ved å lagre innstillingene dine til neste besøk.',
    },
    analytics: {
      title: 'Statistikk',
      description:
        'Disse informasjonskapslene måler hvilke sider som besøkes, og hvordan de brukes. Tallene viser oss hvor godt nettstedet fungerer, og hvordan vi kan gjøre det bedre for de besøkende.',
    },
    marketing: {
      title: 'Markedsføring',
      description: 'Disse informasjonskapslene følger besøk på tvers av nettsteder for å velge annonser og måle effekten av dem.',
    },
  },
  purposes: {
    essential: { title: 'Grunnleggende funksjoner', description: 'Får nettstedet til å fungere' },
    authentication: { title: 'Innlogging', description: 'Gjenkjenner kontoen din, slik at du forblir innlogget' },
    security: { title: 'Sikkerhet', description: 'Beskytter deg og nettstedet mot misbruk' },
    functional: { title: 'Funksjonalitet', description: 'Lagrer innstillingene og preferansene dine' },
    analytics: { title: 'Statistikk', description: 'Viser oss hvordan besøkende bruker nettstedet' },
    marketing: { title: 'Markedsføring', description: 'Velger annonser og måler effekten av dem' },
  },
  roles: {
    analytics: 'Analysetjenester',
    payments: 'Betalingstjenester',
    support: 'Verktøy for kundeservice',
    'content-delivery': 'Nettverk for levering av innhold',
    advertising: 'Annonsenettverk',
    media: 'Video- og lydplattformer',
  },
  page: {
    title: 'Retningslinjer for informasjonskapsler',
    date: {
      pattern: '{day}. {month} {year}',
      months: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
    },
    alternatives: { pair: '{0} eller {1}', middle: '{0}, {1}', end: '{0} eller {1}' },
    lastUpdated: 'Sist oppdatert: {date}',
    introduction: 'Hva {site} lagrer på enheten din, hvorfor, hvor lenge, og hvordan du bestemmer over det.',
    settings: 'innstillingene for informasjonskapsler',
    headings: {
      what: 'Hva er informasjonskapsler?',
      use: 'Hva brukes informasjonskapsler til?',
      types: 'Kategorier av informasjonskapsler',
      'third-parties': 'Informasjonskapsler fra andre selskaper',
      manage: 'Slik styrer du informasjonskapsler',
      signals: 'Personvernsignaler fra nettleseren din',
      list: 'De enkelte informasjonskapslene',
      updates: 'Endringer i disse retningslinjene',
      contact: 'Kontakt',
    },
    what: {
      text: 'En informasjonskapsel er et notat i en liten tekstfil. Nettstedet du besøker, gir den til nettleseren din, som lagrer den på enheten din og senere viser den til nettstedet igjen. Slik kan et nettsted huske hva du foretrekker, og se hvordan sidene brukes.',
      otherStorage:
        'Nettlesere lagrer data også andre steder. Av disse bruker {site} følgende: {kinds}. Det som står om informasjonskapsler på denne siden, gjelder også der.',
    },
    use: { introduction: 'På {site} brukes informasjonskapsler til disse formålene:' },
    types: {
      setBy: 'Informasjonskapsler i hver kategori kan komme fra {site} selv eller fra et annet selskap med en tjeneste som er en del av sidene.',
      alwaysOn: 'Alltid på.',
      offUntilAllowed: 'Slått av til du tillater det.',
      lifetimes: 'Øktbaserte og varige informasjonskapsler',
      session: { title: 'Øktbaserte informasjonskapsler', description: 'Varer i ett besøk: De forsvinner når du lukker nettleseren.' },
      persistent: {
        title: 'Varige informasjonskapsler',
        description: 'Blir på enheten din til de utløper eller du sletter dem.',
      },
    },
    thirdParties: {
      introduction: '{site} kan bruke tjenester fra andre selskaper som lagrer informasjonskapsler på enheten din:',
      roleWithExamples: '{role}, for eksempel {examples}',
      services: 'Disse tjenestene er en del av {site}:',
      service: 'Leverandør: {vendor}. Kategori: {category}.',
      vendorPrivacy: 'Personvernerklæringen til {vendor}',
      ownPolicies:
        'Hvert av disse selskapene har sin egen personvernerklæring og sine egne retningslinjer for informasjonskapsler. Les der hvordan selskapet bruker informasjonskapsler.',
    },
    manage: {
      choice: {
        title: 'Valget ditt på {site}',
        change: 'Du kan når som helst endre valget ditt eller trekke det tilbake i {settings}.',
        counts: 'Et valg gjelder i {duration}, eller til du sletter informasjonskapslene fra dette nettstedet. Deretter spør vi deg på nytt.',
        countsDiffering:
          'En tillatelse gjelder i {granted} og et avslag i {denied}, eller til du sletter informasjonskapslene fra dette nettstedet. Deretter spør vi deg på nytt.',
      },
      browser: {
        title: 'Innstillinger i nettleseren din',
        introduction: 'I de fleste nettlesere kan du:',
        abilities: [
          'se hvilke informasjonskapsler som er lagret, og slette enkelte av dem',
          'blokkere informasjonskapsler fra tredjeparter',
          'blokkere alle informasjonskapsler fra bestemte nettsteder',
          'blokkere alle informasjonskapsler',
          'få alle informasjonskapsler slettet når nettleseren lukkes',
        ],
      },
      blocking: {
        title: 'Hva blokkering fører til',
        description:
          'Hvis du blokkerer eller sletter informasjonskapsler, kan noen funksjoner på {site} slutte å virke. Uten de nødvendige informasjonskapslene kan ikke nettstedet fungere som det skal.',
      },
      paths: {
        title: 'Her finner du innstillingene i nettleseren',
        description: 'Åpne disse menyene i rekkefølge. Navnene kan variere fra versjon til versjon.',
        browsers: [
          { browser: 'Google Chrome', path: ['Innstillinger', 'Personvern og sikkerhet', 'Informasjonskapsler og andre nettstedsdata'] },
          { browser: 'Mozilla Firefox', path: ['Innstillinger', 'Personvern og sikkerhet', 'Infokapsler og nettstedsdata'] },
          { browser: 'Safari', path: ['Innstillinger', 'Personvern', 'Informasjonskapsler og nettstedsdata'] },
          {
            browser: 'Microsoft Edge',
            path: ['Innstillinger', 'Informasjonskapsler og nettstedstillatelser', 'Behandle og slett informasjonskapsler og nettstedsdata'],
          },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Nettlesere kan sende signalene Do Not Track (DNT) og Global Privacy Control (GPC). {site} lagrer ikke noe som er valgfritt, så det er ingenting signalene kan slå av.',
      dnt: { title: 'Do Not Track', description: 'Noen nettlesere kan sende et signal som heter Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} behandler det som et avslag: Så lenge nettleseren din sender det, forblir alt valgfritt slått av, med mindre du likevel tillater det på dette nettstedet.',
      dntIgnored:
        'Ingen bransjestandard fastsetter hvordan et nettsted skal forstå signalet, så for tiden endrer det ingenting på {site}. Alt valgfritt er uansett slått av til du tillater det.',
      gpc: {
        title: 'Global Privacy Control',
        description: 'Noen nettlesere kan sende Global Privacy Control (GPC). Signalet ber nettsteder om ikke å selge eller dele personopplysninger.',
      },
      gpcHonored:
        '{site} respekterer signalet. Så lenge nettleseren din sender det, forblir følgende slått av, med mindre du slår det på enkeltvis i {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} respekterer signalet. Ingen valgfri kategori i disse retningslinjene selger eller deler personopplysninger, så det er ingenting å slå av.',
      gpcIgnored: 'For tiden endrer det ingenting på {site}. Det er valget ditt i {settings} som gjelder.',
    },
    regime: {
      onUntilRefused: 'På til du sier nei.',
      optOut: 'Der du er, kan valgfrie informasjonskapsler være på til du sier nei. Ett klikk i {settings} slår av alle.',
      sale: 'Du har rett til å si nei til salg og deling av personopplysningene dine. For informasjonskapsler gjør du det med lenken «{link}» på hver side. Skriv til oss om alt annet.',
    },
    list: { introduction: 'De viktigste informasjonskapslene på {site}: hva de brukes til, hvor lenge de lagres, og hvem som setter dem.' },
    updates: {
      text: 'Vi endrer disse retningslinjene fra tid til annen: når praksisen vår endres, eller når drift, lov eller forskrift krever det. Den nye versjonen står da på denne siden med en ny dato ved «Sist oppdatert».',
      askAgain: 'Hvis en endring gjelder det vi ber deg om å tillate, spør vi deg på nytt.',
    },
    contact: {
      text: 'Spørsmål om informasjonskapsler på {site} kan rettes til {contact}.',
      privacy: 'Hvordan vi generelt behandler personopplysninger, står i {privacyPolicy} vår.',
      privacyPolicy: 'personvernerklæringen',
    },
  },
}
