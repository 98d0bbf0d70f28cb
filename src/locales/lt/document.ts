import type { DocumentLocale } from '../document-locale.ts'
import { ltDialog } from './dialog.ts'

/** The Lithuanian texts of the policy page, the cookie table and the preferences form. */
export const ltDocument: DocumentLocale = {
  ...ltDialog,
  id: 'lt',
  dir: 'ltr',
  list: { pair: '{0} ir {1}', middle: '{0}, {1}', end: '{0} ir {1}' },
  categories: {
    necessary: {
      title: 'Būtinieji',
      description:
        'Svetainė be šių slapukų negali veikti: jų reikia saugai, prisijungimui, prieinamumui ir jūsų pasirinkimui įsiminti. Be jų negalime teikti kai kurių savo paslaugų.',
    },
    functional: {
      title: 'Funkciniai',
      description: 'Šie slapukai suteikia daugiau funkcijų ir labiau pritaiko svetainę jums, nes išsaugo jūsų nustatymus kitam apsilankymui.',
    },
    analytics: {
      title: 'Analitiniai',
      description:
        'Šie slapukai skaičiuoja, kuriuose puslapiuose lankomasi ir kaip jais naudojamasi. Skaičiai mums rodo, kaip gerai svetainė veikia ir kaip ją patobulinti lankytojams.',
    },
    marketing: {
      title: 'Rinkodaros',
      description: 'Šie slapukai seka apsilankymus skirtingose svetainėse, kad būtų galima parinkti reklamą ir įvertinti jos poveikį.',
    },
  },
  purposes: {
    essential: { title: 'Pagrindinės funkcijos', description: 'Užtikrina, kad svetainė veiktų' },
    authentication: { title: 'Prisijungimas', description: 'Atpažįsta jūsų paskyrą, kad liktumėte prisijungę' },
    security: { title: 'Sauga', description: 'Apsaugo jus ir svetainę nuo piktnaudžiavimo' },
    functional: { title: 'Funkcionalumas', description: 'Saugo jūsų nustatymus ir pageidavimus' },
    analytics: { title: 'Analitika', description: 'Parodo mums, kaip lankytojai naudojasi svetaine' },
    marketing: { title: 'Rinkodara', description: 'Parenka reklamą ir vertina jos poveikį' },
  },
  roles: {
    analytics: 'Analitikos paslaugų teikėjai',
    payments: 'Mokėjimo paslaugų teikėjai',
    support: 'Klientų aptarnavimo priemonės',
    'content-delivery': 'Turinio pristatymo tinklai',
    advertising: 'Reklamos tinklai',
    media: 'Vaizdo ir garso platformos',
  },
  page: {
    title: 'Slapukų politika',
    date: {
      pattern: '{year} m. {month} {day} d.',
      months: ['sausio', 'vasario', 'kovo', 'balandžio', 'gegužės', 'birželio', 'liepos', 'rugpjūčio', 'rugsėjo', 'spalio', 'lapkričio', 'gruodžio'],
    },
    alternatives: { pair: '{0} ar {1}', middle: '{0}, {1}', end: '{0} ar {1}' },
    lastUpdated: 'Paskutinį kartą atnaujinta: {date}',
    introduction: 'Ką {site} saugo jūsų įrenginyje, kam, kaip ilgai ir kaip jūs dėl to sprendžiate.',
    settings: 'slapukų nustatymuose',
    headings: {
      what: 'Kas yra slapukai',
      use: 'Kam naudojami slapukai',
      types: 'Slapukų kategorijos',
      'third-parties': 'Kitų įmonių slapukai',
      manage: 'Kaip valdyti slapukus',
      signals: 'Jūsų naršyklės privatumo signalai',
      list: 'Išsamiai apie slapukus',
      updates: 'Šios politikos pakeitimai',
      contact: 'Kontaktai',
    },
    what: {
      text: 'Slapukas yra įrašas mažame tekstiniame faile. Svetainė, kurioje lankotės, perduoda jį jūsų naršyklei. Naršyklė saugo jį jūsų įrenginyje ir vėliau vėl parodo svetainei. Taip svetainė gali prisiminti, kam teikiate pirmenybę, ir matyti, kaip naudojamasi jos puslapiais.',
      otherStorage:
        'Naršyklės saugo duomenis ir kitose vietose, o {site} naudoja kai kurias iš jų: {kinds}. Tai, kas šiame puslapyje sakoma apie slapukus, taikoma ir joms.',
    },
    use: { introduction: 'Svetainėje {site} slapukai naudojami šiais tikslais:' },
    types: {
      setBy: 'Kiekvienos kategorijos slapukus gali įrašyti ir pati svetainė {site}, ir kita įmonė, kurios paslauga yra svetainės puslapių dalis.',
      alwaysOn: 'Visada įjungta.',
      offUntilAllowed: 'Išjungta, kol leisite.',
      lifetimes: 'Seanso ir nuolatiniai slapukai',
      session: { title: 'Seanso slapukai', description: 'Galioja tik vieno apsilankymo metu: jie dingsta, kai uždarote naršyklę.' },
      persistent: {
        title: 'Nuolatiniai slapukai',
        description: 'Lieka jūsų įrenginyje, kol baigiasi jų galiojimas arba juos ištrinate.',
      },
    },
    thirdParties: {
      introduction: '{site} gali naudoti kitų įmonių paslaugas, kurios įrašo slapukus į jūsų įrenginį:',
      roleWithExamples: '{role}, pavyzdžiui, {examples}',
      services: 'Šios paslaugos yra svetainės {site} dalis:',
      service: 'Teikėjas: {vendor}. Kategorija: {category}.',
      vendorPrivacy: 'Privatumo informacija: {vendor}',
      ownPolicies:
        'Kiekviena iš šių įmonių turi savo privatumo politiką ir savo slapukų politiką. Prašome jose pasiskaityti, kaip įmonė naudoja slapukus.',
    },
    manage: {
      choice: {
        title: 'Jūsų pasirinkimas svetainėje {site}',
        change: 'Savo pasirinkimą galite bet kada pakeisti arba atšaukti {settings}.',
        counts: 'Pasirinkimo galiojimo trukmė: {duration} arba kol ištrinsite šios svetainės slapukus. Po to klausime jūsų iš naujo.',
        countsDiffering:
          'Leidimo galiojimo trukmė: {granted}. Atsisakymo galiojimo trukmė: {denied}. Abu nustoja galioti anksčiau, jei ištrinate šios svetainės slapukus. Po to klausime jūsų iš naujo.',
      },
      browser: {
        title: 'Jūsų naršyklės nustatymai',
        introduction: 'Daugumoje naršyklių galite:',
        abilities: [
          'peržiūrėti įrašytus slapukus ir ištrinti atskirus iš jų',
          'blokuoti trečiųjų šalių slapukus',
          'blokuoti visus tam tikrų svetainių slapukus',
          'blokuoti visus slapukus',
          'nustatyti, kad uždarius naršyklę visi slapukai būtų ištrinti',
        ],
      },
      blocking: {
        title: 'Kokios blokavimo pasekmės',
        description:
          'Jei slapukus blokuosite arba ištrinsite, kai kurios svetainės {site} funkcijos gali nebeveikti. Be būtinųjų slapukų svetainė negali tinkamai veikti.',
      },
      paths: {
        title: 'Kur naršyklėse yra šie nustatymai',
        description: 'Atverkite šiuos meniu vieną po kito. Įvairiose versijose jų pavadinimai gali skirtis.',
        browsers: [
          { browser: 'Google Chrome', path: ['Nustatymai', 'Privatumas ir sauga', 'Slapukai ir kiti svetainės duomenys'] },
          { browser: 'Mozilla Firefox', path: ['Nuostatos', 'Privatumas ir saugumas', 'Slapukai ir svetainių duomenys'] },
          { browser: 'Safari', path: ['Preferences', 'Privacy', 'Cookies and website data'] },
          { browser: 'Microsoft Edge', path: ['Parametrai', 'Slapukai ir svetainės leidimai', 'Slapukai ir svetainės duomenys'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Naršyklės gali siųsti signalus „Do Not Track“ (DNT) ir „Global Privacy Control“ (GPC). {site} nesaugo nieko neprivalomo, todėl šiems signalams nėra ko išjungti.',
      dnt: { title: 'Do Not Track', description: 'Kai kurios naršyklės gali siųsti signalą, vadinamą „Do Not Track“ (DNT).' },
      dntTreatedAsRefusal:
        '{site} jį laiko atsisakymu: kol jūsų naršyklė jį siunčia, viskas, kas neprivaloma, lieka išjungta, nebent čia vis tiek tai leidžiate.',
      dntIgnored:
        'Joks šios srities standartas nenurodo, kaip svetainė turi jį suprasti, todėl šiuo metu svetainėje {site} jis nieko nekeičia. Viskas, kas neprivaloma, ir taip lieka išjungta, kol tai leisite.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Kai kurios naršyklės gali siųsti signalą „Global Privacy Control“ (GPC), kuriuo svetainių prašoma neparduoti asmens duomenų ir jais nesidalyti.',
      },
      gpcHonored:
        '{site} jo paiso. Kol jūsų naršyklė jį siunčia, toliau išvardyti dalykai lieka išjungti, nebent {settings} juos įjungiate atskirai: {categories}.',
      gpcHonoredNothing:
        '{site} jo paiso. Nė viena neprivaloma šios politikos kategorija neparduoda asmens duomenų ir jais nesidalija, todėl signalui nėra ko išjungti.',
      gpcIgnored: 'Šiuo metu svetainėje {site} jis nieko nekeičia. Galioja tai, ką pasirenkate {settings}.',
    },
    regime: {
      onUntilRefused: 'Įjungta, kol nepasakysite „ne“.',
      optOut: 'Ten, kur esate, neprivalomi slapukai gali būti įjungti, kol nepasakysite „ne“. Vienu spustelėjimu {settings} išjungiami visi.',
      sale: 'Turite teisę nesutikti, kad jūsų asmens duomenys būtų parduodami ir jais būtų dalijamasi. Dėl slapukų tai galite padaryti kiekvieno puslapio nuoroda „{link}“. Dėl viso kito rašykite mums.',
    },
    list: { introduction: 'Pagrindiniai svetainės {site} slapukai: kam kiekvienas skirtas, kaip ilgai saugomas ir kas jį įrašo.' },
    updates: {
      text: 'Šią politiką kartkartėmis keičiame: kai pasikeičia mūsų praktika arba kai to reikalauja veikla, įstatymai ar kiti teisės aktai. Tada naujoji redakcija skelbiama šiame puslapyje, o prie žodžių „Paskutinį kartą atnaujinta“ nurodoma nauja data.',
      askAgain: 'Jei pakeitimas susijęs su tuo, ką prašome leisti, klausime jūsų iš naujo.',
    },
    contact: {
      text: 'Jei turite klausimų apie slapukus svetainėje {site}, susisiekite su mumis: {contact}.',
      privacy: 'Kaip apskritai tvarkome asmens duomenis, aprašyta mūsų {privacyPolicy}.',
      privacyPolicy: 'privatumo politikoje',
    },
  },
}
