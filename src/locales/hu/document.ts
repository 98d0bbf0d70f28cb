import type { DocumentLocale } from '../document-locale.ts'
import { huDialog } from './dialog.ts'

/** The Hungarian texts of the policy page, the cookie table and the preferences form. */
export const huDocument: DocumentLocale = {
  ...huDialog,
  id: 'hu',
  dir: 'ltr',
  list: { pair: '{0} és {1}', middle: '{0}, {1}', end: '{0} és {1}' },
  categories: {
    necessary: {
      title: 'Feltétlenül szükséges',
      description:
        'A webhelynek szüksége van ezekre a sütikre a biztonsághoz, a bejelentkezéshez, az akadálymentességhez és ahhoz, hogy megjegyezze az Ön választását. Nélkülük egyes szolgáltatásainkat nem tudjuk nyújtani.',
    },
    functional: {
      title: 'Funkcionális',
      description:
        'Ezek a sütik megőrzik az Ön beállításait a következő látogatásra. Így a webhely több funkciót kínálhat, és jobban alkalmazkodhat Önhöz.',
    },
    analytics: {
      title: 'Analitika',
      description:
        'Ezek a sütik számolják az egyes oldalak látogatásait, és megmutatják, hogyan használják az oldalakat. A számokból látjuk, mennyire jól működik a webhely, és hogyan tehetjük jobbá a látogatók számára.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Ezek a sütik több webhelyen át követik a látogatásokat a hirdetések kiválasztásához és hatásuk méréséhez.',
    },
  },
  purposes: {
    essential: { title: 'Alapműködés', description: 'Biztosítják a webhely működését' },
    authentication: { title: 'Bejelentkezés', description: 'Felismerik az Ön fiókját, hogy bejelentkezve maradjon' },
    security: { title: 'Biztonság', description: 'Védik Önt és a webhelyet a visszaélésekkel szemben' },
    functional: { title: 'Funkciók', description: 'Megőrzik az Ön beállításait és preferenciáit' },
    analytics: { title: 'Analitika', description: 'Megmutatják nekünk, hogyan használják a látogatók a webhelyet' },
    marketing: { title: 'Marketing', description: 'Hirdetéseket választanak ki, és mérik azok hatását' },
  },
  roles: {
    analytics: 'Analitikai szolgáltatók',
    payments: 'Fizetési szolgáltatók',
    support: 'Ügyfélszolgálati eszközök',
    'content-delivery': 'Tartalomkézbesítő hálózatok',
    advertising: 'Hirdetési hálózatok',
    media: 'Videó- és hangplatformok',
  },
  page: {
    title: 'Sütiszabályzat',
    date: {
      pattern: '{year}. {month} {day}.',
      months: ['január', 'február', 'március', 'április', 'május', 'június', 'július', 'augusztus', 'szeptember', 'október', 'november', 'december'],
    },
    alternatives: { pair: '{0} vagy {1}', middle: '{0}, {1}', end: '{0} vagy {1}' },
    lastUpdated: 'Utolsó frissítés: {date}',
    introduction: 'Mit tárol a webhely ({site}) az Ön eszközén, miért, mennyi ideig, és hogyan dönthet erről Ön.',
    settings: 'sütibeállításokban',
    headings: {
      what: 'Mik azok a sütik',
      use: 'Mire valók a sütik',
      types: 'A sütik kategóriái',
      'third-parties': 'Más vállalatok sütijei',
      manage: 'A sütik kezelése',
      signals: 'A böngésző adatvédelmi jelzései',
      list: 'A sütik részletesen',
      updates: 'A szabályzat módosításai',
      contact: 'Kapcsolat',
    },
    what: {
      text: 'A süti egy feljegyzés egy kis szöveges fájlban. A meglátogatott webhely átadja az Ön böngészőjének, amely megőrzi az Ön eszközén, és később újra megmutatja a webhelynek. A webhely így emlékezhet arra, mit részesít Ön előnyben, és láthatja, hogyan használják az oldalait.',
      otherStorage:
        'A böngészők máshol is tárolnak adatokat, és a webhely ({site}) ezek közül is használ néhányat: {kinds}. Amit ez az oldal a sütikről mond, ezekre is érvényes.',
    },
    use: { introduction: 'Ezen a webhelyen ({site}) a sütik a következő célokat szolgálják:' },
    types: {
      setBy:
        'Az egyes kategóriák sütijei származhatnak magától a webhelytől ({site}) vagy egy másik vállalattól, amelynek szolgáltatása az oldalak része.',
      alwaysOn: 'Mindig bekapcsolva.',
      offUntilAllowed: 'Kikapcsolva, amíg Ön nem engedélyezi.',
      lifetimes: 'Munkamenet-sütik és állandó sütik',
      session: { title: 'Munkamenet-sütik', description: 'Egyetlen látogatásra szólnak: a böngésző bezárásakor eltűnnek.' },
      persistent: {
        title: 'Állandó sütik',
        description: 'Az Ön eszközén maradnak, amíg le nem jár az idejük, vagy amíg Ön nem törli őket.',
      },
    },
    thirdParties: {
      introduction: 'A webhely ({site}) más vállalatok olyan szolgáltatásait is használhatja, amelyek sütiket tárolnak az Ön eszközén:',
      roleWithExamples: '{role}, például {examples}',
      services: 'A következő szolgáltatások a webhely ({site}) részei:',
      service: 'Szolgáltató: {vendor}. Kategória: {category}.',
      vendorPrivacy: 'Adatvédelmi tudnivalók: {vendor}',
      ownPolicies:
        'E vállalatok mindegyikének saját adatvédelmi tájékoztatója és saját sütiszabályzata van. Kérjük, ezekben olvassa el, hogyan használja az adott vállalat a sütiket.',
    },
    manage: {
      choice: {
        title: 'Az Ön választása ezen a webhelyen: {site}',
        change: 'Választását bármikor módosíthatja vagy visszavonhatja a {settings}.',
        counts: 'A választás érvényessége: {duration}, de legfeljebb addig, amíg Ön nem törli a webhely sütijeit. Ezután újra megkérdezzük.',
        countsDiffering:
          'Az engedély érvényessége: {granted}, az elutasításé: {denied}, de legfeljebb addig, amíg Ön nem törli a webhely sütijeit. Ezután újra megkérdezzük.',
      },
      browser: {
        title: 'A böngésző beállításai',
        introduction: 'A legtöbb böngészőben a következőkre van lehetősége:',
        abilities: [
          'a tárolt sütik megtekintése és egyenkénti törlése',
          'harmadik felek sütijeinek letiltása',
          'bizonyos webhelyek összes sütijének letiltása',
          'minden süti letiltása',
          'minden süti törlése a böngésző bezárásakor',
        ],
      },
      blocking: {
        title: 'A letiltás következményei',
        description:
          'Ha letiltja vagy törli a sütiket, előfordulhat, hogy a webhely ({site}) egyes funkciói nem működnek. A feltétlenül szükséges sütik nélkül a webhely nem tud megfelelően működni.',
      },
      paths: {
        title: 'Hol találhatók ezek a beállítások a böngészőkben',
        description: 'Nyissa meg egymás után ezeket a menüket. A nevük verziónként eltérhet.',
        browsers: [
          { browser: 'Google Chrome', path: ['Beállítások', 'Adatvédelem és biztonság', 'Cookie-k és egyéb webhelyadatok'] },
          { browser: 'Mozilla Firefox', path: ['Beállítások', 'Adatvédelem és biztonság', 'Sütik és oldaladatok'] },
          { browser: 'Safari', path: ['Beállítások', 'Adatvédelem', 'Cookie-k és webhelyadatok'] },
          { browser: 'Microsoft Edge', path: ['Beállítások', 'Cookie-k és webhelyengedélyek', 'Cookie-k kezelése és törlése'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'A böngészők Do Not Track (DNT) és Global Privacy Control (GPC) jelzést küldhetnek. A webhely ({site}) semmi opcionálisat nem tárol, ezért a jelzéseknek nincs mit kikapcsolniuk.',
      dnt: { title: 'Do Not Track', description: 'Egyes böngészők Do Not Track (DNT) nevű jelzést küldhetnek.' },
      dntTreatedAsRefusal:
        'A webhely ({site}) ezt elutasításnak tekinti: amíg az Ön böngészője küldi, minden, ami opcionális, kikapcsolva marad, hacsak itt mégis nem engedélyezi.',
      dntIgnored:
        'Egyetlen iparági szabvány sem határozza meg, hogyan kell egy webhelynek értelmeznie, ezért jelenleg semmit sem változtat ezen a webhelyen ({site}). Minden, ami opcionális, amúgy is kikapcsolva marad, amíg Ön nem engedélyezi.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Egyes böngészők Global Privacy Control (GPC) jelzést küldhetnek, amely arra kéri a webhelyeket, hogy ne adják el és ne osszák meg a személyes adatokat.',
      },
      gpcHonored:
        'A webhely ({site}) figyelembe veszi ezt a jelzést. Amíg az Ön böngészője küldi, a következők kikapcsolva maradnak, hacsak egyenként be nem kapcsolja őket a {settings}: {categories}.',
      gpcHonoredNothing:
        'A webhely ({site}) figyelembe veszi ezt a jelzést. A szabályzat egyetlen opcionális kategóriája sem jár személyes adatok eladásával vagy megosztásával, ezért nincs mit kikapcsolni.',
      gpcIgnored: 'Jelenleg semmit sem változtat ezen a webhelyen ({site}). Az számít, amit Ön a {settings} kiválaszt.',
    },
    regime: {
      onUntilRefused: 'Bekapcsolva, amíg nem tiltakozik.',
      optOut:
        'Ahol Ön tartózkodik, a nem kötelező sütik bekapcsolva lehetnek, amíg nem tiltakozik. Egy kattintással a {settings} mind kikapcsolható.',
      sale: 'Joga van tiltakozni személyes adatainak értékesítése és megosztása ellen. A sütik esetében ezt minden oldalon a(z) „{link}” hivatkozással teheti meg. Minden másban írjon nekünk.',
    },
    list: { introduction: 'A webhely ({site}) legfontosabb sütijei: mire valók, meddig maradnak meg, és ki helyezi el őket.' },
    updates: {
      text: 'Időről időre módosítjuk ezt a szabályzatot: ha a gyakorlatunk változik, vagy ha ezt a működés, törvény vagy más előírás megköveteli. Az új változat ilyenkor ezen az oldalon jelenik meg, új dátummal az „Utolsó frissítés” felirat mellett.',
      askAgain: 'Ha egy módosítás azt érinti, amihez az Ön engedélyét kérjük, újra megkérdezzük.',
    },
    contact: {
      text: 'A webhely ({site}) sütijeivel kapcsolatos kérdéseit itt várjuk: {contact}.',
      privacy: 'Arról, hogyan kezeljük általában a személyes adatokat, az {privacyPolicy} olvashat.',
      privacyPolicy: 'adatvédelmi tájékoztatónkban',
    },
  },
}
