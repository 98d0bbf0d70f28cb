import type { RegimeTexts } from '../locale.ts'

/** The Lithuanian texts that only sites with regimes show. */
export const ltRegimes: RegimeTexts = {
  inUse: 'Naudojama, kol nepasakysite „ne“: {categories}.',
  ok: 'Gerai',
  closeAndReject: 'Uždaryti ir atmesti visus',
  privacyChoices: 'Jūsų privatumo pasirinkimai',
  signalHonored: 'Atsisakymo prašymas įvykdytas',
  despiteSignal: 'Jūsų naršyklė prašo svetainių nesidalyti jūsų duomenimis. Jei tai įrašysite, šioje svetainėje jais vis tiek bus dalijamasi.',
}
