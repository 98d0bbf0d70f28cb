import type { RegimeTexts } from '../locale.ts'

/** The Arabic texts that only sites with regimes show. */
export const arRegimes: RegimeTexts = {
  inUse: 'مُستخدمة إلى أن ترفض: {categories}.',
  ok: 'حسنًا',
  closeAndReject: 'إغلاق ورفض الكل',
  privacyChoices: 'خيارات خصوصيتك',
  signalHonored: 'تم تنفيذ طلب عدم المشاركة',
  despiteSignal: 'يطلب متصفحك من المواقع عدم مشاركة بياناتك. إذا حفظت هذا، فستُشارَك على هذا الموقع رغم ذلك.',
}
