import type { RegimeTexts } from '../locale.ts'

/** The Persian texts that only sites with regimes show. */
export const faRegimes: RegimeTexts = {
  inUse: 'تا زمانی که مخالفت نکنید استفاده می‌شود: {categories}.',
  ok: 'باشد',
  closeAndReject: 'بستن و رد همه',
  privacyChoices: 'انتخاب‌های حریم خصوصی شما',
  signalHonored: 'درخواست انصراف شما اجرا شده است',
  despiteSignal:
    'مرورگر شما از وب‌سایت‌ها می‌خواهد داده‌های شما را به اشتراک نگذارند. اگر این را ذخیره کنید، در این وب‌سایت با این حال به اشتراک گذاشته می‌شوند.',
}
