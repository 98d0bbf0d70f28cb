import type { RegimeTexts } from '../locale.ts'

/** The Romanian texts that only sites with regimes show. */
export const roRegimes: RegimeTexts = {
  inUse: 'În uz până când refuzați: {categories}.',
  ok: 'Am înțeles',
  closeAndReject: 'Închide și respinge toate',
  privacyChoices: 'Opțiunile dumneavoastră de confidențialitate',
  signalHonored: 'Cererea de opoziție este respectată',
  despiteSignal:
    'Browserul dumneavoastră cere site-urilor să nu vă transmită datele către terți. Dacă salvați acest lucru, pe acest site ele vor fi transmise totuși.',
}
