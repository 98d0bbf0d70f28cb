import type { RegimeTexts } from '../locale.ts'

/** The Estonian texts that only sites with regimes show. */
export const etRegimes: RegimeTexts = {
  inUse: 'Kasutusel, kuni keeldute: {categories}.',
  ok: 'Selge',
  closeAndReject: 'Sulge ja keeldu kõigist',
  privacyChoices: 'Teie privaatsusvalikud',
  signalHonored: 'Loobumissoovi on arvestatud',
  despiteSignal: 'Teie brauser palub veebisaitidel teie andmeid mitte jagada. Kui te selle salvestate, jagatakse neid sellel veebisaidil siiski.',
}
