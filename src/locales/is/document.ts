import type { DocumentLocale } from '../document-locale.ts'
import { isDialog } from './dialog.ts'

/** The Icelandic texts of the policy page, the cookie table and the preferences form. */
export const isDocument: DocumentLocale = {
  ...isDialog,
  id: 'is',
  dir: 'ltr',
  list: { pair: '{0} og {1}', middle: '{0}, {1}', end: '{0} og {1}' },
  categories: {
    necessary: {
      title: 'Nauðsynlegar',
      description:
        'Vefurinn þarf á þessum vafrakökum að halda: fyrir öryggi, innskráningu og aðgengi og til að muna val þitt. Án þeirra getum við ekki boðið upp á hluta af þjónustu okkar.',
    },
    functional: {
      title: 'Virkni',
      description: 'Þessar vafrakökur auka virkni vefsins og gera hann persónulegri með því að geyma stillingarnar þínar fram að næstu heimsókn.',
    },
    analytics: {
      title: 'Tölfræði',
      description:
        'Þessar vafrakökur mæla hvaða síður eru skoðaðar og hvernig þær eru notaðar. Tölurnar sýna okkur hve vel vefurinn virkar og hvernig við getum bætt hann fyrir gesti.',
    },
    marketing: {
      title: 'Markaðssetning',
      description: 'Þessar vafrakökur fylgjast með heimsóknum milli vefja til að velja auglýsingar og mæla áhrif þeirra.',
    },
  },
  purposes: {
    essential: { title: 'Grunnvirkni', description: 'Sjá til þess að vefurinn virki' },
    authentication: { title: 'Innskráning', description: 'Þekkja aðganginn þinn svo að innskráningin haldist' },
    security: { title: 'Öryggi', description: 'Vernda þig og vefinn gegn misnotkun' },
    functional: { title: 'Virkni', description: 'Geyma stillingar þínar og óskir' },
    analytics: { title: 'Tölfræði', description: 'Sýna okkur hvernig gestir nota vefinn' },
    marketing: { title: 'Markaðssetning', description: 'Velja auglýsingar og mæla áhrif þeirra' },
  },
  roles: {
    analytics: 'Greiningarþjónusta',
    payments: 'Greiðslumiðlun',
    support: 'Tól fyrir þjónustuver',
    'content-delivery': 'Efnisdreifingarnet',
    advertising: 'Auglýsinganet',
    media: 'Mynd- og hljóðveitur',
  },
  page: {
    title: 'Stefna um vafrakökur',
    date: {
      pattern: '{day}. {month} {year}',
      months: ['janúar', 'febrúar', 'mars', 'apríl', 'maí', 'júní', 'júlí', 'ágúst', 'september', 'október', 'nóvember', 'desember'],
    },
    alternatives: { pair: '{0} eða {1}', middle: '{0}, {1}', end: '{0} eða {1}' },
    lastUpdated: 'Síðast uppfært: {date}',
    introduction: 'Hvað vefurinn {site} geymir í tækinu þínu, hvers vegna, hve lengi og hvernig þú ræður því.',
    settings: 'stillingum á vafrakökum',
    headings: {
      what: 'Hvað eru vafrakökur?',
      use: 'Til hvers eru vafrakökur notaðar?',
      types: 'Vafrakökur eftir flokkum',
      'third-parties': 'Vafrakökur frá öðrum fyrirtækjum',
      manage: 'Hvernig þú stjórnar vafrakökum',
      signals: 'Persónuverndarmerki frá vafranum þínum',
      list: 'Nánar um hverja vafraköku',
      updates: 'Breytingar á þessari stefnu',
      contact: 'Hafa samband',
    },
    what: {
      text: 'Vafrakaka er minnismiði í lítilli textaskrá. Vefurinn sem þú heimsækir afhendir vafranum hana. Vafrinn geymir hana í tækinu þínu og sýnir vefnum hana aftur síðar. Þannig getur vefur munað hvað þú kýst og séð hvernig síður hans eru notaðar.',
      otherStorage:
        'Vafrar geyma gögn einnig á öðrum stöðum. Af þeim notar vefurinn {site} eftirfarandi: {kinds}. Það sem segir um vafrakökur á þessari síðu á líka við um þau gögn.',
    },
    use: { introduction: 'Á vefnum {site} eru vafrakökur notaðar í þessum tilgangi:' },
    types: {
      setBy: 'Vafrakökur í hverjum flokki geta komið frá vefnum {site} sjálfum eða frá öðru fyrirtæki sem veitir þjónustu á síðum hans.',
      alwaysOn: 'Alltaf virkar.',
      offUntilAllowed: 'Óvirkar þar til þú leyfir þær.',
      lifetimes: 'Lotukökur og varanlegar vafrakökur',
      session: { title: 'Lotukökur', description: 'Endast í eina heimsókn: þær hverfa þegar þú lokar vafranum.' },
      persistent: {
        title: 'Varanlegar vafrakökur',
        description: 'Eru í tækinu þínu þar til gildistími þeirra rennur út eða þú eyðir þeim.',
      },
    },
    thirdParties: {
      introduction: 'Vefurinn {site} kann að nota þjónustu annarra fyrirtækja sem geyma vafrakökur í tækinu þínu:',
      roleWithExamples: '{role}, til dæmis {examples}',
      services: 'Þessi þjónusta er hluti af vefnum {site}:',
      service: 'Þjónustuaðili: {vendor}. Flokkur: {category}.',
      vendorPrivacy: 'Persónuverndarstefna: {vendor}',
      ownPolicies:
        'Hvert þessara fyrirtækja hefur sína eigin persónuverndarstefnu og sína eigin stefnu um vafrakökur. Þar má lesa hvernig fyrirtækið notar vafrakökur.',
    },
    manage: {
      choice: {
        title: 'Val þitt á vefnum {site}',
        change: 'Þú getur hvenær sem er breytt vali þínu eða dregið það til baka í {settings}.',
        counts: 'Gildistími vals er {duration} en honum lýkur fyrr ef þú eyðir vafrakökum þessa vefs. Eftir það spyrjum við þig aftur.',
        countsDiffering:
          'Gildistími leyfis er {granted} og gildistími höfnunar {denied} en honum lýkur fyrr ef þú eyðir vafrakökum þessa vefs. Eftir það spyrjum við þig aftur.',
      },
      browser: {
        title: 'Stillingar í vafranum þínum',
        introduction: 'Í flestum vöfrum getur þú:',
        abilities: [
          'skoðað þær vafrakökur sem eru geymdar og eytt stökum vafrakökum',
          'lokað á vafrakökur frá þriðja aðila',
          'lokað á allar vafrakökur frá tilteknum vefjum',
          'lokað á allar vafrakökur',
          'látið eyða öllum vafrakökum þegar vafranum er lokað',
        ],
      },
      blocking: {
        title: 'Hvaða áhrif það hefur að loka á vafrakökur',
        description:
          'Ef þú lokar á vafrakökur eða eyðir þeim getur verið að sumt á vefnum {site} hætti að virka. Án þeirra sem eru nauðsynlegar getur vefurinn ekki virkað rétt.',
      },
      paths: {
        title: 'Hvar þessar stillingar eru í vöfrum',
        description: 'Opnaðu þessar valmyndir hverja á fætur annarri. Heiti þeirra geta verið mismunandi eftir útgáfum.',
        browsers: [
          // Chrome for computers and Safari have no Icelandic menus.
          { browser: 'Google Chrome', path: ['Settings', 'Privacy and security', 'Cookies and other site data'] },
          { browser: 'Mozilla Firefox', path: ['Stillingar', 'Friðhelgi og öryggi', 'Vefkökur og gögn vefsvæðis'] },
          { browser: 'Safari', path: ['Settings', 'Privacy', 'Cookies and website data'] },
          {
            browser: 'Microsoft Edge',
            path: ['Stillingar', 'Fótspor og heimildir vefsvæða', 'Stjórna og eyða fótsporum og vefsvæðisgögnum'],
          },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Vafrar geta sent merkin Do Not Track (DNT) og Global Privacy Control (GPC). Vefurinn {site} geymir ekkert sem er valkvætt og því er ekkert sem merkin geta slökkt á.',
      dnt: { title: 'Do Not Track', description: 'Sumir vafrar geta sent merki sem nefnist Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        'Vefurinn {site} lítur á það sem höfnun: á meðan vafrinn þinn sendir merkið er slökkt á öllu sem er valkvætt, nema þú leyfir það samt sem áður á þessum vef.',
      dntIgnored:
        'Enginn staðall í greininni segir til um hvernig vefur eigi að túlka merkið og því breytir það engu á vefnum {site} eins og er. Hvað sem því líður er slökkt á öllu sem er valkvætt þar til þú leyfir það.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Sumir vafrar geta sent merkið Global Privacy Control (GPC). Með því eru vefir beðnir um að selja hvorki persónuupplýsingar né deila þeim.',
      },
      gpcHonored:
        'Vefurinn {site} virðir merkið. Á meðan vafrinn þinn sendir það er slökkt á eftirfarandi, nema þú kveikir sérstaklega á því í {settings}: {categories}.',
      gpcHonoredNothing:
        'Vefurinn {site} virðir merkið. Enginn valkvæður flokkur í þessari stefnu selur persónuupplýsingar eða deilir þeim og því er ekkert sem þarf að slökkva á.',
      gpcIgnored: 'Eins og er breytir það engu á vefnum {site}. Val þitt í {settings} ræður.',
    },
    regime: {
      onUntilRefused: 'Kveikt þar til þú segir nei.',
      optOut: 'Þar sem þú ert getur verið kveikt á valkvæðum vafrakökum þar til þú segir nei. Einn smellur í {settings} slekkur á þeim öllum.',
      sale: 'Þú átt rétt á að hafna sölu og miðlun persónuupplýsinga þinna. Fyrir vafrakökur er það gert með tenglinum „{link}“ á hverri síðu. Skrifaðu okkur um allt annað.',
    },
    list: { introduction: 'Helstu vafrakökur á vefnum {site}: til hvers þær eru, hve lengi þær eru geymdar og hver setur þær.' },
    updates: {
      text: 'Við breytum þessari stefnu af og til: þegar starfshættir okkar breytast eða þegar rekstur, lög eða reglur krefjast þess. Nýja útgáfan birtist þá á þessari síðu með nýrri dagsetningu við „Síðast uppfært“.',
      askAgain: 'Ef breyting varðar það sem við biðjum þig að leyfa spyrjum við þig aftur.',
    },
    contact: {
      text: 'Spurningum um vafrakökur á vefnum {site} er svarað hér: {contact}.',
      privacy: 'Hvernig við förum almennt með persónuupplýsingar kemur fram í {privacyPolicy}.',
      privacyPolicy: 'persónuverndarstefnu okkar',
    },
  },
}
