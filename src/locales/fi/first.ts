import type { SplitLocale } from '../locale.ts'

/** The Finnish texts of the UI. The texts of the dialog load with it. */
export const fi: SplitLocale = {
  id: 'fi',
  dir: 'ltr',
  list: { pair: '{0} ja {1}', middle: '{0}, {1}', end: '{0} ja {1}' },
  categories: {
    necessary: { title: 'Välttämättömät' },
    functional: { title: 'Toiminnalliset' },
    analytics: { title: 'Analytiikka' },
    marketing: { title: 'Markkinointi' },
  },
  banner: {
    title: 'Evästeet sivustolla {site}',
    description: 'Osa evästeistä on sivuston toiminnan kannalta välttämättömiä. Saammeko käyttää myös valinnaisia evästeitä: {categories}?',
    vendors: 'Tällöin käytämme näiden yritysten palveluja: {vendors}.',
    outdated: 'Evästekäytäntömme on muuttunut. Tämä on uutta tai muuttunutta ja vaatii sinulta päätöksen: {categories}.',
    expired: 'Aiempi päätöksesi ei ole enää voimassa. Saammeko jatkaa näiden evästeiden käyttöä: {categories}?',
    deniedBySignal: 'Selaimesi pyytää sivustoja olemaan jakamatta tietojasi. Siksi nämä pysyvät poissa käytöstä: {categories}.',
    acceptAll: 'Hyväksy kaikki',
    rejectAll: 'Hylkää kaikki',
    openPreferences: 'Valitse evästeet',
    cookiePolicy: 'Evästekäytäntö',
  },
  status: {
    saved: 'Valintasi on tallennettu. Sallittu: {categories}.',
    savedNone: 'Valintasi on tallennettu. Valinnaisia evästeitä ei ole sallittu.',
    withdrawn: 'Suostumuksesi on peruutettu seuraavilta osin: {categories}.',
    notPersisted: 'Selaimesi ei tallenna tämän sivuston evästeitä. Siksi valinta on voimassa vain siihen asti, kun poistut tältä sivulta.',
    close: 'Sulje',
  },
  trigger: { openPreferences: 'Evästeasetukset' },
  embed: {
    description:
      'Kun palvelun {service} sisältö ladataan, {vendor} saa tietää IP-osoitteesi ja sen, millä sivulla olet. {vendor} voi silloin myös tallentaa tietoja laitteellesi.',
    loadOnce: 'Lataa kerran',
    allowAlways: 'Salli aina {service}',
    open: 'Avaa palvelussa {service}',
    vendorPrivacy: 'Tietosuojaseloste: {vendor}',
  },
  reload: {
    description: 'Tällä sivulla on yhä käynnissä jotain, mitä et enää salli. Se päättyy, kun lataat sivun uudelleen.',
    superseded: 'Tämä sivu on vanhempi kuin tallentamasi valinta. Kun lataat sivun uudelleen, valintasi on voimassa myös täällä.',
    reload: 'Lataa sivu uudelleen',
    later: 'Ei nyt',
  },
  load: async () => (await import('./dialog.ts')).fiDialog,
}
