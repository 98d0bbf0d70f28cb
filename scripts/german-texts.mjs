// The German texts of a site that is weighed, of ordinary length; the package ships none yet.

/** @type {Record<string, unknown>} */
export const germanTexts = {
  id: 'de',
  dir: 'ltr',
  list: { pair: '{0} und {1}', middle: '{0}, {1}', end: '{0} und {1}' },
  categories: {
    necessary: { title: 'Notwendig' },
    functional: { title: 'Funktional' },
    analytics: { title: 'Statistik' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Cookies auf {site}',
    description: 'Einige Cookies braucht diese Website. Dürfen wir auch die freiwilligen nutzen: {categories}?',
    vendors: 'Daran beteiligt sind Dienste von {vendors}.',
    outdated: 'Unsere Cookie-Richtlinie hat sich geändert. Neu oder anders ist, und Ihre Entscheidung braucht: {categories}.',
    expired: 'Ihre frühere Entscheidung ist abgelaufen. Dürfen wir diese weiter nutzen: {categories}?',
    deniedBySignal: 'Ihr Browser bittet darum, Daten nicht weiterzugeben. Ausgeschaltet bleibt deshalb: {categories}.',
    acceptAll: 'Alle annehmen',
    rejectAll: 'Alle ablehnen',
    openPreferences: 'Cookies auswählen',
    cookiePolicy: 'Cookie-Richtlinie',
  },
  status: {
    saved: 'Ihre Auswahl ist gespeichert. Erlaubt: {categories}.',
    savedNone: 'Ihre Auswahl ist gespeichert. Freiwillige Cookies sind nicht erlaubt.',
    withdraw: 'Ihre Einwilligung ist widerrufen.',
    notPersisted: 'Ihr Browser speichert keine Cookies dieser Website. Die Auswahl gilt, bis Sie diese Seite verlassen.',
  },
  trigger: { openPreferences: 'Cookie-Einstellungen' },
  embed: {
    description: 'Das Laden von {service} teilt {vendor} Ihre IP-Adresse mit, und welche Seite Sie besuchen.',
    loadOnce: 'Einmal laden',
    allowAlways: '{service} immer erlauben',
    open: 'Bei {service} öffnen',
    vendorPrivacy: 'Datenschutz bei {vendor}',
  },
  reload: {
    description: 'Etwas, das Sie nicht mehr erlauben, läuft auf dieser Seite noch. Neu laden beendet es.',
    superseded: 'Diese Seite ist älter als Ihre gespeicherte Auswahl. Neu laden lässt sie hier gelten.',
    reload: 'Seite neu laden',
    later: 'Nicht jetzt',
  },
}
