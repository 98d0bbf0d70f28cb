import type { RegimeTexts } from '../locale.ts'

/** The Hindi texts that only sites with regimes show. */
export const hiRegimes: RegimeTexts = {
  inUse: 'आपके मना करने तक इस्तेमाल में: {categories}।',
  ok: 'ठीक है',
  closeAndReject: 'बंद करें और सभी अस्वीकार करें',
  privacyChoices: 'आपके निजता विकल्प',
  signalHonored: 'मना करने के अनुरोध का पालन हो रहा है',
  despiteSignal: 'आपका ब्राउज़र साइटों से आपका डेटा साझा न करने का अनुरोध करता है। इसे सहेजने पर इस साइट पर वह फिर भी साझा होगा।',
}
