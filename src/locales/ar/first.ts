import type { SplitLocale } from '../locale.ts'

/** The Arabic texts of the UI. The texts of the dialog load with it. */
export const ar: SplitLocale = {
  id: 'ar',
  dir: 'rtl',
  list: { pair: '{0} و{1}', middle: '{0} و{1}', end: '{0} و{1}' },
  categories: {
    necessary: { title: 'ضرورية' },
    functional: { title: 'وظيفية' },
    analytics: { title: 'تحليلية' },
    marketing: { title: 'تسويقية' },
  },
  banner: {
    title: 'ملفات تعريف الارتباط على {site}',
    description: 'يحتاج هذا الموقع إلى بعض ملفات تعريف الارتباط كي يعمل. هل يمكننا أيضًا استخدام الملفات الاختيارية: {categories}؟',
    vendors: 'يشمل ذلك خدمات من: {vendors}.',
    outdated: 'تغيّرت سياسة ملفات تعريف الارتباط لدينا. ما يلي جديد أو مختلف ويحتاج إلى قرارك: {categories}.',
    expired: 'انتهت صلاحية قرارك السابق. هل يمكننا مواصلة استخدام هذه الملفات: {categories}؟',
    deniedBySignal: 'يطلب متصفحك من المواقع عدم مشاركة بياناتك، ولذلك تبقى هذه الملفات غير مفعّلة: {categories}.',
    acceptAll: 'قبول الكل',
    rejectAll: 'رفض الكل',
    openPreferences: 'اختيار ملفات تعريف الارتباط',
    cookiePolicy: 'سياسة ملفات تعريف الارتباط',
  },
  status: {
    saved: 'تم حفظ اختيارك. المسموح به: {categories}.',
    savedNone: 'تم حفظ اختيارك. لا يُسمح بأي ملفات تعريف ارتباط اختيارية.',
    withdrawn: 'تم سحب موافقتك على ما يلي: {categories}.',
    notPersisted: 'لا يحتفظ متصفحك بملفات تعريف الارتباط لهذا الموقع، ولذلك يسري اختيارك حتى مغادرة هذه الصفحة فقط.',
    close: 'إغلاق',
  },
  trigger: { openPreferences: 'إعدادات ملفات تعريف الارتباط' },
  embed: {
    description: 'عند تحميل المحتوى من {service}، يعرف مقدّم الخدمة ({vendor}) عنوان IP الخاص بك والصفحة التي تزورها، ويمكنه تخزين بيانات على جهازك.',
    loadOnce: 'التحميل مرة واحدة',
    allowAlways: 'السماح دائمًا بخدمة {service}',
    open: 'فتح المحتوى على {service}',
    vendorPrivacy: 'معلومات الخصوصية لدى {vendor}',
  },
  reload: {
    description: 'ما زال يعمل على هذه الصفحة شيء لم تعد تسمح به. إعادة تحميل الصفحة توقفه.',
    superseded: 'هذه الصفحة أقدم من اختيارك المحفوظ. بعد إعادة تحميلها يسري اختيارك هنا أيضًا.',
    reload: 'إعادة تحميل الصفحة',
    later: 'ليس الآن',
  },
  load: async () => (await import('./dialog.ts')).arDialog,
}
