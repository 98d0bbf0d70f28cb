import type { RegimeTexts } from '../locale.ts'

/** The Italian texts that only sites with regimes show. */
export const itRegimes: RegimeTexts = {
  inUse: 'In uso finché non dici di no: {categories}.',
  ok: 'Ho capito',
  closeAndReject: 'Chiudi e rifiuta tutto',
  privacyChoices: 'Le tue scelte sulla privacy',
  signalHonored: 'Richiesta di opposizione rispettata',
  despiteSignal: 'Il tuo browser chiede ai siti di non condividere i tuoi dati. Se salvi questa scelta, su questo sito saranno condivisi comunque.',
}
