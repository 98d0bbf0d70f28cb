import type { RegimeTexts } from '../locale.ts'

/** The German texts that only sites with regimes show. */
export const deRegimes: RegimeTexts = {
  inUse: 'In Gebrauch, bis Sie widersprechen: {categories}.',
  ok: 'OK',
  closeAndReject: 'Schließen und alle ablehnen',
  privacyChoices: 'Ihre Datenschutzauswahl',
  signalHonored: 'Widerspruch wird beachtet',
  despiteSignal: 'Ihr Browser bittet Websites, Ihre Daten nicht weiterzugeben. Wenn Sie das speichern, gibt diese Website sie trotzdem weiter.',
}
