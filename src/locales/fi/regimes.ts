import type { RegimeTexts } from '../locale.ts'

/** The Finnish texts that only sites with regimes show. */
export const fiRegimes: RegimeTexts = {
  inUse: 'Käytössä, kunnes kieltäydyt: {categories}.',
  ok: 'Selvä',
  closeAndReject: 'Sulje ja hylkää kaikki',
  privacyChoices: 'Tietosuojavalintasi',
  signalHonored: 'Kieltopyyntöä noudatetaan',
  despiteSignal: 'Selaimesi pyytää sivustoja olemaan jakamatta tietojasi. Jos tallennat tämän, ne jaetaan tällä sivustolla silti.',
}
