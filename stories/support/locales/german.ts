import type { DocumentLocale } from 'volenti/document'
import { deDocument, deRegimes } from '../../../src/locales/de/index.ts'
import { enTable } from '../../../src/locales/en/table.ts'
import type { Locale } from '../../../src/locales/locale.ts'

// Correct German of the kind that offices write: every label is longer than a designer hopes for.

const categories: Locale['categories'] = {
  necessary: {
    title: 'Unbedingt erforderliche Betriebscookies',
    description: 'Anmeldung, Datensicherheit und das Merken dieser Auswahl. Ohne sie ist die Plattform nicht funktionsfähig.',
  },
  functional: {
    title: 'Benutzerfreundlichkeitseinstellungen',
    description: 'Merken sich Benutzeroberflächeneinstellungen wie Sprache und Seitenaufteilung für Ihren nächsten Besuch.',
  },
  analytics: {
    title: 'Seitennutzungshäufigkeitsauswertung',
    description: 'Zählt Seitenaufrufe, damit wir Verbesserungsmöglichkeiten erkennen. Eine Nutzerverhaltensprofilbildung findet nicht statt.',
  },
  marketing: {
    title: 'Werbewirksamkeitsmessung',
    description: 'Verfolgt Besuche über mehrere Websites hinweg, um Werbeanzeigen auszuwählen und deren Wirksamkeit zu messen.',
  },
}

const table: Locale['table'] = {
  caption: 'Cookieverzeichnis von {site}',
  categoryCaption: 'Cookies der Kategorie „{category}“',
  name: 'Cookiebezeichnung',
  purpose: 'Verwendungszweck',
  duration: 'Speicherungshöchstdauer',
  kind: 'Speicherungsart',
  party: 'Verantwortliche Stelle',
  kinds: {
    cookie: 'Cookie',
    'local-storage': 'Lokaler Browserspeicher',
    'session-storage': 'Sitzungsspeicher',
    'indexed-db': 'Browserdatenbank',
    'cache-storage': 'Zwischenspeicher',
  },
  firstParty: 'Diese Website',
  firstPartyService: 'Diese Website (Dienstleistung von {vendor})',
  thirdParty: 'Drittunternehmen',
  thirdPartyService: '{vendor} (Drittunternehmen)',
  session: 'Bis zum Sitzungsende',
  persistent: 'Bis zur Löschung',
  consentCookie: 'Aufbewahrung Ihrer Cookieauswahlentscheidungen',
  cookiePurposes: enTable.cookiePurposes, // the policies of the stories use their own phrases
}

/** Everything a visitor operates, in long German. */
export const german: Locale = {
  id: 'de',
  dir: 'ltr',
  categories,
  banner: {
    title: 'Datenschutzeinstellungen von {site}',
    description:
      'Einige Cookies sind zur Aufrechterhaltung des Plattformbetriebs erforderlich. Mit Ihrer Einwilligung verwenden wir darüber hinaus Cookies für {categories}.',
    vendors: 'Daran sind Dienstleistungsunternehmen beteiligt: {vendors}.',
    outdated: 'Unsere Cookierichtlinie wurde überarbeitet. Folgendes ist neu oder geändert und bedarf Ihrer Entscheidung: {categories}.',
    expired: 'Die Gültigkeitsdauer Ihrer früheren Entscheidung ist abgelaufen. Dürfen wir weiterhin Cookies für {categories} verwenden?',
    deniedBySignal: 'Ihr Browser untersagt die Datenweitergabe, daher bleibt Folgendes ausgeschaltet: {categories}.',
    acceptAll: 'Allen Verwendungszwecken zustimmen',
    rejectAll: 'Alle Verwendungszwecke ablehnen',
    openPreferences: 'Datenschutzeinstellungen einzeln festlegen',
    cookiePolicy: 'Cookieverwendungsrichtlinie',
  },
  status: {
    saved: 'Ihre Auswahl wurde gespeichert. Erlaubt: {categories}.',
    savedNone: 'Ihre Auswahl wurde gespeichert. Es sind keine optionalen Cookies erlaubt.',
    withdrawn: 'Ihre Einwilligung wurde widerrufen für: {categories}.',
    notPersisted: 'Ihr Browser bewahrt für diese Website keine Cookies auf, daher gilt die Auswahl bis zum Verlassen dieser Seite.',
    close: 'Schließen',
  },
  trigger: { openPreferences: 'Datenschutzeinstellungen' },
  dialog: {
    title: 'Datenschutzeinstellungen',
    description: 'Legen Sie fest, welche Cookies {site} verwenden darf. Eine Änderung ist jederzeit möglich.',
    alwaysOn: 'Immer eingeschaltet',
    deniedBySignal: 'Aufgrund eines Browsersignals ausgeschaltet. Schalten Sie es ein, um für diese Website eine Ausnahme zu machen.',
    details: 'Gespeicherte Informationen',
    servicesDetails: 'Gespeicherte Informationen und Dienstleistungen ({count}): {services}',
    services: 'Dienstleistungen',
    someAllowed: { one: '{allowed} von {count} Dienstleistung zugelassen.', other: '{allowed} von {count} Dienstleistungen zugelassen.' },
    vendorPrivacy: 'Datenschutzinformationen von {vendor}',
    acceptAll: 'Allen Verwendungszwecken zustimmen',
    rejectAll: 'Alle Verwendungszwecke ablehnen',
    save: 'Auswahlentscheidung speichern',
    close: 'Schließen',
    cookiePolicy: 'Cookieverwendungsrichtlinie',
  },
  form: {
    asCategory: 'Wie {category}',
    granted: 'Zugelassen',
    denied: 'Nicht zugelassen',
    deniedBySignal: 'Aufgrund eines Browsersignals ausgeschaltet. Kreuzen Sie das Kästchen an, um für diese Website eine Ausnahme zu machen.',
  },
  embed: {
    description:
      'Beim Laden von {service} erfährt {vendor} Ihre IP-Adresse und welche Seite Sie besuchen, und kann Informationen auf Ihrem Gerät speichern.',
    loadOnce: 'Ausnahmsweise laden',
    allowAlways: '{service} dauerhaft zulassen',
    open: 'Unmittelbar bei {service} öffnen',
    vendorPrivacy: 'Datenschutzinformationen von {vendor}',
  },
  regimes: deRegimes,
  reload: {
    description: 'Auf dieser Seite läuft noch etwas, das Sie nicht mehr erlauben. Es endet, sobald die Seite neu geladen wird.',
    superseded: 'Diese Seite ist älter als die Auswahl, die Sie gespeichert haben. Ihre Auswahl gilt hier, sobald die Seite neu geladen wird.',
    reload: 'Seite neu laden',
    later: 'Jetzt nicht',
  },
  numbers: deDocument.numbers,
  table,
}

