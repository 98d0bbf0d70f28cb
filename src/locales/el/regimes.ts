import type { RegimeTexts } from '../locale.ts'

/** The Greek texts that only sites with regimes show. */
export const elRegimes: RegimeTexts = {
  inUse: 'Σε χρήση μέχρι να αρνηθείτε: {categories}.',
  ok: 'Εντάξει',
  closeAndReject: 'Κλείσιμο και απόρριψη όλων',
  privacyChoices: 'Οι επιλογές απορρήτου σας',
  signalHonored: 'Το αίτημα εξαίρεσης γίνεται σεβαστό',
  despiteSignal:
    'Το πρόγραμμα περιήγησής σας ζητά από τους ιστότοπους να μην κοινοποιούν τα δεδομένα σας. Αν το αποθηκεύσετε, σε αυτόν τον ιστότοπο θα κοινοποιούνται παρ’ όλα αυτά.',
}
