import type { RegimeTexts } from '../locale.ts'

/** The Catalan texts that only sites with regimes show. */
export const caRegimes: RegimeTexts = {
  inUse: 'En ús fins que digueu que no: {categories}.',
  ok: 'D’acord',
  closeAndReject: 'Tanca i rebutja-ho tot',
  privacyChoices: 'Les vostres opcions de privadesa',
  signalHonored: 'Sol·licitud d’exclusió atesa',
  despiteSignal:
    'El vostre navegador demana als llocs web que no comparteixin les vostres dades. Si deseu aquest canvi, en aquest lloc es compartiran igualment.',
}
