import type { RegimeTexts } from '../locale.ts'

/** The Brazilian Portuguese texts that only sites with regimes show. */
export const ptBRRegimes: RegimeTexts = {
  inUse: 'Em uso até você dizer não: {categories}.',
  ok: 'Entendi',
  closeAndReject: 'Fechar e rejeitar todos',
  privacyChoices: 'Suas escolhas de privacidade',
  signalHonored: 'Pedido de exclusão atendido',
  despiteSignal:
    'Seu navegador pede aos sites que não compartilhem seus dados. Se você salvar isto, eles serão compartilhados neste site mesmo assim.',
}
