import type { RegimeTexts } from '../locale.ts'

/** The Croatian texts that only sites with regimes show. */
export const hrRegimes: RegimeTexts = {
  inUse: 'U upotrebi dok ne odbijete: {categories}.',
  ok: 'U redu',
  closeAndReject: 'Zatvori i odbij sve',
  privacyChoices: 'Vaš izbor privatnosti',
  signalHonored: 'Zahtjev za izuzeće se poštuje',
  despiteSignal: 'Vaš preglednik traži od web-stranica da ne dijele vaše podatke. Ako ovo spremite, na ovoj će se web-stranici ipak dijeliti.',
}
