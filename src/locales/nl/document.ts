import type { DocumentLocale } from '../document-locale.ts'
import { nlDialog } from './dialog.ts'

/** The Dutch texts of the policy page, the cookie table and the preferences form. */
export const nlDocument: DocumentLocale = {
  ...nlDialog,
  id: 'nl',
  dir: 'ltr',
  list: { pair: '{0} en {1}', middle: '{0}, {1}', end: '{0} en {1}' },
  categories: {
    necessary: {
      title: 'Strikt noodzakelijk',
      description:
        'De website heeft deze cookies nodig: voor beveiliging, inloggen en toegankelijkheid en om je keuze te onthouden. Zonder deze cookies kunnen we sommige van onze diensten niet aanbieden.',
    },
    functional: {
      title: 'Voorkeuren',
      description:
        'Deze cookies maken meer functies en een persoonlijkere website mogelijk, doordat ze je instellingen bewaren voor je volgende bezoek.',
    },
    analytics: {
      title: 'Analytisch',
      description:
        'Deze cookies meten welke pagina’s worden bezocht en hoe ze worden gebruikt. De cijfers laten ons zien hoe goed de website werkt en hoe we die voor bezoekers kunnen verbeteren.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Deze cookies volgen bezoeken op meerdere websites om advertenties te kiezen en het effect ervan te meten.',
    },
  },
  purposes: {
    essential: { title: 'Basisfuncties', description: 'Zorgen dat de website werkt' },
    authentication: { title: 'Inloggen', description: 'Herkennen je account, zodat je ingelogd blijft' },
    security: { title: 'Beveiliging', description: 'Beschermen jou en de website tegen misbruik' },
    functional: { title: 'Voorkeuren', description: 'Bewaren je instellingen en voorkeuren' },
    analytics: { title: 'Analyse', description: 'Laten ons zien hoe bezoekers de website gebruiken' },
    marketing: { title: 'Marketing', description: 'Kiezen advertenties en meten het effect ervan' },
  },
  roles: {
    analytics: 'Analysediensten',
    payments: 'Betaaldienstverleners',
    support: 'Hulpmiddelen voor de klantenservice',
    'content-delivery': 'Netwerken die content leveren',
    advertising: 'Advertentienetwerken',
    media: 'Video- en audioplatforms',
  },
  page: {
    title: 'Cookiebeleid',
    date: {
      pattern: '{day} {month} {year}',
      months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    },
    alternatives: { pair: '{0} of {1}', middle: '{0}, {1}', end: '{0} of {1}' },
    lastUpdated: 'Laatst gewijzigd: {date}',
    introduction: 'Wat {site} op je apparaat opslaat, waarom, hoe lang, en hoe je daarover beslist.',
    settings: 'cookie-instellingen',
    headings: {
      what: 'Wat zijn cookies?',
      use: 'Waarvoor worden cookies gebruikt?',
      types: 'Categorieën cookies',
      'third-parties': 'Cookies van andere bedrijven',
      manage: 'Cookies beheren',
      signals: 'Privacysignalen van je browser',
      list: 'De cookies in detail',
      updates: 'Wijzigingen in dit beleid',
      contact: 'Contact',
    },
    what: {
      text: 'Een cookie is een notitie in een klein tekstbestand. De website die je bezoekt, geeft het aan je browser. Je browser bewaart het op je apparaat en laat het later weer aan de website zien. Zo kan een website onthouden wat je voorkeuren zijn en zien hoe de pagina’s worden gebruikt.',
      otherStorage:
        'Browsers bewaren ook op andere plaatsen gegevens. Daarvan gebruikt {site}: {kinds}. Wat op deze pagina over cookies staat, geldt ook daarvoor.',
    },
    use: { introduction: 'Op {site} worden cookies gebruikt voor deze doelen:' },
    types: {
      setBy:
        'Cookies van elke categorie kunnen afkomstig zijn van {site} zelf of van een ander bedrijf waarvan een dienst deel uitmaakt van de pagina’s.',
      alwaysOn: 'Altijd aan.',
      offUntilAllowed: 'Uit totdat je het toestaat.',
      lifetimes: 'Sessiecookies en permanente cookies',
      session: { title: 'Sessiecookies', description: 'Blijven één bezoek lang bewaard: ze verdwijnen zodra je de browser sluit.' },
      persistent: {
        title: 'Permanente cookies',
        description: 'Blijven op je apparaat staan tot hun termijn is verstreken of tot je ze verwijdert.',
      },
    },
    thirdParties: {
      introduction: '{site} kan diensten van andere bedrijven gebruiken die cookies op je apparaat plaatsen:',
      roleWithExamples: '{role}, bijvoorbeeld {examples}',
      services: 'Deze diensten maken deel uit van {site}:',
      service: 'Aanbieder: {vendor}. Categorie: {category}.',
      vendorPrivacy: 'Privacyverklaring van {vendor}',
      ownPolicies: 'Elk van deze bedrijven heeft een eigen privacyverklaring en een eigen cookiebeleid. Lees daar hoe het bedrijf cookies gebruikt.',
    },
    manage: {
      choice: {
        title: 'Je keuze op {site}',
        change: 'Je kunt je keuze op elk moment wijzigen of intrekken in de {settings}.',
        counts: 'Een keuze geldt {duration} of tot je de cookies van deze website verwijdert. Daarna vragen we het je opnieuw.',
        countsDiffering:
          'Een toestemming geldt {granted} en een weigering {denied}, of tot je de cookies van deze website verwijdert. Daarna vragen we het je opnieuw.',
      },
      browser: {
        title: 'Instellingen van je browser',
        introduction: 'In de meeste browsers kun je:',
        abilities: [
          'de opgeslagen cookies bekijken en afzonderlijk verwijderen',
          'cookies van derden blokkeren',
          'alle cookies van bepaalde websites blokkeren',
          'alle cookies blokkeren',
          'alle cookies laten verwijderen als de browser wordt gesloten',
        ],
      },
      blocking: {
        title: 'Gevolgen van blokkeren',
        description:
          'Als je cookies blokkeert of verwijdert, werken sommige functies van {site} mogelijk niet meer. Zonder de noodzakelijke cookies kan de website niet goed werken.',
      },
      paths: {
        title: 'Waar je deze instellingen in browsers vindt',
        description: 'Open deze menu’s na elkaar. De namen kunnen per versie verschillen.',
        browsers: [
          { browser: 'Google Chrome', path: ['Instellingen', 'Privacy en beveiliging', 'Cookies en andere sitegegevens'] },
          { browser: 'Mozilla Firefox', path: ['Instellingen', 'Privacy en Beveiliging', 'Cookies en websitegegevens'] },
          { browser: 'Safari', path: ['Instellingen', 'Privacy', 'Cookies en websitedata'] },
          { browser: 'Microsoft Edge', path: ['Instellingen', 'Cookies en sitemachtigingen', 'Cookies en sitegegevens beheren en verwijderen'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Browsers kunnen de signalen Do Not Track (DNT) en Global Privacy Control (GPC) sturen. {site} slaat niets optioneels op, dus er is niets wat deze signalen kunnen uitschakelen.',
      dnt: { title: 'Do Not Track', description: 'Sommige browsers kunnen een signaal sturen dat Do Not Track (DNT) heet.' },
      dntTreatedAsRefusal:
        '{site} behandelt dit als een weigering: zolang je browser het stuurt, blijft al het optionele uit, tenzij je het op deze website toch toestaat.',
      dntIgnored:
        'Geen enkele standaard in de branche schrijft voor hoe een website dit signaal moet opvatten. Daarom verandert het op {site} op dit moment niets. Alles wat optioneel is, blijft hoe dan ook uit totdat je het toestaat.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Sommige browsers kunnen Global Privacy Control (GPC) sturen. Dit signaal vraagt websites om persoonsgegevens niet te verkopen of te delen.',
      },
      gpcHonored:
        '{site} respecteert dit signaal. Zolang je browser het stuurt, blijft het volgende uit, tenzij je het in de {settings} afzonderlijk aanzet: {categories}.',
      gpcHonoredNothing:
        '{site} respecteert dit signaal. Geen enkele optionele categorie in dit beleid verkoopt of deelt persoonsgegevens, dus er valt niets uit te schakelen.',
      gpcIgnored: 'Op dit moment verandert het niets op {site}. Wat je in de {settings} kiest, is bepalend.',
    },
    regime: {
      onUntilRefused: 'Aan totdat je nee zegt.',
      optOut: 'Waar jij bent, kunnen optionele cookies aanstaan totdat je nee zegt. Eén klik in de {settings} zet ze allemaal uit.',
      sale: 'Je hebt het recht om nee te zeggen tegen de verkoop en het delen van je persoonsgegevens. Voor cookies doe je dat met de link “{link}” op elke pagina. Schrijf ons over al het andere.',
    },
    list: { introduction: 'De belangrijkste cookies op {site}: waarvoor ze dienen, hoe lang ze worden bewaard en wie ze plaatst.' },
    updates: {
      text: 'We wijzigen dit beleid van tijd tot tijd: als onze werkwijze verandert of als de bedrijfsvoering, de wet of andere regels dat vereisen. De nieuwe versie staat dan op deze pagina, met een nieuwe datum bij ‘Laatst gewijzigd’.',
      askAgain: 'Als een wijziging gaat over wat we je vragen toe te staan, vragen we het je opnieuw.',
    },
    contact: {
      text: 'Met vragen over cookies op {site} kun je terecht bij {contact}.',
      privacy: 'Hoe we in het algemeen met persoonsgegevens omgaan, lees je in onze {privacyPolicy}.',
      privacyPolicy: 'privacyverklaring',
    },
  },
}
