import type { DocumentLocale } from '../document-locale.ts'
import { deDialog } from './dialog.ts'

/** The German texts of the policy page, the cookie table and the preferences form. */
export const deDocument: DocumentLocale = {
  ...deDialog,
  id: 'de',
  dir: 'ltr',
  list: { pair: '{0} und {1}', middle: '{0}, {1}', end: '{0} und {1}' },
  categories: {
    necessary: {
      title: 'Unbedingt erforderlich',
      description:
        'Die Website ist auf diese Cookies angewiesen: für Sicherheit, Anmeldung, Barrierefreiheit und um sich Ihre Auswahl zu merken. Ohne sie können wir einige unserer Dienste nicht anbieten.',
    },
    functional: {
      title: 'Funktionalität',
      description:
        'Diese Cookies ermöglichen mehr Funktionen und eine persönlichere Website, indem sie sich Ihre Einstellungen für den nächsten Besuch merken.',
    },
    analytics: {
      title: 'Analyse',
      description:
        'Diese Cookies zählen, welche Seiten besucht und wie sie genutzt werden. Die Zahlen zeigen uns, wie gut die Website funktioniert und wie wir sie für Besucher verbessern können.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Diese Cookies verfolgen Besuche über mehrere Websites hinweg, um Werbung auszuwählen und ihre Wirkung zu messen.',
    },
  },
  purposes: {
    essential: { title: 'Grundfunktionen', description: 'Sorgen dafür, dass die Website funktioniert' },
    authentication: { title: 'Anmeldung', description: 'Erkennen Ihr Konto wieder, damit Sie angemeldet bleiben' },
    security: { title: 'Sicherheit', description: 'Schützen Sie und die Website vor Missbrauch' },
    functional: { title: 'Funktionalität', description: 'Bewahren Ihre Einstellungen und Vorlieben auf' },
    analytics: { title: 'Analyse', description: 'Zeigen uns, wie Besucher die Website nutzen' },
    marketing: { title: 'Marketing', description: 'Wählen Werbung aus und messen ihre Wirkung' },
  },
  roles: {
    analytics: 'Analysedienste',
    payments: 'Zahlungsdienstleister',
    support: 'Werkzeuge für den Kundendienst',
    'content-delivery': 'Netzwerke zur Auslieferung von Inhalten',
    advertising: 'Werbenetzwerke',
    media: 'Video- und Audioplattformen',
  },
  page: {
    title: 'Cookie-Richtlinie',
    date: {
      pattern: '{day}. {month} {year}',
      months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
    },
    alternatives: { pair: '{0} oder {1}', middle: '{0}, {1}', end: '{0} oder {1}' },
    lastUpdated: 'Zuletzt geändert: {date}',
    introduction: 'Was {site} auf Ihrem Gerät speichert, wozu, wie lange, und wie Sie darüber entscheiden.',
    settings: 'Cookie-Einstellungen',
    headings: {
      what: 'Was Cookies sind',
      use: 'Wofür Cookies verwendet werden',
      types: 'Kategorien von Cookies',
      'third-parties': 'Cookies anderer Unternehmen',
      manage: 'Wie Sie über Cookies bestimmen',
      signals: 'Datenschutzsignale Ihres Browsers',
      list: 'Die Cookies im Einzelnen',
      updates: 'Änderungen dieser Richtlinie',
      contact: 'Kontakt',
    },
    what: {
      text: 'Ein Cookie ist eine Notiz in einer kleinen Textdatei. Die Website, die Sie besuchen, übergibt sie Ihrem Browser. Der Browser bewahrt sie auf Ihrem Gerät auf und zeigt sie der Website später wieder vor. So kann sich eine Website merken, was Sie bevorzugen, und sehen, wie ihre Seiten genutzt werden.',
      otherStorage:
        'Browser bewahren Daten auch an anderen Orten auf, und {site} nutzt einige davon: {kinds}. Was diese Seite über Cookies sagt, gilt auch für sie.',
    },
    use: { introduction: 'Auf {site} dienen Cookies diesen Zwecken:' },
    types: {
      setBy: 'Cookies jeder Kategorie können von {site} selbst stammen oder von einem anderen Unternehmen, dessen Dienst Teil der Seiten ist.',
      alwaysOn: 'Immer aktiv.',
      offUntilAllowed: 'Ausgeschaltet, bis Sie es erlauben.',
      lifetimes: 'Sitzungscookies und dauerhafte Cookies',
      session: { title: 'Sitzungscookies', description: 'Bleiben für einen Besuch: Sie verschwinden, wenn Sie den Browser schließen.' },
      persistent: {
        title: 'Dauerhafte Cookies',
        description: 'Bleiben auf Ihrem Gerät, bis ihre Zeit abgelaufen ist oder Sie sie löschen.',
      },
    },
    thirdParties: {
      introduction: '{site} kann Dienste anderer Unternehmen nutzen, die Cookies auf Ihrem Gerät speichern:',
      roleWithExamples: '{role}, zum Beispiel {examples}',
      services: 'Diese Dienste sind Teil von {site}:',
      service: 'Anbieter: {vendor}. Kategorie: {category}.',
      vendorPrivacy: 'Datenschutzhinweise von {vendor}',
      ownPolicies:
        'Jedes dieser Unternehmen hat eine eigene Datenschutzerklärung und eine eigene Cookie-Richtlinie. Bitte lesen Sie dort, wie es Cookies verwendet.',
    },
    manage: {
      choice: {
        title: 'Ihre Auswahl auf {site}',
        change: 'Sie können Ihre Auswahl jederzeit in den {settings} ändern oder widerrufen.',
        counts: 'Eine Auswahl gilt {duration} oder bis Sie die Cookies dieser Website löschen. Danach fragen wir Sie erneut.',
        countsDiffering:
          'Eine Erlaubnis gilt {granted} und eine Ablehnung {denied}, oder bis Sie die Cookies dieser Website löschen. Danach fragen wir Sie erneut.',
      },
      browser: {
        title: 'Einstellungen Ihres Browsers',
        introduction: 'In den meisten Browsern können Sie:',
        abilities: [
          'die gespeicherten Cookies ansehen und einzelne löschen',
          'die Cookies von Dritten blockieren',
          'alle Cookies bestimmter Websites blockieren',
          'alle Cookies blockieren',
          'alle Cookies löschen lassen, wenn der Browser geschlossen wird',
        ],
      },
      blocking: {
        title: 'Welche Folgen das Blockieren hat',
        description:
          'Wenn Sie Cookies blockieren oder löschen, funktioniert auf {site} manches möglicherweise nicht mehr. Ohne die erforderlichen Cookies kann die Website nicht richtig arbeiten.',
      },
      paths: {
        title: 'Wo Browser diese Einstellungen haben',
        description: 'Öffnen Sie diese Menüs der Reihe nach. Ihre Namen können je nach Version abweichen.',
        browsers: [
          { browser: 'Google Chrome', path: ['Einstellungen', 'Datenschutz und Sicherheit', 'Cookies und andere Websitedaten'] },
          { browser: 'Mozilla Firefox', path: ['Einstellungen', 'Datenschutz & Sicherheit', 'Cookies und Website-Daten'] },
          { browser: 'Safari', path: ['Einstellungen', 'Datenschutz', 'Cookies und Websitedaten'] },
          { browser: 'Microsoft Edge', path: ['Einstellungen', 'Cookies und Websiteberechtigungen', 'Cookies verwalten und löschen'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Browser können die Signale Do Not Track (DNT) und Global Privacy Control (GPC) senden. {site} speichert nichts Optionales, also gibt es nichts, was sie ausschalten könnten.',
      dnt: { title: 'Do Not Track', description: 'Manche Browser können ein Signal namens Do Not Track (DNT) senden.' },
      dntTreatedAsRefusal:
        '{site} behandelt es als Ablehnung: Solange Ihr Browser es sendet, bleibt alles Optionale ausgeschaltet, es sei denn, Sie erlauben es hier trotzdem.',
      dntIgnored:
        'Kein Standard der Branche legt fest, wie eine Website es verstehen soll. Darum ändert es auf {site} derzeit nichts. Alles Optionale bleibt ohnehin ausgeschaltet, bis Sie es erlauben.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Manche Browser können Global Privacy Control (GPC) senden. Das Signal bittet Websites, persönliche Daten nicht zu verkaufen oder weiterzugeben.',
      },
      gpcHonored:
        '{site} beachtet es. Solange Ihr Browser es sendet, bleibt Folgendes ausgeschaltet, es sei denn, Sie schalten es in den {settings} einzeln ein: {categories}.',
      gpcHonoredNothing:
        '{site} beachtet es. Keine optionale Kategorie dieser Richtlinie verkauft persönliche Daten oder gibt sie weiter, also gibt es nichts auszuschalten.',
      gpcIgnored: 'Derzeit ändert es auf {site} nichts. Es gilt, was Sie in den {settings} auswählen.',
    },
    regime: {
      onUntilRefused: 'An, bis Sie widersprechen.',
      optOut: 'Wo Sie sind, können optionale Cookies an sein, bis Sie widersprechen. Ein Klick in den {settings} schaltet alle aus.',
      sale: 'Sie haben das Recht, dem Verkauf und der Weitergabe Ihrer personenbezogenen Daten zu widersprechen. Für Cookies geht das mit dem Link „{link}“ auf jeder Seite. Schreiben Sie uns wegen allem anderen.',
    },
    list: { introduction: 'Die wichtigsten Cookies auf {site}: wofür sie da sind, wie lange sie bleiben und wer sie setzt.' },
    updates: {
      text: 'Wir ändern diese Richtlinie von Zeit zu Zeit: wenn sich unsere Praxis ändert oder wenn Betrieb, Gesetze oder Vorschriften es verlangen. Die neue Fassung steht dann auf dieser Seite und trägt unter „Zuletzt geändert“ ein neues Datum.',
      askAgain: 'Wenn eine Änderung betrifft, was Sie erlauben sollen, fragen wir Sie erneut.',
    },
    contact: {
      text: 'Fragen zu Cookies auf {site} beantworten wir unter {contact}.',
      privacy: 'Wie wir allgemein mit persönlichen Daten umgehen, steht in unserer {privacyPolicy}.',
      privacyPolicy: 'Datenschutzerklärung',
    },
  },
}
