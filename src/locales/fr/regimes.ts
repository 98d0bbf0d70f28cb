import type { RegimeTexts } from '../locale.ts'

/** The French texts that only sites with regimes show. */
export const frRegimes: RegimeTexts = {
  inUse: 'Utilisés tant que vous ne dites pas non\u00a0: {categories}.',
  ok: 'Compris',
  closeAndReject: 'Fermer et tout refuser',
  privacyChoices: 'Vos choix de confidentialité',
  signalHonored: 'Demande d’opposition respectée',
  despiteSignal:
    'Votre navigateur demande aux sites de ne pas partager vos données. Si vous enregistrez ce choix, ce site les partagera malgré tout.',
}
