import type { DocumentLocale } from '../document-locale.ts'
import { svDialog } from './dialog.ts'

/** The Swedish texts of the policy page, the cookie table and the preferences form. */
export const svDocument: DocumentLocale = {
  ...svDialog,
  id: 'sv',
  dir: 'ltr',
  list: { pair: '{0} och {1}', middle: '{0}, {1}', end: '{0} och {1}' },
  categories: {
    necessary: {
      title: 'Nödvändiga',
      description:
        'Webbplatsen är beroende av dessa cookies: för säkerhet, inloggning och tillgänglighet och för att komma ihåg ditt val. Utan dem kan vi inte erbjuda vissa av våra tjänster.',
    },
    functional: {
      title: 'Funktioner',
      description: 'Dessa cookies möjliggör fler funktioner och en mer personlig webbplats genom att spara dina inställningar till nästa besök.',
    },
    analytics: {
      title: 'Analys',
      description:
        'Dessa cookies mäter vilka sidor som besöks och hur de används. Siffrorna visar oss hur väl webbplatsen fungerar och hur vi kan göra den bättre för besökarna.',
    },
    marketing: {
      title: 'Marknadsföring',
      description: 'Dessa cookies följer besök på flera webbplatser för att välja annonser och mäta deras effekt.',
    },
  },
  purposes: {
    essential: { title: 'Grundfunktioner', description: 'Får webbplatsen att fungera' },
    authentication: { title: 'Inloggning', description: 'Känner igen ditt konto så att du förblir inloggad' },
    security: { title: 'Säkerhet', description: 'Skyddar dig och webbplatsen mot missbruk' },
    functional: { title: 'Funktioner', description: 'Sparar dina inställningar och önskemål' },
    analytics: { title: 'Analys', description: 'Visar oss hur besökare använder webbplatsen' },
    marketing: { title: 'Marknadsföring', description: 'Väljer annonser och mäter deras effekt' },
  },
  roles: {
    analytics: 'Analystjänster',
    payments: 'Betaltjänstleverantörer',
    support: 'Verktyg för kundtjänst',
    'content-delivery': 'Nätverk för innehållsleverans',
    advertising: 'Annonsnätverk',
    media: 'Plattformar för video och ljud',
  },
  page: {
    title: 'Cookiepolicy',
    date: {
      pattern: '{day} {month} {year}',
      months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
    },
    alternatives: { pair: '{0} eller {1}', middle: '{0}, {1}', end: '{0} eller {1}' },
    lastUpdated: 'Senast uppdaterad: {date}',
    introduction: 'Vad {site} lagrar på din enhet, varför, hur länge och hur du bestämmer över det.',
    settings: 'cookieinställningarna',
    headings: {
      what: 'Vad är cookies?',
      use: 'Vad används cookies till?',
      types: 'Kategorier av cookies',
      'third-parties': 'Cookies från andra företag',
      manage: 'Så hanterar du cookies',
      signals: 'Integritetssignaler från din webbläsare',
      list: 'Cookies i detalj',
      updates: 'Ändringar i denna policy',
      contact: 'Kontakt',
    },
    what: {
      text: 'En cookie är en anteckning i en liten textfil. Webbplatsen som du besöker lämnar den till din webbläsare, som sparar den på din enhet och senare visar upp den för webbplatsen igen. På så sätt kan en webbplats komma ihåg vad du föredrar och se hur dess sidor används.',
      otherStorage:
        'Webbläsare sparar data även på andra platser. Av dem använder {site} följande: {kinds}. Det som står om cookies på den här sidan gäller även för dem.',
    },
    use: { introduction: 'På {site} har cookies följande syften:' },
    types: {
      setBy: 'Cookies i varje kategori kan komma från {site} eller från ett annat företag vars tjänst är en del av sidorna.',
      alwaysOn: 'Alltid på.',
      offUntilAllowed: 'Avstängt tills du tillåter det.',
      lifetimes: 'Sessionscookies och permanenta cookies',
      session: { title: 'Sessionscookies', description: 'Finns kvar under ett besök: de försvinner när du stänger webbläsaren.' },
      persistent: {
        title: 'Permanenta cookies',
        description: 'Finns kvar på din enhet tills deras giltighetstid går ut eller du raderar dem.',
      },
    },
    thirdParties: {
      introduction: '{site} kan använda tjänster från andra företag som lagrar cookies på din enhet:',
      roleWithExamples: '{role}, till exempel {examples}',
      services: 'Dessa tjänster är en del av {site}:',
      service: 'Leverantör: {vendor}. Kategori: {category}.',
      vendorPrivacy: 'Integritetspolicy för {vendor}',
      ownPolicies: 'Vart och ett av dessa företag har en egen integritetspolicy och en egen cookiepolicy. Läs där hur företaget använder cookies.',
    },
    manage: {
      choice: {
        title: 'Ditt val på {site}',
        change: 'Du kan när som helst ändra eller återkalla ditt val i {settings}.',
        counts: 'Ett val gäller i {duration} eller tills du raderar den här webbplatsens cookies. Därefter frågar vi dig igen.',
        countsDiffering:
          'Ett samtycke gäller i {granted} och ett nekat samtycke i {denied}, eller tills du raderar den här webbplatsens cookies. Därefter frågar vi dig igen.',
      },
      browser: {
        title: 'Inställningar i din webbläsare',
        introduction: 'I de flesta webbläsare kan du:',
        abilities: [
          'se vilka cookies som har lagrats och radera enskilda cookies',
          'blockera cookies från tredje part',
          'blockera alla cookies från vissa webbplatser',
          'blockera alla cookies',
          'få alla cookies raderade när webbläsaren stängs',
        ],
      },
      blocking: {
        title: 'Vad blockering innebär',
        description:
          'Om du blockerar eller raderar cookies kan vissa funktioner på {site} sluta fungera. Utan nödvändiga cookies kan webbplatsen inte fungera som den ska.',
      },
      paths: {
        title: 'Var du hittar inställningarna i webbläsaren',
        description: 'Öppna dessa menyer i tur och ordning. Namnen kan variera mellan olika versioner.',
        browsers: [
          { browser: 'Google Chrome', path: ['Inställningar', 'Integritet och säkerhet', 'Cookies och annan webbplatsdata'] },
          { browser: 'Mozilla Firefox', path: ['Inställningar', 'Sekretess & säkerhet', 'Kakor och webbplatsdata'] },
          { browser: 'Safari', path: ['Inställningar', 'Integritet', 'Cookies och webbplatsdata'] },
          {
            browser: 'Microsoft Edge',
            path: ['Inställningar', 'Cookies och webbplatsbehörigheter', 'Hantera och ta bort cookies och webbplatsdata'],
          },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Webbläsare kan skicka signalerna Do Not Track (DNT) och Global Privacy Control (GPC). {site} lagrar inget som är valfritt, så det finns inget för signalerna att stänga av.',
      dnt: { title: 'Do Not Track', description: 'Vissa webbläsare kan skicka en signal som heter Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} behandlar den som ett nekat samtycke: så länge din webbläsare skickar signalen förblir allt valfritt avstängt, om du inte ändå tillåter det på den här webbplatsen.',
      dntIgnored:
        'Ingen branschstandard anger hur en webbplats ska tolka signalen, så för närvarande ändrar den ingenting på {site}. Allt valfritt är ändå avstängt tills du tillåter det.',
      gpc: {
        title: 'Global Privacy Control',
        description: 'Vissa webbläsare kan skicka Global Privacy Control (GPC). Signalen ber webbplatser att inte sälja eller dela personuppgifter.',
      },
      gpcHonored:
        '{site} följer signalen. Så länge din webbläsare skickar den förblir följande avstängt, om du inte slår på det särskilt i {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} följer signalen. Ingen valfri kategori i denna policy säljer eller delar personuppgifter, så det finns inget att stänga av.',
      gpcIgnored: 'För närvarande ändrar den ingenting på {site}. Det är ditt val i {settings} som gäller.',
    },
    regime: {
      onUntilRefused: 'På tills du säger nej.',
      optOut: 'Där du är kan valfria cookies vara på tills du säger nej. Ett klick i {settings} stänger av alla.',
      sale: 'Du har rätt att säga nej till försäljning och delning av dina personuppgifter. För cookies gör du det med länken ”{link}” på varje sida. Skriv till oss om allt annat.',
    },
    list: { introduction: 'De cookies som är viktigast på {site}: vad de används till, hur länge de sparas och vem som sätter dem.' },
    updates: {
      text: 'Vi ändrar denna policy då och då: när vårt arbetssätt ändras eller när verksamheten, lagar eller andra regler kräver det. Den nya versionen finns då på den här sidan, med ett nytt datum vid ”Senast uppdaterad”.',
      askAgain: 'Om en ändring gäller det som vi ber dig att tillåta frågar vi dig igen.',
    },
    contact: {
      text: 'Frågor om cookies på {site} besvarar vi via {contact}.',
      privacy: 'Hur vi behandlar personuppgifter i allmänhet framgår av vår {privacyPolicy}.',
      privacyPolicy: 'integritetspolicy',
    },
  },
}
