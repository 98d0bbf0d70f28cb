import type { RegimeTexts } from '../locale.ts'

/** The Dutch texts that only sites with regimes show. */
export const nlRegimes: RegimeTexts = {
  inUse: 'In gebruik totdat je nee zegt: {categories}.',
  ok: 'Oké',
  closeAndReject: 'Sluiten en alles weigeren',
  privacyChoices: 'Jouw privacykeuzes',
  signalHonored: 'Bezwaar wordt gerespecteerd',
  despiteSignal: 'Je browser vraagt websites om je gegevens niet te delen. Als je dit opslaat, worden ze op deze website toch gedeeld.',
}
