import type { DocumentLocale } from '../document-locale.ts'
import { mtDialog } from './dialog.ts'

/** The Maltese texts of the policy page, the cookie table and the preferences form. */
export const mtDocument: DocumentLocale = {
  ...mtDialog,
  id: 'mt',
  dir: 'ltr',
  list: { pair: '{0} u {1}', middle: '{0}, {1}', end: '{0} u {1}' },
  categories: {
    necessary: {
      title: 'Strettament neċessarji',
      description:
        'Is-sit jiddependi minn dawn il-cookies: għas-sigurtà, għad-dħul fil-kont, għall-aċċessibbiltà u biex tinżamm l-għażla tiegħek. Mingħajrhom ma nistgħux noffru xi wħud mis-servizzi tagħna.',
    },
    functional: {
      title: 'Funzjonali',
      description:
        'Dawn il-cookies jagħmlu possibbli aktar funzjonijiet u sit aktar personali, billi jżommu s-settings li tagħżel għaż-żjara li jmiss.',
    },
    analytics: {
      title: 'Analitika',
      description:
        'Dawn il-cookies jgħoddu liema paġni jżuru n-nies u kif jużawhom. Iċ-ċifri juruna kemm qed jaħdem tajjeb is-sit u kif nistgħu ntejbuh għall-viżitaturi.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Dawn il-cookies isegwu ż-żjarat fuq diversi siti, biex jintgħażlu r-reklami u jitkejjel l-effett tagħhom.',
    },
  },
  purposes: {
    essential: { title: 'Funzjonijiet bażiċi', description: 'Iħaddmu s-sit' },
    authentication: { title: 'Dħul fil-kont', description: 'Jagħrfu l-kont tiegħek, biex ma jkollokx għalfejn terġa’ tidħol' },
    security: { title: 'Sigurtà', description: 'Jipproteġu lilek u lis-sit minn użu ħażin' },
    functional: { title: 'Funzjonalità', description: 'Iżommu s-settings u l-preferenzi tiegħek' },
    analytics: { title: 'Analitika', description: 'Juruna kif il-viżitaturi jużaw is-sit' },
    marketing: { title: 'Marketing', description: 'Jagħżlu r-reklami u jkejlu l-effett tagħhom' },
  },
  roles: {
    analytics: 'Fornituri tal-analitika',
    payments: 'Fornituri ta’ servizzi ta’ pagament',
    support: 'Għodod ta’ appoġġ għall-klijenti',
    'content-delivery': 'Netwerks għat-twassil tal-kontenut',
    advertising: 'Netwerks tar-reklamar',
    media: 'Pjattaformi tal-vidjo u tal-awdjo',
  },
  page: {
    title: 'Politika tal-cookies',
    date: {
      pattern: '{day} ta’ {month} {year}',
      months: ['Jannar', 'Frar', 'Marzu', 'April', 'Mejju', 'Ġunju', 'Lulju', 'Awwissu', 'Settembru', 'Ottubru', 'Novembru', 'Diċembru'],
    },
    alternatives: { pair: '{0} jew {1}', middle: '{0}, {1}', end: '{0} jew {1}' },
    lastUpdated: 'L-aħħar aġġornament: {date}',
    introduction: 'X’jaħżen is-sit {site} fuq l-apparat tiegħek, għaliex, għal kemm żmien, u kif tiddeċiedi dwaru.',
    settings: 'fis-settings tal-cookies',
    headings: {
      what: 'X’inhuma l-cookies',
      use: 'Għalxiex jintużaw il-cookies',
      types: 'Kategoriji ta’ cookies',
      'third-parties': 'Cookies ta’ kumpaniji oħra',
      manage: 'Kif tikkontrolla l-cookies',
      signals: 'Sinjali tal-privatezza tal-browser tiegħek',
      list: 'Il-cookies fid-dettall',
      updates: 'Bidliet f’din il-politika',
      contact: 'Kuntatt',
    },
    what: {
      text: 'Cookie hija nota f’fajl żgħir ta’ test. Is-sit web li żżur jgħaddiha lill-browser tiegħek, li jżommha fuq l-apparat tiegħek u jerġa’ juriha lis-sit aktar tard. Hekk sit jista’ jiftakar x’tippreferi u jara kif jintużaw il-paġni tiegħu.',
      otherStorage:
        'Il-browsers iżommu d-data f’postijiet oħra wkoll, u s-sit {site} juża wħud minnhom: {kinds}. Dak li tgħid din il-paġna dwar il-cookies jgħodd għalihom ukoll.',
    },
    use: { introduction: 'Fuq is-sit {site}, il-cookies jintużaw għal dawn l-iskopijiet:' },
    types: {
      setBy:
        'Cookies ta’ kull kategorija jistgħu jiġu mis-sit {site} stess jew minn kumpanija oħra li s-servizz tagħha huwa parti mill-paġni tiegħu.',
      alwaysOn: 'Dejjem mixgħulin.',
      offUntilAllowed: 'Mitfijin sakemm tippermettihom.',
      lifetimes: 'Cookies tas-sessjoni u cookies persistenti',
      session: { title: 'Cookies tas-sessjoni', description: 'Idumu għal żjara waħda: jispiċċaw meta tagħlaq il-browser.' },
      persistent: {
        title: 'Cookies persistenti',
        description: 'Jibqgħu fuq l-apparat tiegħek sakemm jgħaddi ż-żmien tagħhom jew sakemm tħassarhom.',
      },
    },
    thirdParties: {
      introduction: 'Is-sit {site} jista’ juża servizzi ta’ kumpaniji oħra li jaħżnu cookies fuq l-apparat tiegħek:',
      roleWithExamples: '{role}, pereżempju {examples}',
      services: 'Dawn is-servizzi huma parti mis-sit {site}:',
      service: 'Fornitur: {vendor}. Kategorija: {category}.',
      vendorPrivacy: 'Informazzjoni dwar il-privatezza: {vendor}',
      ownPolicies:
        'Kull waħda minn dawn il-kumpaniji għandha l-politika tal-privatezza u l-politika tal-cookies tagħha. Jekk jogħġbok aqra hemm kif tuża l-cookies.',
    },
    manage: {
      choice: {
        title: 'L-għażla tiegħek fuq is-sit {site}',
        change: 'Tista’ tibdel l-għażla tiegħek jew tirtiraha meta trid {settings}.',
        counts: 'Validità tal-għażla: {duration}, jew sakemm tħassar il-cookies ta’ dan is-sit. Wara nerġgħu nistaqsuk.',
        countsDiffering:
          'Validità tal-permess: {granted}. Validità tar-rifjut: {denied}. It-tnejn jispiċċaw qabel jekk tħassar il-cookies ta’ dan is-sit. Wara nerġgħu nistaqsuk.',
      },
      browser: {
        title: 'Settings tal-browser tiegħek',
        introduction: 'Fil-biċċa l-kbira tal-browsers tista’:',
        abilities: [
          'tara l-cookies maħżuna u tħassarhom waħda waħda',
          'timblokka l-cookies ta’ partijiet terzi',
          'timblokka l-cookies kollha ta’ ċerti siti',
          'timblokka l-cookies kollha',
          'tagħżel li l-cookies kollha jitħassru meta jingħalaq il-browser',
        ],
      },
      blocking: {
        title: 'X’jiġri jekk timblokka l-cookies',
        description:
          'Jekk timblokka jew tħassar il-cookies, xi funzjonijiet tas-sit {site} jistgħu ma jibqgħux jaħdmu. Mingħajr il-cookies neċessarji s-sit ma jistax jaħdem sew.',
      },
      paths: {
        title: 'Fejn issib dawn is-settings fil-browsers',
        description: 'Iftaħ dawn il-menus wieħed wara l-ieħor. Isimhom jista’ jvarja minn verżjoni għal oħra.',
        browsers: [
          { browser: 'Google Chrome', path: ['Settings', 'Privacy and Security', 'Cookies and other site data'] },
          { browser: 'Mozilla Firefox', path: ['Settings', 'Privacy & Security', 'Cookies and Site Data'] },
          { browser: 'Safari', path: ['Preferences', 'Privacy', 'Cookies and website data'] },
          {
            browser: 'Microsoft Edge',
            path: ['Settings', 'Cookies u permessi tas-sit', 'Immaniġġja u ħassar il-cookies u d-data tas-sit'],
          },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Il-browsers jistgħu jibagħtu s-sinjali Do Not Track (DNT) u Global Privacy Control (GPC). Is-sit {site} ma jaħżen xejn li hu opzjonali, għalhekk m’hemm xejn x’jitfu.',
      dnt: { title: 'Do Not Track', description: 'Xi browsers jistgħu jibagħtu sinjal imsejjaħ Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        'Is-sit {site} iqisu bħala rifjut: meta l-browser tiegħek jibagħtu, dak kollu li hu opzjonali jibqa’ mitfi, sakemm ma tippermettihx hawn xorta waħda.',
      dntIgnored:
        'L-ebda standard tal-industrija ma jgħid kif sit għandu jifhmu, għalhekk bħalissa ma jbiddel xejn fuq is-sit {site}. Dak kollu li hu opzjonali xorta jibqa’ mitfi sakemm tippermettih.',
      gpc: {
        title: 'Global Privacy Control',
        description: 'Xi browsers jistgħu jibagħtu Global Privacy Control (GPC), li jitlob lis-siti biex la jbigħu u lanqas jaqsmu data personali.',
      },
      gpcHonored:
        'Is-sit {site} jirrispettah. Meta l-browser tiegħek jibagħtu, dan li ġej jibqa’ mitfi, sakemm ma tixgħelux speċifikament {settings}: {categories}.',
      gpcHonoredNothing:
        'Is-sit {site} jirrispettah. L-ebda kategorija opzjonali ta’ din il-politika ma tbigħ u lanqas ma taqsam data personali, għalhekk m’hemm xejn x’jitfi.',
      gpcIgnored: 'Bħalissa ma jbiddel xejn fuq is-sit {site}. Jgħodd dak li tagħżel {settings}.',
    },
    regime: {
      onUntilRefused: 'Mixgħulin sakemm tgħid le.',
      optOut: 'Fejn qiegħed, il-cookies mhux obbligatorji jistgħu jkunu mixgħulin sakemm tgħid le. Klikk waħda {settings} titfihom kollha.',
      sale: 'Għandek id-dritt topponi l-bejgħ u l-qsim tad-data personali tiegħek. Għall-cookies, agħmel dan bil-link “{link}” f’kull paġna. Għal kull ħaġa oħra, iktbilna.',
    },
    list: { introduction: 'Il-cookies ewlenin fuq is-sit {site}: għalxiex qiegħda kull waħda, kemm iddum u min iqegħedha.' },
    updates: {
      text: 'Inbiddlu din il-politika minn żmien għal żmien: meta jinbidlu l-prattiki tagħna, jew meta dan jitolbuh l-operat, il-liġi jew ir-regolamenti. Il-verżjoni l-ġdida mbagħad tkun fuq din il-paġna u jkollha data ġdida taħt “L-aħħar aġġornament”.',
      askAgain: 'Jekk bidla tolqot dak li nitolbuk tippermetti, nerġgħu nistaqsuk.',
    },
    contact: {
      text: 'Għal mistoqsijiet dwar il-cookies fuq is-sit {site}, ikkuntattjana: {contact}.',
      privacy: 'Kif nittrattaw id-data personali b’mod ġenerali huwa spjegat {privacyPolicy}.',
      privacyPolicy: 'fil-politika tal-privatezza tagħna',
    },
  },
}
