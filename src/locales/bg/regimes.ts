import type { RegimeTexts } from '../locale.ts'

/** The Bulgarian texts that only sites with regimes show. */
export const bgRegimes: RegimeTexts = {
  inUse: 'Използват се, докато не откажете: {categories}.',
  ok: 'Добре',
  closeAndReject: 'Затвори и отхвърли всички',
  privacyChoices: 'Вашият избор за поверителност',
  signalHonored: 'Искането за отказ е изпълнено',
  despiteSignal: 'Браузърът ви иска от сайтовете да не споделят данните ви. Ако запазите това, на този сайт те все пак ще бъдат споделяни.',
}
