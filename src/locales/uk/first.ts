import type { SplitLocale } from '../locale.ts'

/** The Ukrainian texts of the UI. The texts of the dialog load with it. */
export const uk: SplitLocale = {
  id: 'uk',
  dir: 'ltr',
  list: { pair: '{0} і {1}', middle: '{0}, {1}', end: '{0} і {1}' },
  categories: {
    necessary: { title: 'Обов’язкові' },
    functional: { title: 'Функціональні' },
    analytics: { title: 'Аналітичні' },
    marketing: { title: 'Маркетингові' },
  },
  banner: {
    title: 'Файли cookie на сайті {site}',
    description: 'Деякі файли cookie потрібні для роботи цього сайту. Чи дозволяєте ви нам використовувати й необов’язкові: {categories}?',
    vendors: 'При цьому використовуються сервіси таких компаній: {vendors}.',
    outdated: 'Ми змінили політику щодо файлів cookie. Потрібне ваше рішення про те, що з’явилося або змінилося: {categories}.',
    expired: 'Строк дії вашого попереднього рішення минув. Чи дозволяєте ви нам і далі використовувати ці файли cookie: {categories}?',
    deniedBySignal: 'Ваш браузер просить сайти не передавати ваші дані третім особам, тому залишаються вимкненими: {categories}.',
    acceptAll: 'Прийняти всі',
    rejectAll: 'Відхилити всі',
    openPreferences: 'Вибрати файли cookie',
    cookiePolicy: 'Політика щодо файлів cookie',
  },
  status: {
    saved: 'Ваш вибір збережено. Дозволено: {categories}.',
    savedNone: 'Ваш вибір збережено. Необов’язкові файли cookie не дозволено.',
    withdrawn: 'Ви відкликали згоду на таке: {categories}.',
    notPersisted: 'Ваш браузер не зберігає файли cookie цього сайту, тому вибір діє лише доти, доки ви не залишите цю сторінку.',
    close: 'Закрити',
  },
  trigger: { openPreferences: 'Налаштування файлів cookie' },
  embed: {
    description:
      'Під час завантаження сервісу {service} компанія {vendor} дізнається вашу IP-адресу й те, яку сторінку ви переглядаєте, і може зберігати дані на вашому пристрої.',
    loadOnce: 'Завантажити один раз',
    allowAlways: 'Завжди дозволяти сервіс {service}',
    open: 'Відкрити на сайті {service}',
    vendorPrivacy: 'Інформація про конфіденційність компанії {vendor}',
  },
  reload: {
    description: 'На цій сторінці ще працює те, чого ви більше не дозволяєте. Оновіть сторінку, щоб це припинилося.',
    superseded: 'Ця сторінка старіша за збережений вами вибір. Оновіть її, щоб ваш вибір діяв і тут.',
    reload: 'Оновити сторінку',
    later: 'Не зараз',
  },
  load: async () => (await import('./dialog.ts')).ukDialog,
}
