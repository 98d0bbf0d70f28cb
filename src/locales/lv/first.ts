import type { SplitLocale } from '../locale.ts'

/** The Latvian texts of the UI. The texts of the dialog load with it. */
export const lv: SplitLocale = {
  id: 'lv',
  dir: 'ltr',
  list: { pair: '{0} un {1}', middle: '{0}, {1}', end: '{0} un {1}' },
  categories: {
    necessary: { title: 'Nepieciešamās' },
    functional: { title: 'Funkcionālās' },
    analytics: { title: 'Analītiskās' },
    marketing: { title: 'Mārketinga' },
  },
  banner: {
    title: 'Sīkdatnes vietnē {site}',
    description: 'Dažas sīkdatnes ir vajadzīgas, lai šī vietne darbotos. Vai drīkstam izmantot arī neobligātās: {categories}?',
    vendors: 'Šim nolūkam tiek izmantoti šādu uzņēmumu pakalpojumi: {vendors}.',
    outdated: 'Mūsu sīkdatņu politika ir mainījusies. Šeit ir kas jauns vai citāds, par ko vajadzīgs jūsu lēmums: {categories}.',
    expired: 'Jūsu iepriekšējā lēmuma termiņš ir beidzies. Vai drīkstam arī turpmāk izmantot šīs sīkdatnes: {categories}?',
    deniedBySignal: 'Jūsu pārlūkprogramma lūdz vietnēm nenodot jūsu datus citiem, tāpēc izslēgtas paliek šīs sīkdatnes: {categories}.',
    acceptAll: 'Pieņemt visu',
    rejectAll: 'Noraidīt visu',
    openPreferences: 'Izvēlēties sīkdatnes',
    cookiePolicy: 'Sīkdatņu politika',
  },
  status: {
    saved: 'Jūsu izvēle ir saglabāta. Atļauts: {categories}.',
    savedNone: 'Jūsu izvēle ir saglabāta. Neviena neobligātā sīkdatne nav atļauta.',
    withdrawn: 'Jūsu piekrišana ir atsaukta: {categories}.',
    notPersisted: 'Jūsu pārlūkprogramma neglabā šīs vietnes sīkdatnes, tāpēc izvēle ir spēkā tikai līdz brīdim, kad pametīsiet šo lapu.',
    close: 'Aizvērt',
  },
  trigger: { openPreferences: 'Sīkdatņu iestatījumi' },
  embed: {
    description:
      'Kad tiek ielādēts pakalpojuma {service} saturs, {vendor} uzzina jūsu IP adresi un to, kuru lapu apmeklējat. Tad {vendor} var arī saglabāt datus jūsu ierīcē.',
    loadOnce: 'Ielādēt vienreiz',
    allowAlways: 'Vienmēr atļaut pakalpojumu {service}',
    open: 'Atvērt pakalpojumā {service}',
    vendorPrivacy: 'Privātuma informācija: {vendor}',
  },
  reload: {
    description: 'Šajā lapā joprojām darbojas kas tāds, ko jūs vairs neatļaujat. Ja lapu ielādēsiet no jauna, tas beigsies.',
    superseded: 'Šī lapa ir vecāka par jūsu saglabāto izvēli. Ja lapu ielādēsiet no jauna, jūsu izvēle būs spēkā arī šeit.',
    reload: 'Ielādēt lapu no jauna',
    later: 'Ne tagad',
  },
  load: async () => (await import('./dialog.ts')).lvDialog,
}
