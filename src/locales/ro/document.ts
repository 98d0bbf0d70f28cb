import type { DocumentLocale } from '../document-locale.ts'
import { roDialog } from './dialog.ts'

/** The Romanian texts of the policy page, the cookie table and the preferences form. */
export const roDocument: DocumentLocale = {
  ...roDialog,
  id: 'ro',
  dir: 'ltr',
  list: { pair: '{0} și {1}', middle: '{0}, {1}', end: '{0} și {1}' },
  categories: {
    necessary: {
      title: 'Strict necesare',
      description:
        'Site-ul depinde de aceste cookie-uri: pentru securitate, autentificare, accesibilitate și reținerea opțiunilor dumneavoastră. Fără ele nu putem oferi unele dintre serviciile noastre.',
    },
    functional: {
      title: 'Funcționalitate',
      description:
        'Aceste cookie-uri fac posibile mai multe funcții și un site mai personalizat, păstrând setările dumneavoastră pentru următoarea vizită.',
    },
    analytics: {
      title: 'Analiză',
      description:
        'Aceste cookie-uri măsoară ce pagini sunt vizitate și cum sunt folosite. Cifrele ne arată cât de bine funcționează site-ul și cum îl putem îmbunătăți pentru vizitatori.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Aceste cookie-uri urmăresc vizitele pe mai multe site-uri, pentru a alege reclame și a le măsura efectul.',
    },
  },
  purposes: {
    essential: { title: 'Funcții de bază', description: 'Asigură funcționarea site-ului' },
    authentication: { title: 'Autentificare', description: 'Vă recunosc contul, ca să nu fie nevoie să vă autentificați din nou' },
    security: { title: 'Securitate', description: 'Vă protejează pe dumneavoastră și site-ul împotriva abuzurilor' },
    functional: { title: 'Funcționalitate', description: 'Păstrează setările și preferințele dumneavoastră' },
    analytics: { title: 'Analiză', description: 'Ne arată cum folosesc vizitatorii site-ul' },
    marketing: { title: 'Marketing', description: 'Aleg reclame și le măsoară efectul' },
  },
  roles: {
    analytics: 'Furnizori de servicii de analiză',
    payments: 'Procesatori de plăți',
    support: 'Instrumente de asistență pentru clienți',
    'content-delivery': 'Rețele de distribuție a conținutului',
    advertising: 'Rețele de publicitate',
    media: 'Platforme video și audio',
  },
  page: {
    title: 'Politica de cookie-uri',
    date: {
      pattern: '{day} {month} {year}',
      months: ['ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie'],
    },
    alternatives: { pair: '{0} sau {1}', middle: '{0}, {1}', end: '{0} sau {1}' },
    lastUpdated: 'Ultima actualizare: {date}',
    introduction: 'Ce stochează site-ul {site} pe dispozitivul dumneavoastră, de ce, pentru cât timp și cum puteți decide în această privință.',
    settings: 'setările pentru cookie-uri',
    headings: {
      what: 'Ce sunt cookie-urile',
      use: 'La ce se folosesc cookie-urile',
      types: 'Categorii de cookie-uri',
      'third-parties': 'Cookie-uri ale altor companii',
      manage: 'Cum controlați cookie-urile',
      signals: 'Semnale de confidențialitate ale browserului dumneavoastră',
      list: 'Cookie-urile în detaliu',
      updates: 'Modificări ale acestei politici',
      contact: 'Contact',
    },
    what: {
      text: 'Un cookie este o notiță într-un mic fișier text. Site-ul pe care îl vizitați i-o dă browserului, care o păstrează pe dispozitivul dumneavoastră și i-o arată din nou site-ului mai târziu. Astfel, un site își poate aminti ce preferați și poate vedea cum sunt folosite paginile sale.',
      otherStorage:
        'Browserele păstrează date și în alte locuri, iar site-ul {site} folosește unele dintre ele: {kinds}. Ce spune această pagină despre cookie-uri este valabil și pentru acestea.',
    },
    use: { introduction: 'Pe site-ul {site}, cookie-urile servesc următoarelor scopuri:' },
    types: {
      setBy:
        'Cookie-urile din fiecare categorie pot proveni chiar de la site-ul {site} sau de la o altă companie, al cărei serviciu face parte din paginile sale.',
      alwaysOn: 'Întotdeauna active.',
      offUntilAllowed: 'Dezactivate până când le permiteți.',
      lifetimes: 'Cookie-uri de sesiune și persistente',
      session: { title: 'Cookie-uri de sesiune', description: 'Durează cât o vizită: dispar imediat ce închideți browserul.' },
      persistent: {
        title: 'Cookie-uri persistente',
        description: 'Rămân pe dispozitivul dumneavoastră până când expiră sau până când le ștergeți.',
      },
    },
    thirdParties: {
      introduction: 'Site-ul {site} poate folosi servicii ale altor companii, care stochează cookie-uri pe dispozitivul dumneavoastră:',
      roleWithExamples: '{role}, de exemplu {examples}',
      services: 'Aceste servicii fac parte din site-ul {site}:',
      service: 'Furnizor: {vendor}. Categorie: {category}.',
      vendorPrivacy: 'Informații despre confidențialitate de la {vendor}',
      ownPolicies:
        'Fiecare dintre aceste companii are propria politică de confidențialitate și propria politică de cookie-uri. Vă rugăm să citiți acolo cum folosește cookie-urile.',
    },
    manage: {
      choice: {
        title: 'Opțiunile dumneavoastră pe site-ul {site}',
        change: 'Vă puteți modifica sau retrage opțiunile în orice moment din {settings}.',
        counts: 'Opțiunile sunt valabile {duration} sau până când ștergeți cookie-urile acestui site. După aceea vă întrebăm din nou.',
        countsDiffering:
          'O permisiune este valabilă {granted}, iar un refuz {denied}, sau până când ștergeți cookie-urile acestui site. După aceea vă întrebăm din nou.',
      },
      browser: {
        title: 'Setările browserului dumneavoastră',
        introduction: 'În majoritatea browserelor puteți:',
        abilities: [
          'să vedeți cookie-urile stocate și să ștergeți unele dintre ele',
          'să blocați cookie-urile terților',
          'să blocați toate cookie-urile anumitor site-uri',
          'să blocați toate cookie-urile',
          'să setați ștergerea tuturor cookie-urilor la închiderea browserului',
        ],
      },
      blocking: {
        title: 'Ce urmări are blocarea',
        description:
          'Dacă blocați sau ștergeți cookie-uri, este posibil ca unele funcții ale site-ului {site} să nu mai meargă. Fără cookie-urile necesare, site-ul nu poate funcționa corect.',
      },
      paths: {
        title: 'Unde se află aceste setări în browsere',
        description: 'Deschideți aceste meniuri unul după altul. Denumirile lor pot diferi de la o versiune la alta.',
        browsers: [
          { browser: 'Google Chrome', path: ['Setări', 'Confidențialitate și securitate', 'Cookie-uri și alte date ale site-urilor'] },
          { browser: 'Mozilla Firefox', path: ['Setări', 'Confidențialitate și securitate', 'Cookie-uri și date ale site-urilor'] },
          { browser: 'Safari', path: ['Configurări', 'Intimitate', 'Cookie-uri și date ale site-urilor web'] },
          { browser: 'Microsoft Edge', path: ['Setări', 'Module cookie și permisiuni de site', 'Gestionați și ștergeți modulele cookie'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Browserele pot trimite semnalele Do Not Track (DNT) și Global Privacy Control (GPC). Site-ul {site} nu stochează nimic opțional, așa că acestea nu au ce dezactiva.',
      dnt: { title: 'Do Not Track', description: 'Unele browsere pot trimite un semnal numit Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        'Site-ul {site} îl tratează ca pe un refuz: cât timp browserul dumneavoastră îl trimite, tot ce este opțional rămâne dezactivat, cu excepția cazului în care îl permiteți totuși aici.',
      dntIgnored:
        'Niciun standard al industriei nu stabilește cum trebuie să îl înțeleagă un site, așa că în prezent nu schimbă nimic pe site-ul {site}. Oricum, tot ce este opțional rămâne dezactivat până când îl permiteți.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Unele browsere pot trimite semnalul Global Privacy Control (GPC), care cere site-urilor să nu vândă datele personale și să nu le transmită către terți.',
      },
      gpcHonored:
        'Site-ul {site} îl respectă. Cât timp browserul dumneavoastră îl trimite și nu le-ați activat una câte una din {settings}, rămân dezactivate următoarele categorii: {categories}.',
      gpcHonoredNothing:
        'Site-ul {site} îl respectă. Nicio categorie opțională din această politică nu presupune vânzarea datelor personale sau transmiterea lor către terți, așa că nu are ce dezactiva.',
      gpcIgnored: 'În prezent nu schimbă nimic pe site-ul {site}. Contează ce alegeți din {settings}.',
    },
    regime: {
      onUntilRefused: 'Activate până când refuzați.',
      optOut:
        'În locul în care vă aflați, cookie-urile opționale pot fi activate până când refuzați. Un clic în {settings} le dezactivează pe toate.',
      sale: 'Aveți dreptul să vă opuneți vânzării și transmiterii datelor dumneavoastră personale. Pentru cookie-uri, folosiți linkul „{link}” de pe fiecare pagină. Pentru orice altceva, scrieți-ne.',
    },
    list: { introduction: 'Principalele cookie-uri de pe site-ul {site}: la ce servește fiecare, cât timp se păstrează și cine îl setează.' },
    updates: {
      text: 'Modificăm această politică din când în când: atunci când se schimbă practica noastră sau când o cer funcționarea site-ului, legea sau reglementările. Noua versiune apare atunci pe această pagină, cu o dată nouă la „Ultima actualizare”.',
      askAgain: 'Dacă o modificare privește ceva pentru care vă cerem permisiunea, vă întrebăm din nou.',
    },
    contact: {
      text: 'Pentru întrebări despre cookie-urile de pe site-ul {site}, ne puteți contacta la {contact}.',
      privacy: 'Modul în care tratăm datele personale în general este descris în {privacyPolicy}.',
      privacyPolicy: 'politica noastră de confidențialitate',
    },
  },
}
