import type { SplitLocale } from '../locale.ts'

/** The Lithuanian texts of the UI. The texts of the dialog load with it. */
export const lt: SplitLocale = {
  id: 'lt',
  dir: 'ltr',
  list: { pair: '{0} ir {1}', middle: '{0}, {1}', end: '{0} ir {1}' },
  categories: {
    necessary: { title: 'Būtinieji' },
    functional: { title: 'Funkciniai' },
    analytics: { title: 'Analitiniai' },
    marketing: { title: 'Rinkodaros' },
  },
  banner: {
    title: 'Slapukai svetainėje {site}',
    description: 'Kai kurie slapukai būtini, kad ši svetainė veiktų. Ar galime naudoti ir neprivalomus: {categories}?',
    vendors: 'Tam naudojamos šių teikėjų paslaugos: {vendors}.',
    outdated: 'Mūsų slapukų politika pasikeitė. Štai kas yra nauja arba pakeista ir dėl ko reikia jūsų sprendimo: {categories}.',
    expired: 'Jūsų ankstesnio sprendimo galiojimas baigėsi. Ar galime toliau naudoti šiuos slapukus: {categories}?',
    deniedBySignal: 'Jūsų naršyklė prašo svetainių nesidalyti jūsų duomenimis, todėl lieka išjungta: {categories}.',
    acceptAll: 'Priimti visus',
    rejectAll: 'Atmesti visus',
    openPreferences: 'Pasirinkti slapukus',
    cookiePolicy: 'Slapukų politika',
  },
  status: {
    saved: 'Jūsų pasirinkimas išsaugotas. Leidžiama: {categories}.',
    savedNone: 'Jūsų pasirinkimas išsaugotas. Neleidžiami jokie neprivalomi slapukai.',
    withdrawn: 'Jūsų sutikimas atšauktas: {categories}.',
    notPersisted: 'Jūsų naršyklė nesaugo šios svetainės slapukų, todėl pasirinkimas galioja tik tol, kol neišeisite iš šio puslapio.',
    close: 'Uždaryti',
  },
  trigger: { openPreferences: 'Slapukų nustatymai' },
  embed: {
    description:
      'Įkeliant paslaugos {service} turinį, {vendor} sužino jūsų IP adresą ir tai, kuriame puslapyje lankotės. Tada {vendor} taip pat gali įrašyti duomenų į jūsų įrenginį.',
    loadOnce: 'Įkelti vieną kartą',
    allowAlways: 'Visada leisti paslaugą {service}',
    open: 'Atverti paslaugoje {service}',
    vendorPrivacy: 'Privatumo informacija: {vendor}',
  },
  reload: {
    description: 'Šiame puslapyje dar veikia tai, ko nebeleidžiate. Įkėlus puslapį iš naujo, tai baigsis.',
    superseded: 'Šis puslapis senesnis už jūsų išsaugotą pasirinkimą. Įkėlus puslapį iš naujo, jūsų pasirinkimas galios ir čia.',
    reload: 'Įkelti puslapį iš naujo',
    later: 'Ne dabar',
  },
  load: async () => (await import('./dialog.ts')).ltDialog,
}
