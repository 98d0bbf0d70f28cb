import type { SplitLocale } from '../locale.ts'

/** The Hebrew texts of the UI. The texts of the dialog load with it. */
export const he: SplitLocale = {
  id: 'he',
  dir: 'rtl',
  // A mark of direction after the comma keeps Latin names in the order of the sentence.
  list: { pair: '{0} וכן {1}', middle: '{0},\u200f {1}', end: '{0} וכן {1}' },
  categories: {
    necessary: { title: 'הכרחיות' },
    functional: { title: 'פונקציונליות' },
    analytics: { title: 'ניתוח נתונים' },
    marketing: { title: 'שיווק' },
  },
  banner: {
    title: 'עוגיות באתר {site}',
    description: 'יש עוגיות שנחוצות לפעולת האתר הזה. האם מותר לנו להשתמש גם בעוגיות האופציונליות: {categories}?',
    vendors: 'הדבר כרוך בשימוש בשירותים של: {vendors}.',
    outdated: 'מדיניות העוגיות שלנו השתנתה. הפריטים הבאים חדשים או שונים, ונדרשת החלטה שלך לגביהם: {categories}.',
    expired: 'תוקף ההחלטה הקודמת שלך פג. האם מותר לנו להמשיך להשתמש בעוגיות האלה: {categories}?',
    deniedBySignal: 'הדפדפן שלך מבקש מאתרים לא לשתף את הנתונים שלך, ולכן העוגיות האלה נשארות כבויות: {categories}.',
    acceptAll: 'אישור הכול',
    rejectAll: 'דחיית הכול',
    openPreferences: 'בחירת עוגיות',
    cookiePolicy: 'מדיניות עוגיות',
  },
  status: {
    saved: 'הבחירה שלך נשמרה. מותר: {categories}.',
    savedNone: 'הבחירה שלך נשמרה. לא הותרו עוגיות אופציונליות.',
    withdrawn: 'ההסכמה שלך בוטלה לגבי: {categories}.',
    notPersisted: 'הדפדפן שלך אינו שומר עוגיות של האתר הזה, ולכן הבחירה תקפה רק עד לעזיבת הדף הזה.',
    close: 'סגירה',
  },
  trigger: { openPreferences: 'הגדרות עוגיות' },
  embed: {
    description: 'טעינת התוכן של {service} תחשוף בפני {vendor} את כתובת ה-IP שלך ואת הדף שמוצג לך, ותאפשר לחברה הזאת לשמור נתונים במכשיר שלך.',
    loadOnce: 'טעינה חד-פעמית',
    allowAlways: 'לאפשר תמיד את {service}',
    open: 'פתיחה באתר של {service}',
    vendorPrivacy: 'מידע בנושא פרטיות מאת {vendor}',
  },
  reload: {
    description: 'בדף הזה עדיין פועל משהו שכבר אין לו אישור ממך. טעינה מחדש של הדף תעצור אותו.',
    superseded: 'הדף הזה ישן יותר מהבחירה ששמרת. טעינה מחדש של הדף תחיל את הבחירה גם כאן.',
    reload: 'טעינת הדף מחדש',
    later: 'לא עכשיו',
  },
  load: async () => (await import('./dialog.ts')).heDialog,
}
