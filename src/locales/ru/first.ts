import type { SplitLocale } from '../locale.ts'

/** The Russian texts of the UI. The texts of the dialog load with it. */
export const ru: SplitLocale = {
  id: 'ru',
  dir: 'ltr',
  list: { pair: '{0} и {1}', middle: '{0}, {1}', end: '{0} и {1}' },
  categories: {
    necessary: { title: 'Обязательные' },
    functional: { title: 'Функциональные' },
    analytics: { title: 'Аналитические' },
    marketing: { title: 'Маркетинговые' },
  },
  banner: {
    title: 'Файлы cookie на сайте {site}',
    description: 'Некоторые файлы cookie нужны для работы этого сайта. Вы разрешаете нам использовать и необязательные: {categories}?',
    vendors: 'При этом используются сервисы следующих компаний: {vendors}.',
    outdated: 'Мы изменили политику использования файлов cookie. Нужно ваше решение о том, что появилось или изменилось: {categories}.',
    expired: 'Срок действия вашего прежнего решения истёк. Вы разрешаете нам и дальше использовать эти файлы cookie: {categories}?',
    deniedBySignal: 'Ваш браузер просит сайты не передавать ваши данные третьим лицам, поэтому остаются отключёнными: {categories}.',
    acceptAll: 'Принять все',
    rejectAll: 'Отклонить все',
    openPreferences: 'Выбрать файлы cookie',
    cookiePolicy: 'Политика использования файлов cookie',
  },
  status: {
    saved: 'Ваш выбор сохранён. Разрешено: {categories}.',
    savedNone: 'Ваш выбор сохранён. Необязательные файлы cookie не разрешены.',
    withdrawn: 'Вы отозвали согласие на следующее: {categories}.',
    notPersisted: 'Ваш браузер не сохраняет файлы cookie этого сайта, поэтому выбор действует только до тех пор, пока вы не покинете эту страницу.',
    close: 'Закрыть',
  },
  trigger: { openPreferences: 'Настройки файлов cookie' },
  embed: {
    description:
      'При загрузке сервиса {service} компания {vendor} узнаёт ваш IP-адрес и то, какую страницу вы просматриваете, и может сохранять данные на вашем устройстве.',
    loadOnce: 'Загрузить один раз',
    allowAlways: 'Всегда разрешать сервис {service}',
    open: 'Открыть на сайте {service}',
    vendorPrivacy: 'Информация о конфиденциальности компании {vendor}',
  },
  reload: {
    description: 'На этой странице всё ещё работает то, что вы больше не разрешаете. Обновите страницу, чтобы это прекратилось.',
    superseded: 'Эта страница старше сохранённого вами выбора. Обновите её, чтобы ваш выбор действовал и здесь.',
    reload: 'Обновить страницу',
    later: 'Не сейчас',
  },
  load: async () => (await import('./dialog.ts')).ruDialog,
}
