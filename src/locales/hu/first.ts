import type { SplitLocale } from '../locale.ts'

/** The Hungarian texts of the UI. The texts of the dialog load with it. */
export const hu: SplitLocale = {
  id: 'hu',
  dir: 'ltr',
  list: { pair: '{0} és {1}', middle: '{0}, {1}', end: '{0} és {1}' },
  categories: {
    necessary: { title: 'Feltétlenül szükséges' },
    functional: { title: 'Funkcionális' },
    analytics: { title: 'Analitika' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Sütik ezen a webhelyen: {site}',
    description: 'Egyes sütik szükségesek a webhely működéséhez. Használhatjuk az opcionális sütiket is: {categories}?',
    vendors: 'Ez a következő szolgáltatók szolgáltatásait érinti: {vendors}.',
    outdated: 'Sütiszabályzatunk megváltozott. Ami új vagy módosult, arról Önnek kell döntenie: {categories}.',
    expired: 'Korábbi döntésének érvényessége lejárt. Használhatjuk továbbra is ezeket a sütiket: {categories}?',
    deniedBySignal: 'Böngészője arra kéri a webhelyeket, hogy ne osszák meg az Ön adatait, ezért kikapcsolva marad: {categories}.',
    acceptAll: 'Összes elfogadása',
    rejectAll: 'Összes elutasítása',
    openPreferences: 'Sütik kiválasztása',
    cookiePolicy: 'Sütiszabályzat',
  },
  status: {
    saved: 'Választását mentettük. Engedélyezve: {categories}.',
    savedNone: 'Választását mentettük. Egyetlen opcionális süti sincs engedélyezve.',
    withdrawn: 'Hozzájárulását visszavonta a következőkre vonatkozóan: {categories}.',
    notPersisted: 'Böngészője nem tárolja ennek a webhelynek a sütijeit, ezért a választása csak addig érvényes, amíg el nem hagyja ezt az oldalt.',
    close: 'Bezárás',
  },
  trigger: { openPreferences: 'Sütibeállítások' },
  embed: {
    description:
      'A tartalom ({service}) betöltésekor a szolgáltató ({vendor}) megtudja az Ön IP-címét és azt, hogy melyik oldalt látogatja. Ezután adatokat is tárolhat az Ön eszközén.',
    loadOnce: 'Egyszeri betöltés',
    allowAlways: '{service} állandó engedélyezése',
    open: 'Megnyitás itt: {service}',
    vendorPrivacy: 'Adatvédelmi tudnivalók: {vendor}',
  },
  reload: {
    description: 'Ezen az oldalon még fut valami, amit Ön már nem engedélyez. Az oldal újratöltése leállítja.',
    superseded: 'Ez az oldal régebbi, mint az Ön mentett választása. Az oldal újratöltése után a választása itt is érvényes lesz.',
    reload: 'Oldal újratöltése',
    later: 'Most nem',
  },
  load: async () => (await import('./dialog.ts')).huDialog,
}
