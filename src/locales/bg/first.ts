import type { SplitLocale } from '../locale.ts'

/** The Bulgarian texts of the UI. The texts of the dialog load with it. */
export const bg: SplitLocale = {
  id: 'bg',
  dir: 'ltr',
  list: { pair: '{0} и {1}', middle: '{0}, {1}', end: '{0} и {1}' },
  categories: {
    necessary: { title: 'Строго необходими' },
    functional: { title: 'Функционални' },
    analytics: { title: 'Аналитични' },
    marketing: { title: 'Маркетингови' },
  },
  banner: {
    title: 'Бисквитки на сайта {site}',
    description: 'Някои бисквитки са нужни, за да работи този сайт. Може ли да използваме и незадължителните: {categories}?',
    vendors: 'Използват се услуги на следните компании: {vendors}.',
    outdated: 'Променихме политиката си за бисквитките. Следното е ново или променено и изисква вашето решение: {categories}.',
    expired: 'Срокът на предишното ви решение изтече. Може ли да продължим да използваме тези бисквитки: {categories}?',
    deniedBySignal: 'Браузърът ви иска от сайтовете да не споделят данните ви с трети страни, затова остават изключени: {categories}.',
    acceptAll: 'Приеми всички',
    rejectAll: 'Отхвърли всички',
    openPreferences: 'Избери бисквитки',
    cookiePolicy: 'Политика за бисквитките',
  },
  status: {
    saved: 'Изборът ви е запазен. Разрешено: {categories}.',
    savedNone: 'Изборът ви е запазен. Не са разрешени никакви незадължителни бисквитки.',
    withdrawn: 'Съгласието ви е оттеглено за следното: {categories}.',
    notPersisted: 'Браузърът ви не пази бисквитки за този сайт, затова изборът ви важи само до напускането на тази страница.',
    close: 'Затвори',
  },
  trigger: { openPreferences: 'Настройки за бисквитките' },
  embed: {
    description:
      'При зареждане на услугата {service} компанията {vendor} научава вашия IP адрес и коя страница разглеждате, и може да съхранява данни на устройството ви.',
    loadOnce: 'Зареди веднъж',
    allowAlways: 'Винаги разрешавай {service}',
    open: 'Отвори на сайта на {service}',
    vendorPrivacy: 'Информация за поверителността от {vendor}',
  },
  reload: {
    description: 'На тази страница все още работи нещо, което вече не разрешавате. Презаредете страницата, за да го спрете.',
    superseded: 'Тази страница е по-стара от избора, който сте запазили. Презаредете я, за да важи изборът ви и тук.',
    reload: 'Презареди страницата',
    later: 'Не сега',
  },
  load: async () => (await import('./dialog.ts')).bgDialog,
}
