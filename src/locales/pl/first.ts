import type { SplitLocale } from '../locale.ts'

/** The Polish texts of the UI. The texts of the dialog load with it. */
export const pl: SplitLocale = {
  id: 'pl',
  dir: 'ltr',
  list: { pair: '{0} i {1}', middle: '{0}, {1}', end: '{0} i {1}' },
  categories: {
    necessary: { title: 'Niezbędne' },
    functional: { title: 'Funkcjonalne' },
    analytics: { title: 'Analityczne' },
    marketing: { title: 'Marketingowe' },
  },
  banner: {
    title: 'Pliki cookie w serwisie {site}',
    description: 'Niektóre pliki cookie są potrzebne do działania tego serwisu. Czy możemy używać także opcjonalnych plików cookie: {categories}?',
    vendors: 'Wiąże się to z usługami następujących dostawców: {vendors}.',
    outdated: 'Nasza polityka plików cookie zmieniła się. To, co nowe lub zmienione, wymaga Twojej decyzji: {categories}.',
    expired: 'Twoja wcześniejsza decyzja straciła ważność. Czy możemy nadal używać tych plików cookie: {categories}?',
    deniedBySignal: 'Twoja przeglądarka prosi serwisy o nieudostępnianie Twoich danych, dlatego to pozostaje wyłączone: {categories}.',
    acceptAll: 'Zaakceptuj wszystkie',
    rejectAll: 'Odrzuć wszystkie',
    openPreferences: 'Wybierz pliki cookie',
    cookiePolicy: 'Polityka plików cookie',
  },
  status: {
    saved: 'Twój wybór został zapisany. Dozwolone: {categories}.',
    savedNone: 'Twój wybór został zapisany. Żadne opcjonalne pliki cookie nie są dozwolone.',
    withdrawn: 'Twoja zgoda została wycofana w następującym zakresie: {categories}.',
    notPersisted: 'Twoja przeglądarka nie zapisuje plików cookie tego serwisu, więc wybór obowiązuje tylko do opuszczenia tej strony.',
    close: 'Zamknij',
  },
  trigger: { openPreferences: 'Ustawienia plików cookie' },
  embed: {
    description:
      'Po załadowaniu treści z usługi {service} dostawca {vendor} pozna Twój adres IP i odwiedzaną przez Ciebie stronę. Będzie też mógł zapisywać dane na Twoim urządzeniu.',
    loadOnce: 'Załaduj jednorazowo',
    allowAlways: 'Zawsze zezwalaj na usługę {service}',
    open: 'Otwórz w usłudze {service}',
    vendorPrivacy: 'Informacje o prywatności: {vendor}',
  },
  reload: {
    description: 'Na tej stronie nadal działa coś, na co już nie zezwalasz. Odświeżenie strony to zatrzyma.',
    superseded: 'Ta strona jest starsza niż Twój zapisany wybór. Po jej odświeżeniu Twój wybór będzie obowiązywać także tutaj.',
    reload: 'Odśwież stronę',
    later: 'Nie teraz',
  },
  load: async () => (await import('./dialog.ts')).plDialog,
}
