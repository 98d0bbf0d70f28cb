import type { RegimeTexts } from '../locale.ts'

/** The Norwegian (Bokmål) texts that only sites with regimes show. */
export const nbRegimes: RegimeTexts = {
  inUse: 'I bruk til du sier nei: {categories}.',
  ok: 'OK',
  closeAndReject: 'Lukk og avvis alle',
  privacyChoices: 'Dine personvernvalg',
  signalHonored: 'Reservasjonen er tatt til følge',
  despiteSignal: 'Nettleseren din ber nettsteder om ikke å dele opplysningene dine. Hvis du lagrer dette, deles de likevel på dette nettstedet.',
}
