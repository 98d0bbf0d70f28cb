import type { SplitLocale } from '../locale.ts'

/** The Persian texts of the UI. The texts of the dialog load with it. */
export const fa: SplitLocale = {
  id: 'fa',
  dir: 'rtl',
  // A mark of direction after the comma keeps Latin names in the order of the sentence.
  list: { pair: '{0} و {1}', middle: '{0}،\u200f {1}', end: '{0}، و {1}' },
  categories: {
    necessary: { title: 'ضروری' },
    functional: { title: 'کارکردی' },
    analytics: { title: 'تحلیلی' },
    marketing: { title: 'بازاریابی' },
  },
  banner: {
    title: 'کوکی‌ها در {site}',
    description: 'بعضی کوکی‌ها برای کار کردن این وب‌سایت لازم‌اند. آیا می‌توانیم از کوکی‌های اختیاری هم استفاده کنیم: {categories}؟',
    vendors: 'برای این کار از خدمات این ارائه‌دهندگان استفاده می‌شود: {vendors}.',
    outdated: 'سیاست کوکی ما تغییر کرده است. این موارد جدید یا متفاوت‌اند و به تصمیم شما نیاز دارند: {categories}.',
    expired: 'اعتبار تصمیم قبلی شما به پایان رسیده است. آیا می‌توانیم همچنان از این کوکی‌ها استفاده کنیم: {categories}؟',
    deniedBySignal: 'مرورگر شما از وب‌سایت‌ها می‌خواهد داده‌های شما را به اشتراک نگذارند؛ بنابراین این موارد غیرفعال می‌مانند: {categories}.',
    acceptAll: 'پذیرش همه',
    rejectAll: 'رد همه',
    openPreferences: 'انتخاب کوکی‌ها',
    cookiePolicy: 'سیاست کوکی',
  },
  status: {
    saved: 'انتخاب شما ذخیره شد. موارد مجاز: {categories}.',
    savedNone: 'انتخاب شما ذخیره شد. هیچ‌یک از کوکی‌های اختیاری مجاز نیست.',
    withdrawn: 'رضایت شما برای این موارد پس گرفته شد: {categories}.',
    notPersisted: 'مرورگر شما کوکی‌های این وب‌سایت را نگه نمی‌دارد؛ بنابراین انتخاب شما فقط تا هنگام ترک این صفحه معتبر است.',
    close: 'بستن',
  },
  trigger: { openPreferences: 'تنظیمات کوکی‌ها' },
  embed: {
    description:
      'با بارگذاری {service}، نشانی IP شما و صفحه‌ای که در آن هستید برای {vendor} مشخص می‌شود و {vendor} می‌تواند داده‌هایی را روی دستگاه شما ذخیره کند.',
    loadOnce: 'بارگذاری برای یک بار',
    allowAlways: 'اجازهٔ همیشگی به {service}',
    open: 'باز کردن در {service}',
    vendorPrivacy: 'اطلاعات حریم خصوصی {vendor}',
  },
  reload: {
    description: 'چیزی که دیگر اجازه‌اش را نمی‌دهید هنوز در این صفحه در حال اجراست. بارگذاری دوبارهٔ صفحه آن را متوقف می‌کند.',
    superseded: 'این صفحه قدیمی‌تر از انتخابی است که ذخیره کرده‌اید. با بارگذاری دوبارهٔ صفحه، انتخاب شما اینجا هم اعمال می‌شود.',
    reload: 'بارگذاری دوبارهٔ صفحه',
    later: 'فعلاً نه',
  },
  load: async () => (await import('./dialog.ts')).faDialog,
}
