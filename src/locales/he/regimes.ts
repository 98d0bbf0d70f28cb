import type { RegimeTexts } from '../locale.ts'

/** The Hebrew texts that only sites with regimes show. */
export const heRegimes: RegimeTexts = {
  inUse: 'בשימוש עד לסירוב שלך: {categories}.',
  ok: 'הבנתי',
  closeAndReject: 'סגירה ודחיית הכול',
  privacyChoices: 'בחירות הפרטיות שלך',
  signalHonored: 'בקשת הסירוב מכובדת',
  despiteSignal: 'הדפדפן שלך מבקש מאתרים לא לשתף את הנתונים שלך. אם הבחירה הזו תישמר, הם ישותפו באתר הזה בכל זאת.',
}
