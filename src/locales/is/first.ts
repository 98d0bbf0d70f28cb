import type { SplitLocale } from '../locale.ts'

/** The Icelandic texts of the UI. The texts of the dialog load with it. */
export const is: SplitLocale = {
  id: 'is',
  dir: 'ltr',
  list: { pair: '{0} og {1}', middle: '{0}, {1}', end: '{0} og {1}' },
  categories: {
    necessary: { title: 'Nauðsynlegar' },
    functional: { title: 'Virkni' },
    analytics: { title: 'Tölfræði' },
    marketing: { title: 'Markaðssetning' },
  },
  banner: {
    title: 'Vafrakökur á vefnum {site}',
    description: 'Sumar vafrakökur eru nauðsynlegar til að vefurinn virki. Megum við líka nota þær valkvæðu: {categories}?',
    vendors: 'Til þess er notuð þjónusta þessara fyrirtækja: {vendors}.',
    outdated: 'Stefnu okkar um vafrakökur hefur verið breytt. Þetta er nýtt eða breytt og þú þarft að taka afstöðu til þess: {categories}.',
    expired: 'Fyrra val þitt er útrunnið. Megum við halda áfram að nota þessar vafrakökur: {categories}?',
    deniedBySignal: 'Vafrinn þinn biður vefi um að deila ekki gögnum um þig. Því er áfram slökkt á þessu: {categories}.',
    acceptAll: 'Samþykkja allt',
    rejectAll: 'Hafna öllu',
    openPreferences: 'Velja vafrakökur',
    cookiePolicy: 'Stefna um vafrakökur',
  },
  status: {
    saved: 'Val þitt hefur verið vistað. Leyft: {categories}.',
    savedNone: 'Val þitt hefur verið vistað. Engar valkvæðar vafrakökur eru leyfðar.',
    withdrawn: 'Samþykki þitt hefur verið afturkallað fyrir: {categories}.',
    notPersisted: 'Vafrinn þinn geymir engar vafrakökur fyrir þennan vef. Valið gildir því aðeins þar til þú yfirgefur þessa síðu.',
    close: 'Loka',
  },
  trigger: { openPreferences: 'Stillingar á vafrakökum' },
  embed: {
    description:
      'Þegar efni frá {service} er sótt fær {vendor} að vita hver IP-tala þín er og á hvaða síðu þú ert. {vendor} getur þá einnig vistað gögn í tækinu þínu.',
    loadOnce: 'Sækja einu sinni',
    allowAlways: 'Leyfa alltaf {service}',
    open: 'Opna á {service}',
    vendorPrivacy: 'Persónuverndarstefna: {vendor}',
  },
  reload: {
    description: 'Eitthvað sem þú leyfir ekki lengur er enn í gangi á þessari síðu. Það stöðvast þegar þú endurhleður síðuna.',
    superseded: 'Þessi síða er eldri en valið sem þú hefur vistað. Þegar þú endurhleður síðuna gildir val þitt líka hér.',
    reload: 'Endurhlaða síðuna',
    later: 'Ekki núna',
  },
  load: async () => (await import('./dialog.ts')).isDialog,
}
