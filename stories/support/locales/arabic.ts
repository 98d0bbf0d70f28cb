import type { DocumentLocale } from 'volenti/document'
import { enTable } from '../../../src/locales/en/table.ts'
import type { Locale } from '../../../src/locales/locale.ts'

const categories: Locale['categories'] = {
  necessary: { title: 'ضرورية', description: 'تسجيل الدخول والأمان وتذكّر هذا الاختيار. لا يعمل الموقع بدونها.' },
  functional: { title: 'وظيفية', description: 'تحفظ ما تضبطه من إعدادات، كاللغة وشكل الصفحة، لزيارتك القادمة.' },
  analytics: { title: 'إحصائية', description: 'تعدّ الصفحات التي تُزار وكيف تُستعمل، لنعرف ما الذي ينفع.' },
  marketing: { title: 'إعلانية', description: 'تتبع الزيارات بين المواقع لاختيار الإعلانات وقياس أثرها.' },
}

const table: Locale['table'] = {
  caption: 'ملفات الارتباط التي يستعملها {site}',
  categoryCaption: 'ملفات الارتباط: {category}',
  name: 'الاسم',
  purpose: 'الغرض',
  duration: 'المدة',
  kind: 'النوع',
  party: 'الجهة',
  kinds: {
    cookie: 'ملف ارتباط',
    'local-storage': 'تخزين محلي',
    'session-storage': 'تخزين الجلسة',
    'indexed-db': 'قاعدة بيانات المتصفح',
    'cache-storage': 'ذاكرة مؤقتة',
  },
  firstParty: 'هذا الموقع',
  firstPartyService: 'هذا الموقع (خدمة من {vendor})',
  thirdParty: 'شركة أخرى',
  thirdPartyService: '{vendor} (شركة أخرى)',
  session: 'حتى نهاية الجلسة',
  persistent: 'حتى الحذف',
  consentCookie: 'يحفظ اختياراتك بشأن ملفات الارتباط',
  cookiePurposes: enTable.cookiePurposes, // the policies of the stories use their own phrases
}

/** Everything a visitor operates, in Arabic. */
export const arabic: Locale = {
  id: 'ar',
  dir: 'rtl',
  categories,
  banner: {
    title: 'ملفات الارتباط في {site}',
    description: 'بعض ملفات الارتباط لازم لعمل الموقع. وبإذنك نستعمل ملفات أخرى: {categories}.',
    vendors: 'تشارك في ذلك خدمات من {vendors}.',
    outdated: 'تغيّرت سياسة ملفات الارتباط لدينا. هذا جديد أو مختلف ويحتاج إلى قرارك: {categories}.',
    expired: 'انتهت مدة قرارك السابق. هل نواصل استعمال ملفات الارتباط هذه: {categories}؟',
    deniedBySignal: 'يطلب متصفحك ألا تُشارَك بياناتك، لذلك تبقى هذه متوقفة: {categories}.',
    acceptAll: 'قبول الكل',
    rejectAll: 'رفض الكل',
    openPreferences: 'اختيار الملفات',
    cookiePolicy: 'سياسة ملفات الارتباط',
  },
  status: {
    saved: 'حُفظ اختيارك. المسموح به: {categories}.',
    savedNone: 'حُفظ اختيارك. لا يُسمح بأي ملفات اختيارية.',
    withdraw: 'سُحبت موافقتك.',
    notPersisted: 'لا يحفظ متصفحك ملفات لهذا الموقع، لذلك يسري الاختيار حتى تغادر هذه الصفحة.',
  },
  trigger: { openPreferences: 'إعدادات ملفات الارتباط' },
  dialog: {
    title: 'إعدادات ملفات الارتباط',
    description: 'اختر الملفات التي يجوز لموقع {site} استعمالها. يمكنك تغيير ذلك في أي وقت.',
    alwaysOn: 'تعمل دائمًا',
    deniedBySignal: 'متوقفة بسبب إشارة يرسلها متصفحك. شغّلها لتستثني هذا الموقع.',
    details: 'ما الذي يُخزَّن',
    servicesDetails: 'الخدمات ({count}): {services}',
    services: 'الخدمات',
    someAllowed: 'مسموح بـ {allowed} من أصل {count} خدمات.',
    vendorPrivacy: 'معلومات الخصوصية لدى {vendor}',
    acceptAll: 'قبول الكل',
    rejectAll: 'رفض الكل',
    save: 'حفظ الاختيار',
    close: 'إغلاق',
    cookiePolicy: 'سياسة ملفات الارتباط',
  },
  form: { asCategory: 'مثل {category}', granted: 'مسموح', denied: 'غير مسموح' },
  embed: {
    description: 'عند تحميل {service} تعرف {vendor} عنوان IP الخاص بك والصفحة التي تزورها، ويمكنها تخزين بيانات على جهازك.',
    loadOnce: 'تحميل مرة واحدة',
    allowAlways: 'السماح دائمًا لـ {service}',
    open: 'فتح في {service}',
    vendorPrivacy: 'معلومات الخصوصية لدى {vendor}',
  },
  reload: {
    description: 'ما زال يعمل في هذه الصفحة شيء لم تعد تسمح به. يتوقف عند إعادة تحميل الصفحة.',
    superseded: 'هذه الصفحة أقدم من اختيارك المحفوظ. يسري اختيارك هنا عند إعادة تحميل الصفحة.',
    reload: 'إعادة تحميل الصفحة',
    later: 'ليس الآن',
  },
  table,
}

