import type { SplitLocale } from '../locale.ts'

/** The Swedish texts of the UI. The texts of the dialog load with it. */
export const sv: SplitLocale = {
  id: 'sv',
  dir: 'ltr',
  list: { pair: '{0} och {1}', middle: '{0}, {1}', end: '{0} och {1}' },
  categories: {
    necessary: { title: 'Nödvändiga' },
    functional: { title: 'Funktioner' },
    analytics: { title: 'Analys' },
    marketing: { title: 'Marknadsföring' },
  },
  banner: {
    title: 'Cookies på {site}',
    description: 'Vissa cookies behövs för att webbplatsen ska fungera. Får vi även använda de valfria: {categories}?',
    vendors: 'För detta använder vi tjänster från {vendors}.',
    outdated: 'Vår cookiepolicy har ändrats. Följande är nytt eller annorlunda och kräver ditt beslut: {categories}.',
    expired: 'Ditt tidigare val har slutat gälla. Får vi fortsätta att använda dessa cookies: {categories}?',
    deniedBySignal: 'Din webbläsare ber webbplatser att inte dela dina uppgifter. Därför förblir detta avstängt: {categories}.',
    acceptAll: 'Acceptera alla',
    rejectAll: 'Avvisa alla',
    openPreferences: 'Välj cookies',
    cookiePolicy: 'Cookiepolicy',
  },
  status: {
    saved: 'Ditt val har sparats. Tillåtet: {categories}.',
    savedNone: 'Ditt val har sparats. Inga valfria cookies är tillåtna.',
    withdrawn: 'Ditt samtycke har återkallats för: {categories}.',
    notPersisted: 'Din webbläsare sparar inga cookies för den här webbplatsen. Valet gäller därför bara tills du lämnar den här sidan.',
    close: 'Stäng',
  },
  trigger: { openPreferences: 'Cookieinställningar' },
  embed: {
    description: 'När {service} laddas får {vendor} veta din IP-adress och vilken sida du är på. {vendor} kan då också lagra data på din enhet.',
    loadOnce: 'Ladda en gång',
    allowAlways: 'Tillåt alltid {service}',
    open: 'Öppna på {service}',
    vendorPrivacy: 'Integritetspolicy för {vendor}',
  },
  reload: {
    description: 'Något som du inte längre tillåter är fortfarande igång på den här sidan. Det upphör när du laddar om sidan.',
    superseded: 'Den här sidan är äldre än det val du har sparat. När du laddar om sidan gäller ditt val även här.',
    reload: 'Ladda om sidan',
    later: 'Inte nu',
  },
  load: async () => (await import('./dialog.ts')).svDialog,
}
