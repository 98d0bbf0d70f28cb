import type { RegimeTexts } from '../locale.ts'

/** The Spanish texts that only sites with regimes show. */
export const esRegimes: RegimeTexts = {
  inUse: 'En uso hasta que usted diga que no: {categories}.',
  ok: 'Entendido',
  closeAndReject: 'Cerrar y rechazar todo',
  privacyChoices: 'Sus opciones de privacidad',
  signalHonored: 'Solicitud de exclusión atendida',
  despiteSignal: 'Su navegador solicita que no se compartan sus datos. Si guarda este cambio, en este sitio se compartirán de todos modos.',
}
