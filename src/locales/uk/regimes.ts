import type { RegimeTexts } from '../locale.ts'

/** The Ukrainian texts that only sites with regimes show. */
export const ukRegimes: RegimeTexts = {
  inUse: 'Використовуються, доки ви не відмовитеся: {categories}.',
  ok: 'Зрозуміло',
  closeAndReject: 'Закрити й відхилити всі',
  privacyChoices: 'Ваш вибір конфіденційності',
  signalHonored: 'Запит на відмову виконано',
  despiteSignal:
    'Ваш браузер просить сайти не передавати ваші дані третім особам. Якщо ви це збережете, на цьому сайті вони все одно передаватимуться.',
}
