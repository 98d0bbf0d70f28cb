import type { DocumentLocale } from '../document-locale.ts'
import { skDialog } from './dialog.ts'

/** The Slovak texts of the policy page, the cookie table and the preferences form. */
export const skDocument: DocumentLocale = {
  ...skDialog,
  id: 'sk',
  dir: 'ltr',
  list: { pair: '{0} a {1}', middle: '{0}, {1}', end: '{0} a {1}' },
  categories: {
    necessary: {
      title: 'Nevyhnutné',
      description:
        'Web od týchto cookies závisí: zaisťujú bezpečnosť, prihlásenie a prístupnosť a pamätajú si vašu voľbu. Bez nich nemôžeme ponúkať niektoré svoje služby.',
    },
    functional: {
      title: 'Funkčné',
      description:
        'Tieto cookies uchovávajú vaše nastavenia pre ďalšiu návštevu. Vďaka nim môže web ponúknuť viac funkcií a lepšie sa vám prispôsobiť.',
    },
    analytics: {
      title: 'Analytické',
      description:
        'Tieto cookies počítajú návštevy jednotlivých stránok a ukazujú, ako sa stránky používajú. Z čísel vidíme, ako dobre web funguje a ako ho pre návštevníkov zlepšiť.',
    },
    marketing: {
      title: 'Marketingové',
      description: 'Tieto cookies sledujú návštevy na rôznych weboch, aby bolo možné vyberať reklamy a merať ich účinok.',
    },
  },
  purposes: {
    essential: { title: 'Základné funkcie', description: 'Zabezpečujú fungovanie webu' },
    authentication: { title: 'Prihlásenie', description: 'Rozpoznávajú váš účet, aby ste zostali prihlásení' },
    security: { title: 'Bezpečnosť', description: 'Chránia vás aj web pred zneužitím' },
    functional: { title: 'Funkčnosť', description: 'Uchovávajú vaše nastavenia a preferencie' },
    analytics: { title: 'Analytika', description: 'Ukazujú nám, ako návštevníci web používajú' },
    marketing: { title: 'Marketing', description: 'Vyberajú reklamy a merajú ich účinok' },
  },
  roles: {
    analytics: 'Poskytovatelia analytických služieb',
    payments: 'Poskytovatelia platobných služieb',
    support: 'Nástroje zákazníckej podpory',
    'content-delivery': 'Siete na doručovanie obsahu',
    advertising: 'Reklamné siete',
    media: 'Platformy pre video a zvuk',
  },
  page: {
    title: 'Pravidlá používania cookies',
    date: {
      pattern: '{day}. {month} {year}',
      months: ['januára', 'februára', 'marca', 'apríla', 'mája', 'júna', 'júla', 'augusta', 'septembra', 'októbra', 'novembra', 'decembra'],
    },
    alternatives: { pair: '{0} alebo {1}', middle: '{0}, {1}', end: '{0} alebo {1}' },
    lastUpdated: 'Posledná aktualizácia: {date}',
    introduction: 'Čo web {site} ukladá do vášho zariadenia, prečo, na ako dlho a ako o tom rozhodujete.',
    settings: 'nastaveniach cookies',
    headings: {
      what: 'Čo sú cookies',
      use: 'Na čo sa cookies používajú',
      types: 'Kategórie cookies',
      'third-parties': 'Cookies iných spoločností',
      manage: 'Ako cookies spravovať',
      signals: 'Signály ochrany súkromia z vášho prehliadača',
      list: 'Podrobný prehľad cookies',
      updates: 'Zmeny týchto pravidiel',
      contact: 'Kontakt',
    },
    what: {
      text: 'Cookie je poznámka v malom textovom súbore. Web, ktorý navštívite, ju odovzdá vášmu prehliadaču. Prehliadač ju uchováva vo vašom zariadení a neskôr ju webu znova ukáže. Vďaka tomu si web môže pamätať, čomu dávate prednosť, a vidieť, ako sa jeho stránky používajú.',
      otherStorage:
        'Prehliadače uchovávajú údaje aj na iných miestach a web {site} niektoré z nich používa: {kinds}. Čo táto stránka hovorí o cookies, platí aj pre ne.',
    },
    use: { introduction: 'Na webe {site} slúžia cookies na tieto účely:' },
    types: {
      setBy: 'Cookies každej kategórie môžu pochádzať priamo z webu {site} alebo od inej spoločnosti, ktorej služba je súčasťou jeho stránok.',
      alwaysOn: 'Vždy zapnuté.',
      offUntilAllowed: 'Vypnuté, kým ich nepovolíte.',
      lifetimes: 'Relačné a trvalé cookies',
      session: { title: 'Relačné cookies', description: 'Trvajú počas jednej návštevy: zmiznú, keď zatvoríte prehliadač.' },
      persistent: {
        title: 'Trvalé cookies',
        description: 'Zostávajú vo vašom zariadení, kým neuplynie ich platnosť alebo kým ich nevymažete.',
      },
    },
    thirdParties: {
      introduction: 'Web {site} môže používať služby iných spoločností, ktoré ukladajú cookies do vášho zariadenia:',
      roleWithExamples: '{role}, napríklad {examples}',
      services: 'Súčasťou webu {site} sú tieto služby:',
      service: 'Poskytovateľ: {vendor}. Kategória: {category}.',
      vendorPrivacy: 'Informácie o ochrane súkromia: {vendor}',
      ownPolicies:
        'Každá z týchto spoločností má vlastné zásady ochrany osobných údajov a vlastné pravidlá používania cookies. Prečítajte si v nich, ako daná spoločnosť cookies používa.',
    },
    manage: {
      choice: {
        title: 'Vaša voľba na webe {site}',
        change: 'Svoju voľbu môžete kedykoľvek zmeniť alebo odvolať v {settings}.',
        counts: 'Platnosť voľby: {duration}, ak cookies tohto webu nevymažete skôr. Potom sa vás opýtame znova.',
        countsDiffering:
          'Platnosť povolenia: {granted}, platnosť odmietnutia: {denied}, ak cookies tohto webu nevymažete skôr. Potom sa vás opýtame znova.',
      },
      browser: {
        title: 'Nastavenia vášho prehliadača',
        introduction: 'Vo väčšine prehliadačov môžete:',
        abilities: [
          'prezerať si uložené cookies a mazať jednotlivé z nich',
          'blokovať cookies tretích strán',
          'blokovať všetky cookies určitých webov',
          'blokovať všetky cookies',
          'nechať všetky cookies vymazať pri zatvorení prehliadača',
        ],
      },
      blocking: {
        title: 'Dôsledky blokovania',
        description:
          'Ak cookies zablokujete alebo vymažete, niektoré funkcie webu {site} môžu prestať fungovať. Bez nevyhnutných cookies web nemôže správne fungovať.',
      },
      paths: {
        title: 'Kde tieto nastavenia v prehliadačoch nájdete',
        description: 'Otvorte tieto ponuky jednu po druhej. Ich názvy sa môžu v jednotlivých verziách líšiť.',
        browsers: [
          { browser: 'Google Chrome', path: ['Nastavenia', 'Ochrana súkromia a zabezpečenie', 'Súbory cookie a ďalšie dáta webov'] },
          { browser: 'Mozilla Firefox', path: ['Nastavenia', 'Súkromie a bezpečnosť', 'Cookies a údaje stránok'] },
          { browser: 'Safari', path: ['Nastavenia', 'Súkromie', 'Súbory cookie a dáta webových stránok'] },
          { browser: 'Microsoft Edge', path: ['Nastavenia', 'Súbory cookie a povolenia lokality', 'Správa a odstránenie súborov cookie'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Prehliadače môžu odosielať signály Do Not Track (DNT) a Global Privacy Control (GPC). Web {site} neukladá nič voliteľné, takže tieto signály nemajú čo vypnúť.',
      dnt: { title: 'Do Not Track', description: 'Niektoré prehliadače môžu odosielať signál s názvom Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        'Web {site} ho považuje za odmietnutie: kým ho váš prehliadač odosiela, zostáva všetko voliteľné vypnuté, ibaže to tu napriek tomu povolíte.',
      dntIgnored:
        'Žiadny odvetvový štandard neurčuje, ako mu má web rozumieť, preto na webe {site} v súčasnosti nič nemení. Všetko voliteľné aj tak zostáva vypnuté, kým to nepovolíte.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Niektoré prehliadače môžu odosielať signál Global Privacy Control (GPC), ktorý žiada weby, aby nepredávali ani nezdieľali osobné údaje.',
      },
      gpcHonored:
        'Web {site} tento signál rešpektuje. Kým ho váš prehliadač odosiela, zostávajú vypnuté nasledujúce kategórie, ibaže ich jednotlivo zapnete v {settings}: {categories}.',
      gpcHonoredNothing:
        'Web {site} tento signál rešpektuje. Žiadna voliteľná kategória týchto pravidiel neslúži na predaj ani zdieľanie osobných údajov, takže niet čo vypínať.',
      gpcIgnored: 'V súčasnosti na webe {site} nič nemení. Rozhoduje to, čo si zvolíte v {settings}.',
    },
    regime: {
      onUntilRefused: 'Zapnuté, kým neodmietnete.',
      optOut: 'Tam, kde ste, môžu byť voliteľné cookies zapnuté, kým neodmietnete. Jedným kliknutím v {settings} ich všetky vypnete.',
      sale: 'Máte právo odmietnuť predaj a zdieľanie svojich osobných údajov. Pri cookies na to slúži odkaz „{link}“ na každej stránke. Vo všetkom ostatnom nám napíšte.',
    },
    list: { introduction: 'Hlavné cookies na webe {site}: na čo slúžia, ako dlho sa uchovávajú a kto ich nastavuje.' },
    updates: {
      text: 'Tieto pravidlá z času na čas meníme: keď sa zmenia naše postupy alebo keď si to vyžaduje prevádzka, zákon či iný predpis. Nové znenie sa potom objaví na tejto stránke s novým dátumom pri položke „Posledná aktualizácia“.',
      askAgain: 'Ak sa zmena týka toho, na čo žiadame vaše povolenie, opýtame sa vás znova.',
    },
    contact: {
      text: 'Otázky týkajúce sa cookies na webe {site} posielajte na {contact}.',
      privacy: 'Ako vo všeobecnosti nakladáme s osobnými údajmi, opisujú naše {privacyPolicy}.',
      privacyPolicy: 'zásady ochrany osobných údajov',
    },
  },
}
