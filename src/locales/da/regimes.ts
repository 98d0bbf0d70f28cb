import type { RegimeTexts } from '../locale.ts'

/** The Danish texts that only sites with regimes show. */
export const daRegimes: RegimeTexts = {
  inUse: 'I brug, indtil du siger nej: {categories}.',
  ok: 'OK',
  closeAndReject: 'Luk og afvis alle',
  privacyChoices: 'Dine privatlivsvalg',
  signalHonored: 'Din fravalgsanmodning er imødekommet',
  despiteSignal: 'Din browser beder hjemmesider om ikke at dele dine data. Hvis du gemmer dette, deles de alligevel på denne hjemmeside.',
}
