import type { SplitLocale } from '../locale.ts'

/** The Estonian texts of the UI. The texts of the dialog load with it. */
export const et: SplitLocale = {
  id: 'et',
  dir: 'ltr',
  list: { pair: '{0} ja {1}', middle: '{0}, {1}', end: '{0} ja {1}' },
  categories: {
    necessary: { title: 'Hädavajalikud' },
    functional: { title: 'Funktsionaalsed' },
    analytics: { title: 'Analüütika' },
    marketing: { title: 'Turundus' },
  },
  banner: {
    title: 'Küpsised saidil {site}',
    description: 'Mõned küpsised on selle veebisaidi tööks vajalikud. Kas tohime kasutada ka valikulisi: {categories}?',
    vendors: 'Selleks kasutatakse järgmiste pakkujate teenuseid: {vendors}.',
    outdated: 'Meie küpsiste poliitika on muutunud. Järgnev on uus või teistsugune ja vajab teie otsust: {categories}.',
    expired: 'Teie varasem otsus on aegunud. Kas tohime neid küpsiseid edasi kasutada: {categories}?',
    deniedBySignal: 'Teie brauser palub veebisaitidel teie andmeid mitte jagada. Seetõttu jääb välja lülitatuks: {categories}.',
    acceptAll: 'Nõustu kõigiga',
    rejectAll: 'Keeldu kõigist',
    openPreferences: 'Vali küpsised',
    cookiePolicy: 'Küpsiste poliitika',
  },
  status: {
    saved: 'Teie valik on salvestatud. Lubatud: {categories}.',
    savedNone: 'Teie valik on salvestatud. Ükski valikuline küpsis ei ole lubatud.',
    withdrawn: 'Teie nõusolek on tagasi võetud: {categories}.',
    notPersisted: 'Teie brauser ei säilita selle veebisaidi küpsiseid, seega kehtib valik ainult seni, kuni sellelt lehelt lahkute.',
    close: 'Sulge',
  },
  trigger: { openPreferences: 'Küpsiste seaded' },
  embed: {
    description:
      'Teenuse {service} sisu laadimisel saab {vendor} teada teie IP-aadressi ja selle, millist lehte vaatate. Seejärel võib {vendor} ka teie seadmesse andmeid salvestada.',
    loadOnce: 'Laadi üks kord',
    allowAlways: 'Luba teenus {service} alati',
    open: 'Ava teenuses {service}',
    vendorPrivacy: 'Privaatsusteave: {vendor}',
  },
  reload: {
    description: 'Sellel lehel töötab veel midagi, mida te enam ei luba. See lõpeb, kui lehe uuesti laadite.',
    superseded: 'See leht on vanem kui teie salvestatud valik. Kui lehe uuesti laadite, kehtib teie valik ka siin.',
    reload: 'Laadi leht uuesti',
    later: 'Mitte praegu',
  },
  load: async () => (await import('./dialog.ts')).etDialog,
}