/** The policy page in Arabic. */
export const arabicDocument: DocumentLocale = {
  id: 'ar',
  dir: 'rtl',
  categories,
  purposes: {
    essential: { title: 'أساسي', description: 'تشغيل الموقع' },
    authentication: { title: 'الدخول', description: 'إبقاؤك مسجّل الدخول إلى حسابك' },
    security: { title: 'الأمان', description: 'حمايتك وحماية الموقع من إساءة الاستعمال' },
    functional: { title: 'الوظائف', description: 'حفظ إعداداتك وتفضيلاتك' },
    analytics: { title: 'الإحصاء', description: 'معرفة كيف يستعمل الزوار الموقع' },
    marketing: { title: 'الإعلان', description: 'اختيار الإعلانات وقياس أثرها' },
  },
  roles: {
    analytics: 'شركات الإحصاء',
    payments: 'شركات الدفع',
    support: 'أدوات خدمة العملاء',
    'content-delivery': 'شبكات توزيع المحتوى',
    advertising: 'شبكات الإعلان',
    media: 'منصات الفيديو والصوت',
  },
  table,
  page: {
    title: 'سياسة ملفات الارتباط',
    lastUpdated: 'آخر تحديث: {date}',
    introduction: 'ما الذي يخزّنه {site} على جهازك، ولماذا، وإلى متى، وكيف تقرّر بشأنه.',
    settings: 'إعدادات ملفات الارتباط',
    headings: {
      what: 'ما ملفات الارتباط',
      use: 'فيمَ تُستعمل',
      types: 'فئات ملفات الارتباط',
      'third-parties': 'ملفات الشركات الأخرى',
      manage: 'كيف تتحكم فيها',
      signals: 'إشارات الخصوصية في متصفحك',
      list: 'الملفات بالتفصيل',
      updates: 'تغيير هذه السياسة',
      contact: 'التواصل',
    },
    what: {
      text: 'ملف الارتباط ملف نصي صغير يسلّمه الموقع إلى متصفحك، فيحفظه المتصفح على جهازك ويعرضه على الموقع لاحقًا. هكذا يتذكّر الموقع ما تفضّله.',
      otherStorage: 'تحفظ المتصفحات البيانات في أماكن أخرى أيضًا، ويستعمل {site} منها: {kinds}. وما تقوله هذه الصفحة يسري عليها كذلك.',
    },
    use: { introduction: 'تخدم ملفات الارتباط في {site} هذه الأغراض:' },
    types: {
      setBy: 'قد تأتي ملفات كل فئة من {site} نفسه أو من شركة أخرى تدخل خدمتها في صفحاته.',
      alwaysOn: 'تعمل دائمًا.',
      offUntilAllowed: 'متوقفة حتى تسمح بها.',
      lifetimes: 'ملفات الجلسة والملفات الدائمة',
      session: { title: 'ملفات الجلسة', description: 'تدوم زيارة واحدة وتزول عند إغلاق المتصفح.' },
      persistent: { title: 'ملفات دائمة', description: 'تبقى على جهازك حتى تنتهي مدتها أو تحذفها.' },
    },
    thirdParties: {
      introduction: 'قد يستعمل {site} خدمات شركات أخرى تخزّن ملفات على جهازك:',
      roleWithExamples: '{role}، مثل {examples}',
      services: 'هذه الخدمات جزء من {site}:',
      service: 'تقدّمها {vendor}. الفئة: {category}.',
      vendorPrivacy: 'معلومات الخصوصية لدى {vendor}',
      ownPolicies: 'لكل من هذه الشركات سياسة خصوصية خاصة بها. نرجو أن تقرأ فيها كيف تستعمل ملفات الارتباط.',
    },
    manage: {
      choice: {
        title: 'اختيارك في {site}',
        change: 'يمكنك تغيير اختيارك أو سحبه في أي وقت من {settings}.',
        counts: 'يسري الاختيار {duration} أو حتى تحذف ملفات هذا الموقع. ثم نسألك من جديد.',
        countsDiffering: 'يسري القبول {granted} والرفض {denied} أو حتى تحذف ملفات هذا الموقع. ثم نسألك من جديد.',
      },
      browser: {
        title: 'إعدادات متصفحك',
        introduction: 'في معظم المتصفحات يمكنك:',
        abilities: [
          'رؤية الملفات المخزّنة وحذف بعضها',
          'حجب ملفات الشركات الأخرى',
          'حجب جميع ملفات مواقع معيّنة',
          'حجب جميع الملفات',
          'حذف جميع الملفات عند إغلاق المتصفح',
        ],
      },
      blocking: { title: 'ثمن الحجب', description: 'إذا حجبت الملفات أو حذفتها فقد تتوقف بعض وظائف {site}.' },
      paths: {
        title: 'أين تجد هذه الإعدادات',
        description: 'افتح هذه القوائم واحدة بعد أخرى. وقد تختلف أسماؤها بين الإصدارات.',
        browsers: [
          { browser: 'Google Chrome', path: ['الإعدادات', 'الخصوصية والأمان', 'ملفات تعريف الارتباط'] },
          { browser: 'Mozilla Firefox', path: ['الإعدادات', 'الخصوصية والأمان', 'الكعكات وبيانات المواقع'] },
          { browser: 'Safari', path: ['التفضيلات', 'الخصوصية', 'بيانات المواقع'] },
          { browser: 'Microsoft Edge', path: ['الإعدادات', 'أذونات الموقع', 'إدارة ملفات الارتباط وحذفها'] },
        ],
      },
    },
    signals: {
      nothingOptional: 'يمكن للمتصفحات إرسال إشارتي Do Not Track وGlobal Privacy Control. لا يخزّن {site} شيئًا اختياريًا يمكن إيقافه.',
      gpc: { title: 'Global Privacy Control', description: 'ترسل بعض المتصفحات هذه الإشارة لتطلب ألا تُباع البيانات ولا تُشارَك.' },
      gpcHonored: 'يلتزم بها {site}. ما دام متصفحك يرسلها تبقى هذه متوقفة ما لم تشغّلها من {settings}: {categories}.',
      gpcHonoredNothing: 'يلتزم بها {site}. لا تبيع أي فئة البيانات ولا تشاركها، فليس هناك ما يُوقَف.',
      gpcIgnored: 'لا تغيّر حاليًا شيئًا في {site}. القرار لما تختاره في {settings}.',
      dnt: { title: 'Do Not Track', description: 'يمكن لبعض المتصفحات إرسال إشارة تسمى Do Not Track.' },
      dntTreatedAsRefusal: 'يعاملها {site} معاملة الرفض: ما دام متصفحك يرسلها يبقى كل ما هو اختياري متوقفًا ما لم تسمح به هنا.',
      dntIgnored: 'لا يوجد معيار متفق عليه لفهمها، لذلك لا تغيّر حاليًا شيئًا في {site}. وكل ما هو اختياري يبقى متوقفًا حتى تسمح به.',
    },
    list: { introduction: 'أهم ملفات الارتباط في {site}: غرض كل منها ومدته ومن يضعه.' },
    updates: {
      text: 'تتغيّر هذه السياسة حين يتغيّر ما نفعله أو لأسباب تشغيلية أو قانونية أو تنظيمية. تظهر النسخة الجديدة في هذه الصفحة بتاريخ جديد.',
      askAgain: 'وإذا مسّ التغيير ما نستأذنك فيه سألناك من جديد.',
    },
    contact: {
      text: 'تصلنا أسئلتك عن ملفات الارتباط في {site} عبر {contact}.',
      privacy: 'أما تعاملنا مع البيانات الشخصية عمومًا فتجده في {privacyPolicy}.',
      privacyPolicy: 'سياسة الخصوصية',
    },
  },
}