/** The policy page in long German. */
export const germanDocument: DocumentLocale = {
  ...deDocument,
  ...german,
  list: deDocument.list,
  categories,
  purposes: {
    essential: { title: 'Plattformbetrieb', description: 'Aufrechterhaltung der Grundfunktionen' },
    authentication: { title: 'Benutzerkontenanmeldung', description: 'Aufrechterhaltung Ihrer Anmeldung' },
    security: { title: 'Missbrauchsverhinderung', description: 'Schutz vor unbefugten Zugriffen' },
    functional: { title: 'Benutzerfreundlichkeit', description: 'Aufbewahrung Ihrer Einstellungen' },
    analytics: { title: 'Nutzungsauswertung', description: 'Ermittlung der Seitennutzungshäufigkeit' },
    marketing: { title: 'Werbewirksamkeitsmessung', description: 'Auswahl von Werbeanzeigen und Messung ihrer Wirksamkeit' },
  },
  roles: {
    analytics: 'Auswertungsdienstleistungsunternehmen',
    payments: 'Zahlungsabwicklungsunternehmen',
    support: 'Kundenbetreuungswerkzeuge',
    'content-delivery': 'Inhaltsauslieferungsnetzwerke',
    advertising: 'Werbenetzwerke',
    media: 'Videoplattformen',
  },
  table,
  page: {
    ...deDocument.page,
    title: 'Cookieverwendungsrichtlinie',
    lastUpdated: 'Zuletzt überarbeitet: {date}',
    introduction: 'Was {site} auf Ihrem Gerät speichert, weshalb, wie lange und wie Sie darüber entscheiden.',
    settings: 'Datenschutzeinstellungen',
    headings: {
      what: 'Begriffsbestimmung',
      use: 'Verwendungszwecke',
      types: 'Cookiekategorien',
      'third-parties': 'Cookies von Drittunternehmen',
      manage: 'Verwaltungsmöglichkeiten',
      signals: 'Datenschutzsignale Ihres Browsers',
      list: 'Cookieeinzelaufstellung',
      updates: 'Richtlinienänderungen',
      contact: 'Kontaktaufnahme',
    },
    what: {
      text: 'Ein Cookie ist eine kleine Textdatei. Die besuchte Website übergibt sie Ihrem Browser, der sie aufbewahrt und der Website später wieder vorzeigt.',
      otherStorage:
        'Browser verfügen über weitere Speichermöglichkeiten, von denen {site} folgende nutzt: {kinds}. Das hier Gesagte gilt für sie ebenso.',
    },
    use: { introduction: 'Auf {site} dienen Cookies folgenden Verwendungszwecken:' },
    types: {
      setBy: 'Cookies jeder Kategorie können von {site} selbst oder von Drittunternehmen stammen, deren Dienste wir einbinden.',
      alwaysOn: 'Immer eingeschaltet.',
      offUntilAllowed: 'Ausgeschaltet, bis Sie zustimmen.',
      lifetimes: 'Sitzungscookies und dauerhafte Cookies',
      session: { title: 'Sitzungscookies', description: 'Werden beim Schließen des Browsers gelöscht.' },
      persistent: { title: 'Dauerhafte Cookies', description: 'Verbleiben bis zum Ablauf ihrer Speicherungshöchstdauer auf Ihrem Gerät.' },
    },
    thirdParties: {
      introduction: '{site} kann Dienste anderer Unternehmen nutzen, die Cookies auf Ihrem Gerät speichern:',
      roleWithExamples: '{role}, beispielsweise {examples}',
      services: 'Folgende Dienste sind Bestandteil von {site}:',
      service: 'Bereitgestellt von {vendor}. Kategorie: {category}.',
      vendorPrivacy: 'Datenschutzinformationen von {vendor}',
      ownPolicies: 'Jedes dieser Unternehmen hat eigene Datenschutzbestimmungen. Bitte lesen Sie dort, wie es Cookies verwendet.',
    },
    manage: {
      choice: {
        title: 'Ihre Auswahlentscheidung auf {site}',
        change: 'Sie können Ihre Auswahl jederzeit in den {settings} ändern oder widerrufen.',
        counts: 'Eine Auswahl gilt {duration} oder bis zur Löschung der Cookies dieser Website. Danach fragen wir erneut.',
        countsDiffering: 'Eine Zustimmung gilt {granted}, eine Ablehnung {denied}, oder bis zur Löschung der Cookies. Danach fragen wir erneut.',
      },
      browser: {
        title: 'Browsereinstellungen',
        introduction: 'In den meisten Browsern können Sie:',
        abilities: [
          'gespeicherte Cookies einsehen und einzeln löschen',
          'Cookies von Drittunternehmen blockieren',
          'sämtliche Cookies bestimmter Websites blockieren',
          'sämtliche Cookies blockieren',
          'sämtliche Cookies beim Schließen des Browsers löschen',
        ],
      },
      blocking: {
        title: 'Auswirkungen einer Blockierung',
        description: 'Wenn Sie Cookies blockieren oder löschen, stehen einzelne Funktionen von {site} möglicherweise nicht zur Verfügung.',
      },
      paths: {
        title: 'Auffindbarkeit der Einstellungen',
        description: 'Öffnen Sie diese Menüs der Reihe nach. Die Bezeichnungen können je nach Version abweichen.',
        browsers: [
          { browser: 'Google Chrome', path: ['Einstellungen', 'Datenschutz und Sicherheit', 'Cookies und andere Websitedaten'] },
          { browser: 'Mozilla Firefox', path: ['Einstellungen', 'Datenschutz & Sicherheit', 'Cookies und Website-Daten'] },
          { browser: 'Safari', path: ['Einstellungen', 'Datenschutz', 'Websitedaten verwalten'] },
          { browser: 'Microsoft Edge', path: ['Einstellungen', 'Cookies und Websiteberechtigungen', 'Cookies verwalten und löschen'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Browser können die Signale Do Not Track und Global Privacy Control senden. {site} speichert nichts, was sie ausschalten könnten.',
      gpc: { title: 'Global Privacy Control', description: 'Einige Browser untersagen mit diesem Signal den Verkauf und die Weitergabe von Daten.' },
      gpcHonored:
        '{site} beachtet es: Solange Ihr Browser es sendet, bleibt {categories} ausgeschaltet, sofern Sie es nicht in den {settings} einschalten.',
      gpcHonoredNothing: '{site} beachtet es. Keine Kategorie verkauft Daten oder gibt sie weiter, daher hat es hier nichts auszuschalten.',
      gpcIgnored: 'Derzeit ändert es auf {site} nichts. Maßgeblich ist, was Sie in den {settings} festlegen.',
      dnt: { title: 'Do Not Track', description: 'Einige Browser können ein Signal namens Do Not Track senden.' },
      dntTreatedAsRefusal:
        '{site} behandelt es als Ablehnung: Solange Ihr Browser es sendet, bleibt alles Optionale ausgeschaltet, sofern Sie es hier nicht erlauben.',
      dntIgnored:
        'Mangels eines Branchenstandards ändert es derzeit auf {site} nichts. Alles Optionale bleibt ohnehin bis zu Ihrer Zustimmung ausgeschaltet.',
    },
    list: { introduction: 'Die wichtigsten Cookies von {site} mit Verwendungszweck, Speicherungshöchstdauer und verantwortlicher Stelle.' },
    updates: {
      text: 'Diese Richtlinie ändert sich, wenn sich unsere Vorgehensweise ändert oder betriebliche, rechtliche oder aufsichtsrechtliche Gründe bestehen. Die neue Fassung erscheint hier mit neuem Datum.',
      askAgain: 'Betrifft eine Änderung Ihre Einwilligung, fragen wir erneut.',
    },
    contact: {
      text: 'Fragen zu Cookies auf {site} erreichen uns unter {contact}.',
      privacy: 'Wie wir mit personenbezogenen Daten umgehen, steht in unserer {privacyPolicy}.',
      privacyPolicy: 'Datenschutzerklärung',
    },
  },
}
