import type { DocumentLocale } from '../document-locale.ts'
import { csDialog } from './dialog.ts'

/** The Czech texts of the policy page, the cookie table and the preferences form. */
export const csDocument: DocumentLocale = {
  ...csDialog,
  id: 'cs',
  dir: 'ltr',
  list: { pair: '{0} a {1}', middle: '{0}, {1}', end: '{0} a {1}' },
  categories: {
    necessary: {
      title: 'Nezbytné',
      description:
        'Web na těchto cookies závisí: zajišťují bezpečnost, přihlášení a přístupnost a pamatují si vaši volbu. Bez nich nemůžeme nabízet některé své služby.',
    },
    functional: {
      title: 'Funkční',
      description: 'Tyto cookies uchovávají vaše nastavení pro příští návštěvu. Díky nim může web nabídnout více funkcí a lépe se vám přizpůsobit.',
    },
    analytics: {
      title: 'Analytické',
      description:
        'Tyto cookies počítají návštěvy jednotlivých stránek a ukazují, jak se stránky používají. Z čísel vidíme, jak dobře web funguje a jak ho pro návštěvníky zlepšit.',
    },
    marketing: {
      title: 'Marketingové',
      description: 'Tyto cookies sledují návštěvy napříč weby, aby bylo možné vybírat reklamy a měřit jejich účinek.',
    },
  },
  purposes: {
    essential: { title: 'Základní funkce', description: 'Zajišťují fungování webu' },
    authentication: { title: 'Přihlášení', description: 'Rozpoznávají váš účet, abyste zůstali přihlášeni' },
    security: { title: 'Bezpečnost', description: 'Chrání vás i web před zneužitím' },
    functional: { title: 'Funkčnost', description: 'Uchovávají vaše nastavení a předvolby' },
    analytics: { title: 'Analytika', description: 'Ukazují nám, jak návštěvníci web používají' },
    marketing: { title: 'Marketing', description: 'Vybírají reklamy a měří jejich účinek' },
  },
  roles: {
    analytics: 'Poskytovatelé analytických služeb',
    payments: 'Poskytovatelé platebních služeb',
    support: 'Nástroje zákaznické podpory',
    'content-delivery': 'Sítě pro doručování obsahu',
    advertising: 'Reklamní sítě',
    media: 'Platformy pro video a zvuk',
  },
  page: {
    title: 'Zásady používání cookies',
    date: {
      pattern: '{day}. {month} {year}',
      months: ['ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu', 'prosince'],
    },
    alternatives: { pair: '{0} nebo {1}', middle: '{0}, {1}', end: '{0} nebo {1}' },
    lastUpdated: 'Poslední aktualizace: {date}',
    introduction: 'Co web {site} ukládá do vašeho zařízení, proč, na jak dlouho a jak o tom rozhodujete.',
    settings: 'nastavení cookies',
    headings: {
      what: 'Co jsou cookies',
      use: 'K čemu se cookies používají',
      types: 'Kategorie cookies',
      'third-parties': 'Cookies jiných společností',
      manage: 'Jak cookies spravovat',
      signals: 'Signály ochrany soukromí z vašeho prohlížeče',
      list: 'Podrobný přehled cookies',
      updates: 'Změny těchto zásad',
      contact: 'Kontakt',
    },
    what: {
      text: 'Cookie je poznámka v malém textovém souboru. Web, který navštívíte, ji předá vašemu prohlížeči. Prohlížeč ji uchovává ve vašem zařízení a později ji webu znovu ukáže. Díky tomu si web může pamatovat, čemu dáváte přednost, a vidět, jak se jeho stránky používají.',
      otherStorage:
        'Prohlížeče uchovávají data i na jiných místech a web {site} některá z nich používá: {kinds}. Co tato stránka říká o cookies, platí i pro ně.',
    },
    use: { introduction: 'Na webu {site} slouží cookies k těmto účelům:' },
    types: {
      setBy: 'Cookies každé kategorie mohou pocházet přímo z webu {site} nebo od jiné společnosti, jejíž služba je součástí jeho stránek.',
      alwaysOn: 'Vždy zapnuto.',
      offUntilAllowed: 'Vypnuto, dokud to nepovolíte.',
      lifetimes: 'Relační a trvalé cookies',
      session: { title: 'Relační cookies', description: 'Trvají po dobu jedné návštěvy: zmizí, jakmile zavřete prohlížeč.' },
      persistent: {
        title: 'Trvalé cookies',
        description: 'Zůstávají ve vašem zařízení, dokud neuplyne jejich platnost nebo dokud je nesmažete.',
      },
    },
    thirdParties: {
      introduction: 'Web {site} může používat služby jiných společností, které ukládají cookies do vašeho zařízení:',
      roleWithExamples: '{role}, například {examples}',
      services: 'Součástí webu {site} jsou tyto služby:',
      service: 'Poskytovatel: {vendor}. Kategorie: {category}.',
      vendorPrivacy: 'Informace o ochraně soukromí: {vendor}',
      ownPolicies:
        'Každá z těchto společností má vlastní zásady ochrany osobních údajů a vlastní zásady používání cookies. Přečtěte si v nich, jak daná společnost cookies používá.',
    },
    manage: {
      choice: {
        title: 'Vaše volba na webu {site}',
        change: 'Svou volbu můžete kdykoli změnit nebo odvolat v {settings}.',
        counts: 'Platnost volby: {duration}, pokud cookies tohoto webu nesmažete dříve. Potom se vás zeptáme znovu.',
        countsDiffering:
          'Platnost povolení: {granted}, platnost odmítnutí: {denied}, pokud cookies tohoto webu nesmažete dříve. Potom se vás zeptáme znovu.',
      },
      browser: {
        title: 'Nastavení vašeho prohlížeče',
        introduction: 'Ve většině prohlížečů můžete:',
        abilities: [
          'prohlížet uložené cookies a mazat jednotlivé z nich',
          'blokovat cookies třetích stran',
          'blokovat všechny cookies určitých webů',
          'blokovat všechny cookies',
          'nechat všechny cookies smazat při zavření prohlížeče',
        ],
      },
      blocking: {
        title: 'Důsledky blokování',
        description:
          'Pokud cookies zablokujete nebo smažete, mohou některé funkce webu {site} přestat fungovat. Bez nezbytných cookies nemůže web správně fungovat.',
      },
      paths: {
        title: 'Kde tato nastavení v prohlížečích najdete',
        description: 'Otevřete tyto nabídky jednu po druhé. Jejich názvy se mohou v jednotlivých verzích lišit.',
        browsers: [
          { browser: 'Google Chrome', path: ['Nastavení', 'Ochrana soukromí a zabezpečení', 'Soubory cookie a jiná data webů'] },
          { browser: 'Mozilla Firefox', path: ['Nastavení', 'Soukromí a zabezpečení', 'Cookies a data stránek'] },
          { browser: 'Safari', path: ['Nastavení', 'Soukromí', 'Soubory cookie a data webových stránek'] },
          { browser: 'Microsoft Edge', path: ['Nastavení', 'Soubory cookie a oprávnění webu', 'Správa a odstranění souborů cookie'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Prohlížeče mohou odesílat signály Do Not Track (DNT) a Global Privacy Control (GPC). Web {site} neukládá nic volitelného, takže tyto signály nemají co vypnout.',
      dnt: { title: 'Do Not Track', description: 'Některé prohlížeče mohou odesílat signál zvaný Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        'Web {site} ho považuje za odmítnutí: dokud ho váš prohlížeč odesílá, zůstává vše volitelné vypnuto, ledaže to zde přesto povolíte.',
      dntIgnored:
        'Žádný oborový standard neurčuje, jak mu má web rozumět, proto na webu {site} v současnosti nic nemění. Vše volitelné stejně zůstává vypnuto, dokud to nepovolíte.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Některé prohlížeče mohou odesílat signál Global Privacy Control (GPC), který žádá weby, aby neprodávaly ani nesdílely osobní údaje.',
      },
      gpcHonored:
        'Web {site} tento signál respektuje. Dokud ho váš prohlížeč odesílá, zůstávají vypnuté následující kategorie, ledaže je jednotlivě zapnete v {settings}: {categories}.',
      gpcHonoredNothing:
        'Web {site} tento signál respektuje. Žádná volitelná kategorie těchto zásad neslouží k prodeji ani sdílení osobních údajů, takže není co vypínat.',
      gpcIgnored: 'V současnosti na webu {site} nic nemění. Rozhoduje to, co zvolíte v {settings}.',
    },
    regime: {
      onUntilRefused: 'Zapnuto, dokud neodmítnete.',
      optOut: 'Tam, kde jste, mohou být volitelné cookies zapnuté, dokud neodmítnete. Jedním kliknutím v {settings} je všechny vypnete.',
      sale: 'Máte právo odmítnout prodej a sdílení svých osobních údajů. U cookies k tomu slouží odkaz „{link}“ na každé stránce. Ve všem ostatním nám napište.',
    },
    list: { introduction: 'Hlavní cookies na webu {site}: k čemu slouží, jak dlouho se uchovávají a kdo je nastavuje.' },
    updates: {
      text: 'Tyto zásady čas od času měníme: když se změní naše postupy nebo když to vyžaduje provoz, zákon či jiný předpis. Nové znění se pak objeví na této stránce s novým datem u položky „Poslední aktualizace“.',
      askAgain: 'Pokud se změna týká toho, k čemu žádáme vaše povolení, zeptáme se vás znovu.',
    },
    contact: {
      text: 'Dotazy ke cookies na webu {site} zasílejte na {contact}.',
      privacy: 'Jak obecně nakládáme s osobními údaji, popisují naše {privacyPolicy}.',
      privacyPolicy: 'zásady ochrany osobních údajů',
    },
  },
}
