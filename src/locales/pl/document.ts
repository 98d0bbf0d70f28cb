import type { DocumentLocale } from '../document-locale.ts'
import { plDialog } from './dialog.ts'

/** The Polish texts of the policy page, the cookie table and the preferences form. */
export const plDocument: DocumentLocale = {
  ...plDialog,
  id: 'pl',
  dir: 'ltr',
  list: { pair: '{0} i {1}', middle: '{0}, {1}', end: '{0} i {1}' },
  categories: {
    necessary: {
      title: 'Niezbędne',
      description:
        'Działanie serwisu zależy od tych plików cookie: zapewniają bezpieczeństwo, logowanie i dostępność oraz zapamiętują Twój wybór. Bez nich nie możemy oferować niektórych naszych usług.',
    },
    functional: {
      title: 'Funkcjonalne',
      description:
        'Te pliki cookie zachowują Twoje ustawienia na następną wizytę. Dzięki nim serwis może oferować więcej funkcji i lepiej się do Ciebie dopasować.',
    },
    analytics: {
      title: 'Analityczne',
      description:
        'Te pliki cookie zliczają odwiedziny poszczególnych stron i pokazują, jak się z nich korzysta. Z uzyskanych liczb wiemy, jak dobrze działa serwis i jak możemy go ulepszyć z myślą o użytkownikach.',
    },
    marketing: {
      title: 'Marketingowe',
      description: 'Te pliki cookie śledzą odwiedziny w różnych serwisach, aby dobierać reklamy i mierzyć ich skuteczność.',
    },
  },
  purposes: {
    essential: { title: 'Podstawowe funkcje', description: 'Zapewniają działanie serwisu' },
    authentication: { title: 'Logowanie', description: 'Rozpoznają Twoje konto, aby nie trzeba było logować się ponownie' },
    security: { title: 'Bezpieczeństwo', description: 'Chronią Ciebie i serwis przed nadużyciami' },
    functional: { title: 'Funkcjonalność', description: 'Zachowują Twoje ustawienia i preferencje' },
    analytics: { title: 'Analityka', description: 'Pokazują nam, jak użytkownicy korzystają z serwisu' },
    marketing: { title: 'Marketing', description: 'Dobierają reklamy i mierzą ich skuteczność' },
  },
  roles: {
    analytics: 'Dostawcy narzędzi analitycznych',
    payments: 'Operatorzy płatności',
    support: 'Narzędzia do obsługi klienta',
    'content-delivery': 'Sieci dostarczania treści',
    advertising: 'Sieci reklamowe',
    media: 'Platformy wideo i audio',
  },
  page: {
    title: 'Polityka plików cookie',
    date: {
      pattern: '{day} {month} {year}',
      months: ['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia'],
    },
    alternatives: { pair: '{0} lub {1}', middle: '{0}, {1}', end: '{0} lub {1}' },
    lastUpdated: 'Ostatnia aktualizacja: {date}',
    introduction: 'Co serwis {site} zapisuje na Twoim urządzeniu, po co, na jak długo i jak możesz o tym decydować.',
    settings: 'ustawieniach plików cookie',
    headings: {
      what: 'Czym są pliki cookie',
      use: 'Do czego służą pliki cookie',
      types: 'Kategorie plików cookie',
      'third-parties': 'Pliki cookie innych firm',
      manage: 'Jak zarządzać plikami cookie',
      signals: 'Sygnały prywatności Twojej przeglądarki',
      list: 'Szczegółowy wykaz plików cookie',
      updates: 'Zmiany tej polityki',
      contact: 'Kontakt',
    },
    what: {
      text: 'Plik cookie to notatka w małym pliku tekstowym. Odwiedzana witryna przekazuje ją Twojej przeglądarce, która przechowuje ją na Twoim urządzeniu i później ponownie pokazuje witrynie. Dzięki temu witryna może pamiętać Twoje preferencje i widzieć, jak używane są jej strony.',
      otherStorage:
        'Przeglądarki przechowują dane także w innych miejscach, a serwis {site} korzysta z niektórych z nich: {kinds}. To, co ta strona mówi o plikach cookie, odnosi się również do nich.',
    },
    use: { introduction: 'W serwisie {site} pliki cookie służą następującym celom:' },
    types: {
      setBy: 'Pliki cookie z każdej kategorii mogą pochodzić od samego serwisu {site} lub od innej firmy, której usługa jest częścią jego stron.',
      alwaysOn: 'Zawsze włączone.',
      offUntilAllowed: 'Wyłączone, dopóki na nie nie zezwolisz.',
      lifetimes: 'Sesyjne i trwałe pliki cookie',
      session: { title: 'Sesyjne pliki cookie', description: 'Istnieją przez jedną wizytę: znikają po zamknięciu przeglądarki.' },
      persistent: {
        title: 'Trwałe pliki cookie',
        description: 'Pozostają na Twoim urządzeniu do upływu okresu ważności lub do chwili, gdy je usuniesz.',
      },
    },
    thirdParties: {
      introduction: 'Serwis {site} może korzystać z usług innych firm, które zapisują pliki cookie na Twoim urządzeniu:',
      roleWithExamples: '{role}, na przykład {examples}',
      services: 'Częścią serwisu {site} są następujące usługi:',
      service: 'Dostawca: {vendor}. Kategoria: {category}.',
      vendorPrivacy: 'Informacje o prywatności: {vendor}',
      ownPolicies:
        'Każda z tych firm ma własną politykę prywatności i własną politykę plików cookie. Sprawdź w nich, jak dana firma używa plików cookie.',
    },
    manage: {
      choice: {
        title: 'Twój wybór w serwisie {site}',
        change: 'Możesz w każdej chwili zmienić lub wycofać swój wybór w {settings}.',
        counts: 'Okres ważności wyboru: {duration}, chyba że wcześniej usuniesz pliki cookie tego serwisu. Potem zapytamy ponownie.',
        countsDiffering:
          'Okres ważności zgody: {granted}, a odmowy: {denied}, chyba że wcześniej usuniesz pliki cookie tego serwisu. Potem zapytamy ponownie.',
      },
      browser: {
        title: 'Ustawienia Twojej przeglądarki',
        introduction: 'W większości przeglądarek możesz:',
        abilities: [
          'przeglądać zapisane pliki cookie i usuwać pojedyncze z nich',
          'blokować pliki cookie innych firm',
          'blokować wszystkie pliki cookie wybranych witryn',
          'blokować wszystkie pliki cookie',
          'włączyć usuwanie wszystkich plików cookie po zamknięciu przeglądarki',
        ],
      },
      blocking: {
        title: 'Skutki blokowania',
        description:
          'Jeśli zablokujesz lub usuniesz pliki cookie, niektóre funkcje serwisu {site} mogą przestać działać. Bez niezbędnych plików cookie serwis nie może działać prawidłowo.',
      },
      paths: {
        title: 'Gdzie znaleźć te ustawienia w przeglądarkach',
        description: 'Otwórz kolejno te menu. Ich nazwy mogą się różnić w zależności od wersji.',
        browsers: [
          { browser: 'Google Chrome', path: ['Ustawienia', 'Prywatność i bezpieczeństwo', 'Pliki cookie i inne dane witryn'] },
          { browser: 'Mozilla Firefox', path: ['Ustawienia', 'Prywatność i bezpieczeństwo', 'Ciasteczka i dane witryn'] },
          { browser: 'Safari', path: ['Ustawienia', 'Prywatność', 'Pliki cookie i dane witryn'] },
          { browser: 'Microsoft Edge', path: ['Ustawienia', 'Pliki cookie i uprawnienia witryny', 'Zarządzanie plikami cookie i ich usuwanie'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Przeglądarki mogą wysyłać sygnały Do Not Track (DNT) i Global Privacy Control (GPC). Serwis {site} nie zapisuje niczego opcjonalnego, więc sygnały te nie mają czego wyłączać.',
      dnt: { title: 'Do Not Track', description: 'Niektóre przeglądarki mogą wysyłać sygnał o nazwie Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        'Serwis {site} traktuje go jako odmowę: dopóki Twoja przeglądarka go wysyła, wszystko, co opcjonalne, pozostaje wyłączone, chyba że mimo to zezwolisz na to tutaj.',
      dntIgnored:
        'Żaden standard branżowy nie określa, jak serwis powinien go rozumieć, dlatego obecnie niczego on w serwisie {site} nie zmienia. Wszystko, co opcjonalne, i tak pozostaje wyłączone, dopóki na to nie zezwolisz.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Niektóre przeglądarki mogą wysyłać sygnał Global Privacy Control (GPC), który prosi serwisy, aby nie sprzedawały ani nie udostępniały danych osobowych.',
      },
      gpcHonored:
        'Serwis {site} respektuje ten sygnał. Dopóki Twoja przeglądarka go wysyła, wyłączone pozostają następujące kategorie, chyba że włączysz je pojedynczo w {settings}: {categories}.',
      gpcHonoredNothing:
        'Serwis {site} respektuje ten sygnał. Żadna opcjonalna kategoria tej polityki nie służy sprzedaży ani udostępnianiu danych osobowych, więc nie ma czego wyłączać.',
      gpcIgnored: 'Obecnie niczego on w serwisie {site} nie zmienia. Decyduje to, co wybierzesz w {settings}.',
    },
    regime: {
      onUntilRefused: 'Włączone, dopóki nie odmówisz.',
      optOut:
        'Tam, gdzie jesteś, opcjonalne pliki cookie mogą być włączone, dopóki nie odmówisz. Jedno kliknięcie w {settings} wyłącza je wszystkie.',
      sale: 'Masz prawo sprzeciwić się sprzedaży i udostępnianiu swoich danych osobowych. W przypadku plików cookie służy do tego link „{link}” na każdej stronie. W pozostałych sprawach napisz do nas.',
    },
    list: { introduction: 'Najważniejsze pliki cookie w serwisie {site}: do czego służą, jak długo są przechowywane i kto je ustawia.' },
    updates: {
      text: 'Od czasu do czasu zmieniamy tę politykę: gdy zmieniają się nasze praktyki albo gdy wymagają tego względy operacyjne, ustawy lub inne przepisy. Nowa wersja pojawia się wtedy na tej stronie z nową datą w polu „Ostatnia aktualizacja”.',
      askAgain: 'Jeśli zmiana dotyczy tego, na co prosimy Cię o zgodę, zapytamy ponownie.',
    },
    contact: {
      text: 'Pytania o pliki cookie w serwisie {site} prosimy kierować na adres {contact}.',
      privacy: 'To, jak ogólnie postępujemy z danymi osobowymi, opisuje nasza {privacyPolicy}.',
      privacyPolicy: 'polityka prywatności',
    },
  },
}
