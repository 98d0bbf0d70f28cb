import type { RegimeTexts } from '../locale.ts'

/** The European Portuguese texts that only sites with regimes show. */
export const ptPTRegimes: RegimeTexts = {
  inUse: 'Em utilização até dizer que não: {categories}.',
  ok: 'Compreendi',
  closeAndReject: 'Fechar e rejeitar todos',
  privacyChoices: 'As suas escolhas de privacidade',
  signalHonored: 'Pedido de oposição respeitado',
  despiteSignal: 'O seu navegador pede aos sites que não partilhem os seus dados. Se guardar isto, neste site serão partilhados mesmo assim.',
}
