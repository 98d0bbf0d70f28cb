import type { RegimeTexts } from '../locale.ts'

/** The Latvian texts that only sites with regimes show. */
export const lvRegimes: RegimeTexts = {
  inUse: 'Tiek izmantotas, kamēr neatsakāties: {categories}.',
  ok: 'Labi',
  closeAndReject: 'Aizvērt un noraidīt visu',
  privacyChoices: 'Jūsu privātuma izvēles',
  signalHonored: 'Atteikuma pieprasījums ir ievērots',
  despiteSignal: 'Jūsu pārlūkprogramma lūdz vietnēm nenodot jūsu datus citiem. Ja to saglabāsiet, šajā vietnē tie tomēr tiks nodoti.',
}
