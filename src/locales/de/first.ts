import type { SplitLocale } from '../locale.ts'

/** The German texts of the UI. The texts of the dialog load with it. */
export const de: SplitLocale = {
  id: 'de',
  dir: 'ltr',
  list: { pair: '{0} und {1}', middle: '{0}, {1}', end: '{0} und {1}' },
  categories: {
    necessary: { title: 'Unbedingt erforderlich' },
    functional: { title: 'Funktionalität' },
    analytics: { title: 'Analyse' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Cookies auf {site}',
    description: 'Einige Cookies sind nötig, damit diese Website funktioniert. Dürfen wir auch die optionalen verwenden: {categories}?',
    vendors: 'Daran sind Dienste dieser Anbieter beteiligt: {vendors}.',
    outdated: 'Unsere Cookie-Richtlinie hat sich geändert. Das hier ist neu oder anders und braucht Ihre Entscheidung: {categories}.',
    expired: 'Ihre frühere Entscheidung ist abgelaufen. Dürfen wir diese Cookies weiter verwenden: {categories}?',
    deniedBySignal: 'Ihr Browser bittet Websites, Ihre Daten nicht weiterzugeben. Darum bleibt ausgeschaltet: {categories}.',
    acceptAll: 'Alle akzeptieren',
    rejectAll: 'Alle ablehnen',
    openPreferences: 'Cookies auswählen',
    cookiePolicy: 'Cookie-Richtlinie',
  },
  status: {
    saved: 'Ihre Auswahl ist gespeichert. Erlaubt: {categories}.',
    savedNone: 'Ihre Auswahl ist gespeichert. Keine optionalen Cookies sind erlaubt.',
    withdrawn: 'Ihre Einwilligung ist widerrufen für: {categories}.',
    notPersisted: 'Ihr Browser speichert für diese Website keine Cookies. Die Auswahl gilt daher nur, bis Sie diese Seite verlassen.',
    close: 'Schließen',
  },
  trigger: { openPreferences: 'Cookie-Einstellungen' },
  embed: {
    description:
      'Beim Laden von {service} erfährt {vendor} Ihre IP-Adresse und welche Seite Sie besuchen. {vendor} kann dann auch Daten auf Ihrem Gerät speichern.',
    loadOnce: 'Einmal laden',
    allowAlways: '{service} immer erlauben',
    open: 'Bei {service} öffnen',
    vendorPrivacy: 'Datenschutzhinweise von {vendor}',
  },
  reload: {
    description: 'Auf dieser Seite läuft noch etwas, das Sie nicht mehr erlauben. Wenn Sie die Seite neu laden, endet es.',
    superseded: 'Diese Seite ist älter als Ihre gespeicherte Auswahl. Wenn Sie die Seite neu laden, gilt Ihre Auswahl auch hier.',
    reload: 'Seite neu laden',
    later: 'Nicht jetzt',
  },
  load: async () => (await import('./dialog.ts')).deDialog,
}
