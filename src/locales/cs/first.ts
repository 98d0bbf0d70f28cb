import type { SplitLocale } from '../locale.ts'

/** The Czech texts of the UI. The texts of the dialog load with it. */
export const cs: SplitLocale = {
  id: 'cs',
  dir: 'ltr',
  list: { pair: '{0} a {1}', middle: '{0}, {1}', end: '{0} a {1}' },
  categories: {
    necessary: { title: 'Nezbytné' },
    functional: { title: 'Funkční' },
    analytics: { title: 'Analytické' },
    marketing: { title: 'Marketingové' },
  },
  banner: {
    title: 'Cookies na webu {site}',
    description: 'Některé cookies jsou potřebné k fungování tohoto webu. Můžeme používat i volitelné cookies: {categories}?',
    vendors: 'Týká se to služeb těchto poskytovatelů: {vendors}.',
    outdated: 'Naše zásady používání cookies se změnily. To, co je nové nebo jiné, vyžaduje vaše rozhodnutí: {categories}.',
    expired: 'Platnost vašeho dřívějšího rozhodnutí skončila. Můžeme dál používat tyto cookies: {categories}?',
    deniedBySignal: 'Váš prohlížeč žádá weby, aby nesdílely vaše údaje, proto zůstává vypnuto: {categories}.',
    acceptAll: 'Přijmout vše',
    rejectAll: 'Odmítnout vše',
    openPreferences: 'Vybrat cookies',
    cookiePolicy: 'Zásady používání cookies',
  },
  status: {
    saved: 'Vaše volba je uložena. Povoleno: {categories}.',
    savedNone: 'Vaše volba je uložena. Žádné volitelné cookies nejsou povoleny.',
    withdrawn: 'Váš souhlas je odvolán v tomto rozsahu: {categories}.',
    notPersisted: 'Váš prohlížeč neukládá cookies tohoto webu, proto volba platí jen do opuštění této stránky.',
    close: 'Zavřít',
  },
  trigger: { openPreferences: 'Nastavení cookies' },
  embed: {
    description:
      'Když se načte obsah ze služby {service}, poskytovatel {vendor} se dozví vaši IP adresu a to, na které stránce jste. Bude také moci ukládat data do vašeho zařízení.',
    loadOnce: 'Načíst jednou',
    allowAlways: 'Vždy povolit službu {service}',
    open: 'Otevřít ve službě {service}',
    vendorPrivacy: 'Informace o ochraně soukromí: {vendor}',
  },
  reload: {
    description: 'Na této stránce stále běží něco, co už nepovolujete. Opětovným načtením stránky se to zastaví.',
    superseded: 'Tato stránka je starší než vaše uložená volba. Po opětovném načtení stránky bude vaše volba platit i zde.',
    reload: 'Načíst stránku znovu',
    later: 'Teď ne',
  },
  load: async () => (await import('./dialog.ts')).csDialog,
}
