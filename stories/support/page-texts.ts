/** The words of the sample page around the parts. */
export interface SampleTexts {
  readonly sections: readonly string[]
  readonly kicker: string
  readonly title: string
  readonly lead: string
  readonly body: readonly { readonly heading: string; readonly text: string }[]
  readonly quote: string
  readonly form: { readonly title: string; readonly text: string; readonly name: string; readonly email: string; readonly send: string }
  /** The words that link to the preferences in a sentence. */
  readonly choices: string
  readonly now: { readonly title: string; readonly on: string; readonly off: string }
  readonly rights: string
}

const written = {
  en: {
    sections: ['Courses', 'Articles', 'Community'],
    kicker: 'Leading a team',
    title: 'The first week nobody forgets',
    lead: 'People decide within days whether a new place is for them. Three small habits make those days count, and none of them needs a budget.',
    body: [
      {
        heading: 'Begin with a name',
        text: 'Before the laptop and before the tour there is one person who knows that somebody new is coming today, and who is at the door. Choose that person a week ahead, and clear their morning.',
      },
      {
        heading: 'Give away something real',
        text: 'A task that matters to somebody, small enough for two days. It shows how work travels through the team better than any chart, and it ends with a thank-you from a colleague instead of a tick on a list.',
      },
      {
        heading: 'Ask on Friday',
        text: 'Twenty minutes, two questions: what surprised you, and what would you have liked to know on Monday? Write the answers down. They are the plan for the next first week.',
      },
    ],
    quote: 'Nobody remembers the slides. Everybody remembers who had lunch with them.',
    form: {
      title: 'One letter a month',
      text: 'A single idea to try with your team, on the first Tuesday.',
      name: 'Your name',
      email: 'Your email address',
      send: 'Send me the letter',
    },
    choices: 'Your privacy choices',
    now: { title: 'Cookies on this page', on: 'on', off: 'off' },
    rights: '© 2026. For people who look after people.',
  },
  de: {
    sections: ['Weiterbildungsangebote', 'Veröffentlichungen', 'Erfahrungsaustausch'],
    kicker: 'Mitarbeiterführungskompetenz',
    title: 'Die Einarbeitungswoche, die niemand vergisst',
    lead: 'Schon nach wenigen Tagen entscheiden Menschen, ob ein neuer Arbeitsplatz zu ihnen passt. Drei Gewohnheiten machen diese Tage wertvoll.',
    body: [
      {
        heading: 'Mit einem Namen beginnen',
        text: 'Noch vor der Arbeitsplatzausstattung gibt es einen Menschen, der weiß, dass heute jemand Neues kommt, und der an der Tür steht. Bestimmen Sie ihn eine Woche vorher und halten Sie ihm den Vormittag frei.',
      },
      {
        heading: 'Verantwortungsübertragung ernst nehmen',
        text: 'Eine Aufgabe, die jemandem wichtig ist und in zwei Tagen gelingt, zeigt Arbeitsabläufe besser als jede Organisationsstrukturübersicht.',
      },
      {
        heading: 'Am Freitag nachfragen',
        text: 'Zwanzig Minuten, zwei Fragen: Was hat Sie überrascht, und was hätten Sie gern schon am Montag gewusst? Die Antworten sind der Plan für die nächste Einarbeitungswoche.',
      },
    ],
    quote: 'An die Vortragsfolien erinnert sich niemand. An das gemeinsame Mittagessen alle.',
    form: {
      title: 'Ein Brief im Monat',
      text: 'Ein einziger Führungsgedanke, immer am ersten Dienstag.',
      name: 'Vor- und Nachname',
      email: 'E-Mail-Adresse',
      send: 'Monatsbrief abonnieren',
    },
    choices: 'Ihre Datenschutzauswahlmöglichkeiten',
    now: { title: 'Cookies auf dieser Seite', on: 'eingeschaltet', off: 'ausgeschaltet' },
    rights: '© 2026. Für Führungsverantwortliche.',
  },
  ar: {
    sections: ['الدورات', 'المقالات', 'المجتمع'],
    kicker: 'قيادة الفريق',
    title: 'الأسبوع الأول الذي لا يُنسى',
    lead: 'يقرّر الناس خلال أيام هل المكان الجديد لهم. ثلاث عادات صغيرة تجعل لهذه الأيام قيمة، ولا تحتاج أيّ منها إلى ميزانية.',
    body: [
      {
        heading: 'ابدأ باسم',
        text: 'قبل الحاسوب وقبل الجولة هناك شخص واحد يعرف أن زميلًا جديدًا سيأتي اليوم ويقف عند الباب. اختره قبل أسبوع وأفرغ له الصباح.',
      },
      {
        heading: 'أعطِ شيئًا حقيقيًا',
        text: 'مهمة تعني أحدًا وتكفيها يومان. إنها تُظهر كيف يسير العمل في الفريق أفضل من أي مخطط، وتنتهي بكلمة شكر من زميل.',
      },
      {
        heading: 'اسأل يوم الخميس',
        text: 'عشرون دقيقة وسؤالان: ما الذي فاجأك، وماذا كنت تودّ أن تعرف في اليوم الأول؟ دوّن الجواب، فهو خطة الأسبوع الأول القادم.',
      },
    ],
    quote: 'لا أحد يتذكّر العروض، والكل يتذكّر مع من تغدّى.',
    form: {
      title: 'رسالة كل شهر',
      text: 'فكرة واحدة تجرّبها مع فريقك.',
      name: 'اسمك',
      email: 'بريدك الإلكتروني',
      send: 'أرسل إليّ الرسالة',
    },
    choices: 'خيارات الخصوصية',
    now: { title: 'ملفات الارتباط في هذه الصفحة', on: 'تعمل', off: 'متوقفة' },
    rights: '© 2026. لمن يعتني بالناس.',
  },
} satisfies Readonly<Record<string, SampleTexts>>

const isWritten = (language: string): language is keyof typeof written => language in written

/** The words of the sample page in a language, or in English where nobody has written them. */
export function sampleTexts(language: string): SampleTexts {
  const primary = language.split('-')[0] ?? ''
  return isWritten(primary) ? written[primary] : written.en
}
