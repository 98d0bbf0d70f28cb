import type { DocumentLocale } from '../document-locale.ts'
import { etDialog } from './dialog.ts'

/** The Estonian texts of the policy page, the cookie table and the preferences form. */
export const etDocument: DocumentLocale = {
  ...etDialog,
  id: 'et',
  dir: 'ltr',
  list: { pair: '{0} ja {1}', middle: '{0}, {1}', end: '{0} ja {1}' },
  categories: {
    necessary: {
      title: 'Hädavajalikud',
      description:
        'Veebisait sõltub nendest küpsistest: turvalisus, sisselogimine, ligipääsetavus ja teie valiku meelespidamine. Ilma nendeta ei saa me mõnda oma teenust pakkuda.',
    },
    functional: {
      title: 'Funktsionaalsed',
      description: 'Need küpsised võimaldavad rohkem funktsioone ja isikupärasemat veebisaiti, jättes teie seaded järgmiseks külastuseks meelde.',
    },
    analytics: {
      title: 'Analüütika',
      description:
        'Need küpsised loendavad, milliseid lehti külastatakse ja kuidas neid kasutatakse. Arvud näitavad meile, kui hästi veebisait toimib ja kuidas seda külastajate jaoks paremaks muuta.',
    },
    marketing: {
      title: 'Turundus',
      description: 'Need küpsised jälgivad külastusi eri veebisaitidel, et valida reklaame ja mõõta nende mõju.',
    },
  },
  purposes: {
    essential: { title: 'Põhifunktsioonid', description: 'Hoolitsevad selle eest, et veebisait töötaks' },
    authentication: { title: 'Sisselogimine', description: 'Tunnevad ära teie konto, et jääksite sisselogituks' },
    security: { title: 'Turvalisus', description: 'Kaitsevad teid ja veebisaiti väärkasutuse eest' },
    functional: { title: 'Funktsionaalsus', description: 'Säilitavad teie seaded ja eelistused' },
    analytics: { title: 'Analüütika', description: 'Näitavad meile, kuidas külastajad veebisaiti kasutavad' },
    marketing: { title: 'Turundus', description: 'Valivad reklaame ja mõõdavad nende mõju' },
  },
  roles: {
    analytics: 'Analüütikateenuste pakkujad',
    payments: 'Makseteenuste pakkujad',
    support: 'Klienditoe tööriistad',
    'content-delivery': 'Sisuedastusvõrgud',
    advertising: 'Reklaamivõrgustikud',
    media: 'Video- ja heliplatvormid',
  },
  page: {
    title: 'Küpsiste poliitika',
    date: {
      pattern: '{day}. {month} {year}',
      months: ['jaanuar', 'veebruar', 'märts', 'aprill', 'mai', 'juuni', 'juuli', 'august', 'september', 'oktoober', 'november', 'detsember'],
    },
    alternatives: { pair: '{0} või {1}', middle: '{0}, {1}', end: '{0} või {1}' },
    lastUpdated: 'Viimati muudetud: {date}',
    introduction: 'Mida {site} teie seadmesse salvestab, milleks, kui kauaks ja kuidas te selle üle otsustate.',
    settings: 'küpsiste seadetes',
    headings: {
      what: 'Mis on küpsised',
      use: 'Milleks küpsiseid kasutatakse',
      types: 'Küpsiste kategooriad',
      'third-parties': 'Teiste ettevõtete küpsised',
      manage: 'Kuidas küpsiseid hallata',
      signals: 'Teie brauseri privaatsussignaalid',
      list: 'Küpsised üksikasjalikult',
      updates: 'Selle poliitika muudatused',
      contact: 'Kontakt',
    },
    what: {
      text: 'Küpsis on märge väikeses tekstifailis. Veebisait, mida külastate, annab selle teie brauserile. Brauser hoiab seda teie seadmes ja näitab seda veebisaidile hiljem uuesti. Nii saab veebisait meeles pidada, mida eelistate, ja näha, kuidas selle lehti kasutatakse.',
      otherStorage:
        'Brauserid hoiavad andmeid ka mujal ja {site} kasutab mõnda neist kohtadest: {kinds}. See, mida siin lehel küpsiste kohta öeldakse, kehtib ka nende kohta.',
    },
    use: { introduction: 'Saidil {site} kasutatakse küpsiseid järgmistel eesmärkidel:' },
    types: {
      setBy: 'Iga kategooria küpsiseid võib salvestada {site} ise või mõni teine ettevõte, kelle teenus on lehtede osa.',
      alwaysOn: 'Alati sees.',
      offUntilAllowed: 'Välja lülitatud, kuni te selle lubate.',
      lifetimes: 'Seansiküpsised ja püsiküpsised',
      session: { title: 'Seansiküpsised', description: 'Püsivad ühe külastuse ajal: need kaovad, kui brauseri sulgete.' },
      persistent: { title: 'Püsiküpsised', description: 'Jäävad teie seadmesse, kuni nende aeg läbi saab või te need kustutate.' },
    },
    thirdParties: {
      introduction: '{site} võib kasutada teiste ettevõtete teenuseid, mis salvestavad teie seadmesse küpsiseid:',
      roleWithExamples: '{role}, näiteks {examples}',
      services: 'Need teenused on osa saidist {site}:',
      service: 'Pakkuja: {vendor}. Kategooria: {category}.',
      vendorPrivacy: 'Privaatsusteave: {vendor}',
      ownPolicies:
        'Igal neist ettevõtetest on oma privaatsuspoliitika ja oma küpsiste poliitika. Palun lugege sealt, kuidas ettevõte küpsiseid kasutab.',
    },
    manage: {
      choice: {
        title: 'Teie valik saidil {site}',
        change: 'Saate oma valikut {settings} igal ajal muuta või selle tagasi võtta.',
        counts: 'Valiku kehtivusaeg: {duration}, kui te selle veebisaidi küpsiseid varem ei kustuta. Pärast seda küsime teilt uuesti.',
        countsDiffering:
          'Loa kehtivusaeg: {granted}. Keeldumise kehtivusaeg: {denied}. Mõlemad lõpevad varem, kui kustutate selle veebisaidi küpsised. Pärast seda küsime teilt uuesti.',
      },
      browser: {
        title: 'Teie brauseri seaded',
        introduction: 'Enamikus brauserites saate:',
        abilities: [
          'vaadata salvestatud küpsiseid ja kustutada neid ükshaaval',
          'blokeerida kolmandate isikute küpsised',
          'blokeerida teatud veebisaitide kõik küpsised',
          'blokeerida kõik küpsised',
          'lasta brauseri sulgemisel kõik küpsised kustutada',
        ],
      },
      blocking: {
        title: 'Mida blokeerimine kaasa toob',
        description:
          'Kui blokeerite või kustutate küpsiseid, ei pruugi mõned funktsioonid saidil {site} enam toimida. Ilma hädavajalike küpsisteta ei saa veebisait korralikult töötada.',
      },
      paths: {
        title: 'Kus need seaded brauserites asuvad',
        description: 'Avage need menüüd üksteise järel. Nende nimed võivad versiooniti erineda.',
        browsers: [
          { browser: 'Google Chrome', path: ['Seaded', 'Privaatsus ja turvalisus', 'Küpsised ja muud saidiandmed'] },
          { browser: 'Mozilla Firefox', path: ['Sätted', 'Privaatsus ja turvalisus', 'Küpsised ja saidi andmed'] },
          { browser: 'Safari', path: ['Preferences', 'Privacy', 'Cookies and website data'] },
          { browser: 'Microsoft Edge', path: ['Sätted', 'Küpsised ja saidiõigused', 'Küpsised ja saidiandmed'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Brauserid võivad saata signaale Do Not Track (DNT) ja Global Privacy Control (GPC). {site} ei salvesta midagi valikulist, seega ei ole neil siin midagi välja lülitada.',
      dnt: { title: 'Do Not Track', description: 'Mõned brauserid võivad saata signaali nimega Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} käsitab seda keeldumisena: senikaua kui teie brauser seda saadab, jääb kõik valikuline välja lülitatuks, kui te seda siin siiski ei luba.',
      dntIgnored:
        'Ükski valdkonna standard ei ütle, kuidas veebisait peaks seda mõistma, seega ei muuda see saidil {site} praegu midagi. Kõik valikuline jääb niikuinii välja lülitatuks, kuni te selle lubate.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Mõned brauserid võivad saata signaali Global Privacy Control (GPC), mis palub veebisaitidel isikuandmeid mitte müüa ega jagada.',
      },
      gpcHonored:
        '{site} järgib seda. Senikaua kui teie brauser seda saadab, jääb järgnev välja lülitatuks, kui te seda {settings} eraldi sisse ei lülita: {categories}.',
      gpcHonoredNothing:
        '{site} järgib seda. Ükski selle poliitika valikuline kategooria ei müü ega jaga isikuandmeid, seega ei ole signaalil midagi välja lülitada.',
      gpcIgnored: 'Praegu ei muuda see saidil {site} midagi. Kehtib see, mida {settings} valite.',
    },
    regime: {
      onUntilRefused: 'Sees, kuni keeldute.',
      optOut: 'Teie asukohas võivad valikulised küpsised olla sees, kuni keeldute. Ühe klõpsuga {settings} lülitate need kõik välja.',
      sale: 'Teil on õigus keelduda oma isikuandmete müügist ja jagamisest. Küpsiste puhul saab seda teha iga lehe lingiga „{link}“. Kõige muu kohta kirjutage meile.',
    },
    list: { introduction: 'Peamised küpsised saidil {site}: milleks need on, kui kaua neid säilitatakse ja kes need salvestab.' },
    updates: {
      text: 'Muudame seda poliitikat aeg-ajalt: kui muutub meie tegevus või kui seda nõuavad töökorraldus, seadused või muud õigusaktid. Uus versioon on siis sellel lehel ja kannab rea „Viimati muudetud“ juures uut kuupäeva.',
      askAgain: 'Kui muudatus puudutab seda, milleks me teilt luba küsime, küsime teilt uuesti.',
    },
    contact: {
      text: 'Kui teil on küsimusi küpsiste kohta saidil {site}, võtke meiega ühendust: {contact}.',
      privacy: 'Kuidas me isikuandmeid üldiselt töötleme, seda selgitab meie {privacyPolicy}.',
      privacyPolicy: 'privaatsuspoliitika',
    },
  },
}
