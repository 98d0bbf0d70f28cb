import type { RegimeTexts } from '../locale.ts'
import { enPrivacyChoices } from './privacy-choices.ts'

/** The English texts that only sites with regimes show. */
export const enRegimes: RegimeTexts = {
  inUse: 'In use until you say no: {categories}.',
  ok: 'OK',
  closeAndReject: 'Close and reject all',
  privacyChoices: enPrivacyChoices,
  signalHonored: 'Opt-Out Request Honored',
  despiteSignal: 'Your browser asks sites not to share your data. If you save this, it is shared on this site all the same.',
}
