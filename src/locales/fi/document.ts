import type { DocumentLocale } from '../document-locale.ts'
import { fiDialog } from './dialog.ts'

/** The Finnish texts of the policy page, the cookie table and the preferences form. */
export const fiDocument: DocumentLocale = {
  ...fiDialog,
  id: 'fi',
  dir: 'ltr',
  list: { pair: '{0} ja {1}', middle: '{0}, {1}', end: '{0} ja {1}' },
  categories: {
    necessary: {
      title: 'Välttämättömät',
      description:
        'Sivusto tarvitsee näitä evästeitä turvallisuutta, kirjautumista, saavutettavuutta ja valintasi muistamista varten. Ilman niitä emme voi tarjota kaikkia palvelujamme.',
    },
    functional: {
      title: 'Toiminnalliset',
      description: 'Nämä evästeet mahdollistavat lisätoimintoja ja yksilöllisemmän sivuston säilyttämällä asetuksesi seuraavaa käyntiä varten.',
    },
    analytics: {
      title: 'Analytiikka',
      description:
        'Nämä evästeet mittaavat, millä sivuilla käydään ja miten niitä käytetään. Luvut osoittavat, miten hyvin sivusto toimii ja miten voimme parantaa sitä kävijöiden kannalta.',
    },
    marketing: {
      title: 'Markkinointi',
      description: 'Nämä evästeet seuraavat käyntejä eri sivustoilla mainosten valitsemiseksi ja niiden vaikutuksen mittaamiseksi.',
    },
  },
  purposes: {
    essential: { title: 'Perustoiminnot', description: 'Varmistavat, että sivusto toimii' },
    authentication: { title: 'Kirjautuminen', description: 'Tunnistavat tilisi, jotta pysyt kirjautuneena' },
    security: { title: 'Turvallisuus', description: 'Suojaavat sinua ja sivustoa väärinkäytöltä' },
    functional: { title: 'Toiminnallisuus', description: 'Säilyttävät asetuksesi ja mieltymyksesi' },
    analytics: { title: 'Analytiikka', description: 'Osoittavat, miten kävijät käyttävät sivustoa' },
    marketing: { title: 'Markkinointi', description: 'Valitsevat mainoksia ja mittaavat niiden vaikutusta' },
  },
  roles: {
    analytics: 'Analytiikkapalvelut',
    payments: 'Maksupalvelujen tarjoajat',
    support: 'Asiakastuen työkalut',
    'content-delivery': 'Sisällönjakeluverkot',
    advertising: 'Mainosverkostot',
    media: 'Video- ja äänipalvelut',
  },
  page: {
    title: 'Evästekäytäntö',
    date: {
      pattern: '{day}. {month} {year}',
      months: [
        'tammikuuta',
        'helmikuuta',
        'maaliskuuta',
        'huhtikuuta',
        'toukokuuta',
        'kesäkuuta',
        'heinäkuuta',
        'elokuuta',
        'syyskuuta',
        'lokakuuta',
        'marraskuuta',
        'joulukuuta',
      ],
    },
    alternatives: { pair: '{0} tai {1}', middle: '{0}, {1}', end: '{0} tai {1}' },
    lastUpdated: 'Viimeksi päivitetty: {date}',
    introduction: 'Mitä sivusto {site} tallentaa laitteellesi, miksi ja kuinka pitkäksi ajaksi, ja miten voit päättää siitä.',
    settings: 'evästeasetuksissa',
    headings: {
      what: 'Mitä evästeet ovat?',
      use: 'Mihin evästeitä käytetään?',
      types: 'Evästeiden luokat',
      'third-parties': 'Muiden yritysten evästeet',
      manage: 'Evästeiden hallinta',
      signals: 'Selaimesi tietosuojasignaalit',
      list: 'Evästeet yksityiskohtaisesti',
      updates: 'Tämän käytännön muutokset',
      contact: 'Yhteydenotto',
    },
    what: {
      text: 'Eväste on muistiinpano pienessä tekstitiedostossa. Sivusto, jolla käyt, antaa sen selaimellesi, joka säilyttää sen laitteellasi ja näyttää sen myöhemmin uudelleen sivustolle. Näin sivusto voi muistaa mieltymyksesi ja nähdä, miten sen sivuja käytetään.',
      otherStorage:
        'Selaimet säilyttävät tietoja muuallakin. Näistä tallennuspaikoista sivusto {site} käyttää seuraavia: {kinds}. Se, mitä tällä sivulla sanotaan evästeistä, koskee myös niitä.',
    },
    use: { introduction: 'Sivustolla {site} evästeitä käytetään näihin tarkoituksiin:' },
    types: {
      setBy: 'Kunkin luokan evästeet voivat olla peräisin sivustolta {site} tai toiselta yritykseltä, jonka palvelu on osa sivuja.',
      alwaysOn: 'Aina käytössä.',
      offUntilAllowed: 'Pois käytöstä, kunnes sallit ne.',
      lifetimes: 'Istuntoevästeet ja pysyvät evästeet',
      session: { title: 'Istuntoevästeet', description: 'Säilyvät yhden käynnin ajan: ne poistuvat, kun suljet selaimen.' },
      persistent: {
        title: 'Pysyvät evästeet',
        description: 'Säilyvät laitteellasi, kunnes niiden voimassaoloaika päättyy tai poistat ne.',
      },
    },
    thirdParties: {
      introduction: 'Sivusto {site} voi käyttää muiden yritysten palveluja, jotka tallentavat evästeitä laitteellesi:',
      roleWithExamples: '{role}, esimerkiksi {examples}',
      services: 'Nämä palvelut ovat osa sivustoa {site}:',
      service: 'Palveluntarjoaja: {vendor}. Luokka: {category}.',
      vendorPrivacy: 'Tietosuojaseloste: {vendor}',
      ownPolicies: 'Kullakin näistä yrityksistä on oma tietosuojaseloste ja oma evästekäytäntö. Niistä voit lukea, miten yritys käyttää evästeitä.',
    },
    manage: {
      choice: {
        title: 'Valintasi sivustolla {site}',
        change: 'Voit muuttaa valintaasi tai peruuttaa sen milloin tahansa {settings}.',
        counts:
          'Valinnan voimassaoloaika: {duration}. Voimassaolo päättyy aiemmin, jos poistat tämän sivuston evästeet. Sen jälkeen kysymme sinulta uudelleen.',
        countsDiffering:
          'Suostumuksen voimassaoloaika: {granted}. Kieltäytymisen voimassaoloaika: {denied}. Voimassaolo päättyy aiemmin, jos poistat tämän sivuston evästeet. Sen jälkeen kysymme sinulta uudelleen.',
      },
      browser: {
        title: 'Selaimesi asetukset',
        introduction: 'Useimmissa selaimissa voit:',
        abilities: [
          'katsella tallennettuja evästeitä ja poistaa niitä yksitellen',
          'estää kolmansien osapuolten evästeet',
          'estää tiettyjen sivustojen kaikki evästeet',
          'estää kaikki evästeet',
          'määrittää, että kaikki evästeet poistetaan, kun selain suljetaan',
        ],
      },
      blocking: {
        title: 'Mitä estämisestä seuraa',
        description:
          'Jos estät tai poistat evästeitä, jotkin sivuston {site} toiminnot voivat lakata toimimasta. Ilman välttämättömiä evästeitä sivusto ei voi toimia kunnolla.',
      },
      paths: {
        title: 'Missä nämä asetukset ovat selaimissa',
        description: 'Avaa nämä valikot järjestyksessä. Niiden nimet voivat vaihdella versioittain.',
        browsers: [
          { browser: 'Google Chrome', path: ['Asetukset', 'Yksityisyys ja turvallisuus', 'Evästeet ja muu sivustodata'] },
          { browser: 'Mozilla Firefox', path: ['Asetukset', 'Tietosuoja ja turvallisuus', 'Evästeet ja sivustotiedot'] },
          { browser: 'Safari', path: ['Asetukset', 'Tietosuoja', 'Evästeet ja sivustotiedot'] },
          {
            browser: 'Microsoft Edge',
            path: ['Asetukset', 'Evästeet ja sivuston käyttöoikeudet', 'Hallitse ja poista evästeitä ja sivustotietoja'],
          },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Selaimet voivat lähettää Do Not Track (DNT) -signaalin ja Global Privacy Control (GPC) -signaalin. Sivusto {site} ei tallenna mitään valinnaista, joten signaalit eivät voi poistaa mitään käytöstä.',
      dnt: { title: 'Do Not Track', description: 'Jotkin selaimet voivat lähettää Do Not Track (DNT) -nimisen signaalin.' },
      dntTreatedAsRefusal:
        'Sivusto {site} tulkitsee sen kieltäytymiseksi: niin kauan kuin selaimesi lähettää signaalia, kaikki valinnainen pysyy poissa käytöstä, ellet siitä huolimatta salli sitä tällä sivustolla.',
      dntIgnored:
        'Mikään alan standardi ei määrää, miten sivuston on tulkittava signaali, joten se ei tällä hetkellä muuta mitään sivustolla {site}. Kaikki valinnainen on joka tapauksessa poissa käytöstä, kunnes sallit sen.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Jotkin selaimet voivat lähettää Global Privacy Control (GPC) -signaalin. Sillä sivustoja pyydetään olemaan myymättä tai jakamatta henkilötietoja.',
      },
      gpcHonored:
        'Sivusto {site} noudattaa signaalia. Niin kauan kuin selaimesi lähettää sitä, nämä pysyvät poissa käytöstä, ellet ota niitä erikseen käyttöön {settings}: {categories}.',
      gpcHonoredNothing:
        'Sivusto {site} noudattaa signaalia. Mikään tämän käytännön valinnainen luokka ei myy eikä jaa henkilötietoja, joten signaali ei poista mitään käytöstä.',
      gpcIgnored: 'Tällä hetkellä se ei muuta mitään sivustolla {site}. Ratkaisevaa on, mitä valitset {settings}.',
    },
    regime: {
      onUntilRefused: 'Käytössä, kunnes kieltäydyt.',
      optOut:
        'Siellä missä olet, valinnaiset evästeet voivat olla käytössä, kunnes kieltäydyt. Yhdellä napsautuksella {settings} ne kaikki saa pois käytöstä.',
      sale: 'Sinulla on oikeus kieltää henkilötietojesi myynti ja jakaminen. Evästeiden osalta se onnistuu jokaisen sivun linkistä ”{link}”. Kirjoita meille kaikesta muusta.',
    },
    list: { introduction: 'Sivuston {site} tärkeimmät evästeet: mihin niitä käytetään, kuinka kauan ne säilyvät ja kuka ne asettaa.' },
    updates: {
      text: 'Muutamme tätä käytäntöä aika ajoin, kun toimintatapamme muuttuvat tai kun toiminta, lait tai määräykset sitä edellyttävät. Uusi versio julkaistaan tällä sivulla, ja uusi päivämäärä näkyy kohdassa ”Viimeksi päivitetty”.',
      askAgain: 'Jos muutos koskee sitä, mihin pyydämme lupaasi, kysymme sinulta uudelleen.',
    },
    contact: {
      text: 'Sivuston {site} evästeistä voit kysyä täältä: {contact}.',
      privacy: 'Siitä, miten yleensä käsittelemme henkilötietoja, kerrotaan {privacyPolicy}.',
      privacyPolicy: 'tietosuojaselosteessamme',
    },
  },
}
