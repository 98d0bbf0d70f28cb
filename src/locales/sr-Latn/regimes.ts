import type { RegimeTexts } from '../locale.ts'

/** The Serbian texts that only sites with regimes show. */
export const srLatnRegimes: RegimeTexts = {
  inUse: 'U upotrebi dok ne odbijete: {categories}.',
  ok: 'U redu',
  closeAndReject: 'Zatvori i odbij sve',
  privacyChoices: 'Vaš izbor privatnosti',
  signalHonored: 'Zahtev za izuzeće se poštuje',
  despiteSignal: 'Vaš pregledač traži od sajtova da ne dele vaše podatke. Ako ovo sačuvate, na ovom sajtu će se ipak deliti.',
}
