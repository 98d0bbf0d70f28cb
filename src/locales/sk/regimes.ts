import type { RegimeTexts } from '../locale.ts'

/** The Slovak texts that only sites with regimes show. */
export const skRegimes: RegimeTexts = {
  inUse: 'Používa sa, kým neodmietnete: {categories}.',
  ok: 'Rozumiem',
  closeAndReject: 'Zavrieť a odmietnuť všetko',
  privacyChoices: 'Vaše voľby súkromia',
  signalHonored: 'Žiadosť o odhlásenie bola splnená',
  despiteSignal: 'Váš prehliadač žiada weby, aby nezdieľali vaše údaje. Ak to uložíte, na tomto webe sa napriek tomu budú zdieľať.',
}
