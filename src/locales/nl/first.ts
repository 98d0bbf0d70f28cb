import type { SplitLocale } from '../locale.ts'

/** The Dutch texts of the UI. The texts of the dialog load with it. */
export const nl: SplitLocale = {
  id: 'nl',
  dir: 'ltr',
  list: { pair: '{0} en {1}', middle: '{0}, {1}', end: '{0} en {1}' },
  categories: {
    necessary: { title: 'Strikt noodzakelijk' },
    functional: { title: 'Voorkeuren' },
    analytics: { title: 'Analytisch' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Cookies op {site}',
    description: 'Sommige cookies zijn nodig om deze website te laten werken. Mogen we ook de optionele gebruiken: {categories}?',
    vendors: 'Daarvoor gebruiken we diensten van {vendors}.',
    outdated: 'Ons cookiebeleid is gewijzigd. Dit is nieuw of anders en vraagt om je beslissing: {categories}.',
    expired: 'Je eerdere keuze is verlopen. Mogen we deze cookies blijven gebruiken: {categories}?',
    deniedBySignal: 'Je browser vraagt websites om je gegevens niet te delen. Daarom blijft dit uit: {categories}.',
    acceptAll: 'Alles accepteren',
    rejectAll: 'Alles weigeren',
    openPreferences: 'Cookies kiezen',
    cookiePolicy: 'Cookiebeleid',
  },
  status: {
    saved: 'Je keuze is opgeslagen. Toegestaan: {categories}.',
    savedNone: 'Je keuze is opgeslagen. Er zijn geen optionele cookies toegestaan.',
    withdrawn: 'Je toestemming is ingetrokken voor: {categories}.',
    notPersisted: 'Je browser bewaart geen cookies voor deze website. Je keuze geldt daarom alleen tot je deze pagina verlaat.',
    close: 'Sluiten',
  },
  trigger: { openPreferences: 'Cookie-instellingen' },
  embed: {
    description:
      'Bij het laden van {service} ziet {vendor} wat je IP-adres is en op welke pagina je bent. {vendor} kan dan ook gegevens op je apparaat opslaan.',
    loadOnce: 'Eén keer laden',
    allowAlways: '{service} altijd toestaan',
    open: 'Openen op {service}',
    vendorPrivacy: 'Privacyverklaring van {vendor}',
  },
  reload: {
    description: 'Op deze pagina is nog iets actief dat je niet meer toestaat. Het stopt als je de pagina opnieuw laadt.',
    superseded: 'Deze pagina is ouder dan de keuze die je hebt opgeslagen. Als je de pagina opnieuw laadt, geldt je keuze ook hier.',
    reload: 'Pagina opnieuw laden',
    later: 'Niet nu',
  },
  load: async () => (await import('./dialog.ts')).nlDialog,
}
