import type { SplitLocale } from '../locale.ts'

/** The Turkish texts of the UI. The texts of the dialog load with it. */
export const tr: SplitLocale = {
  id: 'tr',
  dir: 'ltr',
  list: { pair: '{0} ve {1}', middle: '{0}, {1}', end: '{0} ve {1}' },
  categories: {
    necessary: { title: 'Zorunlu' },
    functional: { title: 'İşlevsel' },
    analytics: { title: 'Analitik' },
    marketing: { title: 'Pazarlama' },
  },
  banner: {
    title: '{site} sitesinde çerezler',
    description: 'Bazı çerezler bu sitenin çalışması için gereklidir. Şu isteğe bağlı çerezleri de kullanabilir miyiz: {categories}?',
    vendors: 'Bu kapsamda şu şirketlerin hizmetleri kullanılır: {vendors}.',
    outdated: 'Çerez politikamız değişti. Yeni veya değişmiş olan şu çerezler için kararınız gerekiyor: {categories}.',
    expired: 'Önceki kararınızın süresi doldu. Şu çerezleri kullanmaya devam edebilir miyiz: {categories}?',
    deniedBySignal: 'Tarayıcınız sitelerden verilerinizi paylaşmamalarını istiyor. Bu nedenle şunlar kapalı kalıyor: {categories}.',
    acceptAll: 'Tümünü kabul et',
    rejectAll: 'Tümünü reddet',
    openPreferences: 'Çerezleri seç',
    cookiePolicy: 'Çerez politikası',
  },
  status: {
    saved: 'Seçiminiz kaydedildi. İzin verilenler: {categories}.',
    savedNone: 'Seçiminiz kaydedildi. İsteğe bağlı hiçbir çereze izin verilmedi.',
    withdrawn: 'Şunlar için verdiğiniz rıza geri alındı: {categories}.',
    notPersisted: 'Tarayıcınız bu site için çerez saklamıyor. Bu nedenle seçiminiz yalnızca bu sayfadan ayrılana kadar geçerlidir.',
    close: 'Kapat',
  },
  trigger: { openPreferences: 'Çerez ayarları' },
  embed: {
    description:
      '{service} hizmeti yüklendiğinde {vendor} şirketi IP adresinizi ve hangi sayfada olduğunuzu öğrenir ve cihazınızda veri saklayabilir.',
    loadOnce: 'Bir kez yükle',
    allowAlways: '{service} hizmetine her zaman izin ver',
    open: '{service} üzerinde aç',
    vendorPrivacy: '{vendor} gizlilik bilgileri',
  },
  reload: {
    description: 'Artık izin vermediğiniz bir şey bu sayfada hâlâ çalışıyor. Sayfayı yeniden yüklerseniz durur.',
    superseded: 'Bu sayfa, kaydettiğiniz seçimden daha eski. Sayfayı yeniden yüklerseniz seçiminiz burada da geçerli olur.',
    reload: 'Sayfayı yeniden yükle',
    later: 'Şimdi değil',
  },
  load: async () => (await import('./dialog.ts')).trDialog,
}
