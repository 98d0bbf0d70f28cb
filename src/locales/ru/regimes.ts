import type { RegimeTexts } from '../locale.ts'

/** The Russian texts that only sites with regimes show. */
export const ruRegimes: RegimeTexts = {
  inUse: 'Используются, пока вы не откажетесь: {categories}.',
  ok: 'Понятно',
  closeAndReject: 'Закрыть и отклонить все',
  privacyChoices: 'Ваш выбор конфиденциальности',
  signalHonored: 'Запрос на отказ выполнен',
  despiteSignal:
    'Ваш браузер просит сайты не передавать ваши данные третьим лицам. Если вы это сохраните, на этом сайте они всё равно будут передаваться.',
}
