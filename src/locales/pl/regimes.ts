import type { RegimeTexts } from '../locale.ts'

/** The Polish texts that only sites with regimes show. */
export const plRegimes: RegimeTexts = {
  inUse: 'W użyciu, dopóki nie odmówisz: {categories}.',
  ok: 'Rozumiem',
  closeAndReject: 'Zamknij i odrzuć wszystkie',
  privacyChoices: 'Twoje wybory dotyczące prywatności',
  signalHonored: 'Sprzeciw został uwzględniony',
  despiteSignal: 'Twoja przeglądarka prosi serwisy o nieudostępnianie Twoich danych. Jeśli to zapiszesz, w tym serwisie będą mimo to udostępniane.',
}
