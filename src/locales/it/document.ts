import type { DocumentLocale } from '../document-locale.ts'
import { itDialog } from './dialog.ts'

/** The Italian texts of the policy page, the cookie table and the preferences form. */
export const itDocument: DocumentLocale = {
  ...itDialog,
  id: 'it',
  dir: 'ltr',
  list: { pair: '{0} e {1}', middle: '{0}, {1}', end: '{0} e {1}' },
  categories: {
    necessary: {
      title: 'Strettamente necessari',
      description:
        'Il sito ha bisogno di questi cookie per la sicurezza, l’accesso, l’accessibilità e per ricordare le tue scelte. Senza di essi non possiamo offrire alcuni dei nostri servizi.',
    },
    functional: {
      title: 'Funzionalità',
      description:
        'Questi cookie rendono possibili più funzioni e un sito più personale, perché conservano le tue impostazioni per la prossima visita.',
    },
    analytics: {
      title: 'Analitici',
      description:
        'Questi cookie contano quali pagine vengono visitate e come vengono usate. I dati ci mostrano se il sito funziona bene e come migliorarlo per chi lo visita.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Questi cookie seguono le visite da un sito all’altro per scegliere gli annunci e misurarne l’effetto.',
    },
  },
  purposes: {
    essential: { title: 'Funzioni di base', description: 'Fanno funzionare il sito' },
    authentication: { title: 'Accesso', description: 'Riconoscono il tuo account e mantengono attivo l’accesso' },
    security: { title: 'Sicurezza', description: 'Proteggono te e il sito dagli abusi' },
    functional: { title: 'Funzionalità', description: 'Conservano le tue impostazioni e preferenze' },
    analytics: { title: 'Analisi', description: 'Ci mostrano come i visitatori usano il sito' },
    marketing: { title: 'Marketing', description: 'Scelgono gli annunci e ne misurano l’effetto' },
  },
  roles: {
    analytics: 'Servizi di analisi',
    payments: 'Fornitori di servizi di pagamento',
    support: 'Strumenti di assistenza clienti',
    'content-delivery': 'Reti di distribuzione dei contenuti',
    advertising: 'Reti pubblicitarie',
    media: 'Piattaforme video e audio',
  },
  page: {
    title: 'Informativa sui cookie',
    date: {
      pattern: '{day} {month} {year}',
      months: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
    },
    alternatives: { pair: '{0} o {1}', middle: '{0}, {1}', end: '{0} o {1}' },
    lastUpdated: 'Ultimo aggiornamento: {date}',
    introduction: 'Che cosa memorizza {site} sul tuo dispositivo, perché, per quanto tempo e come puoi decidere.',
    settings: 'impostazioni dei cookie',
    headings: {
      what: 'Che cosa sono i cookie',
      use: 'A che cosa servono i cookie',
      types: 'Categorie di cookie',
      'third-parties': 'Cookie di altre aziende',
      manage: 'Come controllare i cookie',
      signals: 'Segnali sulla privacy del tuo browser',
      list: 'I cookie nel dettaglio',
      updates: 'Modifiche a questa informativa',
      contact: 'Contatti',
    },
    what: {
      text: 'Un cookie è una nota in un piccolo file di testo. Il sito web che visiti la consegna al tuo browser, che la conserva sul tuo dispositivo e in seguito la mostra di nuovo al sito. Così un sito può ricordare le tue preferenze e vedere come vengono usate le sue pagine.',
      otherStorage:
        'I browser conservano dati anche in altri spazi, e {site} ne usa alcuni: {kinds}. Ciò che questa pagina dice dei cookie vale anche per questi.',
    },
    use: { introduction: 'Su {site} i cookie hanno queste finalità:' },
    types: {
      setBy: 'I cookie di ogni categoria possono provenire da {site} o da un’altra azienda il cui servizio fa parte delle pagine del sito.',
      alwaysOn: 'Sempre attivi.',
      offUntilAllowed: 'Disattivati finché non li consenti.',
      lifetimes: 'Cookie di sessione e cookie persistenti',
      session: { title: 'Cookie di sessione', description: 'Durano una sola visita: scompaiono quando chiudi il browser.' },
      persistent: {
        title: 'Cookie persistenti',
        description: 'Restano sul tuo dispositivo finché non scadono o non li elimini.',
      },
    },
    thirdParties: {
      introduction: '{site} può usare servizi di altre aziende che memorizzano cookie sul tuo dispositivo:',
      roleWithExamples: '{role}, per esempio {examples}',
      services: 'Questi servizi fanno parte di {site}:',
      service: 'Fornitore: {vendor}. Categoria: {category}.',
      vendorPrivacy: 'Informazioni sulla privacy di {vendor}',
      ownPolicies:
        'Ognuna di queste aziende ha una propria informativa sulla privacy e una propria informativa sui cookie. Consultale per sapere come l’azienda usa i cookie.',
    },
    manage: {
      choice: {
        title: 'Le tue scelte su {site}',
        change: 'Puoi cambiare le tue scelte o revocare il consenso in qualsiasi momento nelle {settings}.',
        counts: 'Una scelta vale per {duration}, o finché non elimini i cookie di questo sito. Poi ti chiederemo di nuovo di scegliere.',
        countsDiffering:
          'Un consenso vale per {granted} e un rifiuto per {denied}, o finché non elimini i cookie di questo sito. Poi ti chiederemo di nuovo di scegliere.',
      },
      browser: {
        title: 'Impostazioni del tuo browser',
        introduction: 'Nella maggior parte dei browser puoi:',
        abilities: [
          'vedere i cookie memorizzati ed eliminarne alcuni',
          'bloccare i cookie di terze parti',
          'bloccare tutti i cookie di determinati siti',
          'bloccare tutti i cookie',
          'far eliminare tutti i cookie alla chiusura del browser',
        ],
      },
      blocking: {
        title: 'Conseguenze del blocco',
        description:
          'Se blocchi o elimini i cookie, alcune funzioni di {site} potrebbero non essere più disponibili. Senza i cookie necessari il sito non può funzionare correttamente.',
      },
      paths: {
        title: 'Dove si trovano queste impostazioni nei browser',
        description: 'Apri questi menu uno dopo l’altro. I nomi possono variare a seconda della versione.',
        browsers: [
          { browser: 'Google Chrome', path: ['Impostazioni', 'Privacy e sicurezza', 'Cookie e altri dati dei siti'] },
          { browser: 'Mozilla Firefox', path: ['Impostazioni', 'Privacy e sicurezza', 'Cookie e dati dei siti web'] },
          { browser: 'Safari', path: ['Impostazioni', 'Privacy', 'Cookie e dati dei siti web'] },
          { browser: 'Microsoft Edge', path: ['Impostazioni', 'Cookie e autorizzazioni sito', 'Gestisci ed elimina cookie e dati del sito'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'I browser possono inviare i segnali Do Not Track (DNT) e Global Privacy Control (GPC). {site} non memorizza nulla di facoltativo, quindi questi segnali non hanno nulla da disattivare.',
      dnt: { title: 'Do Not Track', description: 'Alcuni browser possono inviare un segnale chiamato Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} lo considera un rifiuto: finché il tuo browser lo invia, tutto ciò che è facoltativo resta disattivato, a meno che tu non lo consenta comunque qui.',
      dntIgnored:
        'Nessuno standard di settore stabilisce come un sito debba interpretarlo, quindi al momento non cambia nulla su {site}. In ogni caso, tutto ciò che è facoltativo resta disattivato finché non lo consenti.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Alcuni browser possono inviare il segnale Global Privacy Control (GPC), che chiede ai siti di non vendere né condividere i dati personali.',
      },
      gpcHonored:
        '{site} lo rispetta. Finché il tuo browser lo invia, queste categorie restano disattivate, a meno che tu non le attivi una per una nelle {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} lo rispetta. Nessuna categoria facoltativa di questa informativa comporta la vendita o la condivisione di dati personali, quindi non c’è nulla da disattivare.',
      gpcIgnored: 'Al momento non cambia nulla su {site}. Vale ciò che scegli nelle {settings}.',
    },
    regime: {
      onUntilRefused: 'Attivi finché non dici di no.',
      optOut: 'Dove ti trovi, i cookie facoltativi possono essere attivi finché non dici di no. Con un clic nelle {settings} li disattivi tutti.',
      sale: 'Hai il diritto di opporti alla vendita e alla condivisione dei tuoi dati personali. Per i cookie basta il link “{link}” di ogni pagina. Per tutto il resto, scrivici.',
    },
    list: { introduction: 'I principali cookie su {site}: a che cosa serve ciascuno, per quanto tempo viene conservato e chi lo imposta.' },
    updates: {
      text: 'Modifichiamo questa informativa di tanto in tanto: quando cambiano le nostre prassi o quando lo richiedono il funzionamento del sito, la legge o la normativa. La nuova versione viene pubblicata su questa pagina, con una nuova data alla voce «Ultimo aggiornamento».',
      askAgain: 'Se una modifica riguarda ciò che ti chiediamo di consentire, te lo chiederemo di nuovo.',
    },
    contact: {
      text: 'Per domande sui cookie usati su {site}, contattaci: {contact}.',
      privacy: 'La nostra {privacyPolicy} spiega come trattiamo i dati personali in generale.',
      privacyPolicy: 'informativa sulla privacy',
    },
  },
}
