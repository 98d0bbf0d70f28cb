import type { SplitLocale } from '../locale.ts'

/** The Italian texts of the UI. The texts of the dialog load with it. */
export const it: SplitLocale = {
  id: 'it',
  dir: 'ltr',
  list: { pair: '{0} e {1}', middle: '{0}, {1}', end: '{0} e {1}' },
  categories: {
    necessary: { title: 'Strettamente necessari' },
    functional: { title: 'Funzionalità' },
    analytics: { title: 'Analitici' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Cookie su {site}',
    description: 'Alcuni cookie sono necessari per far funzionare questo sito. Possiamo usare anche quelli facoltativi: {categories}?',
    vendors: 'Sono coinvolti servizi di {vendors}.',
    outdated: 'La nostra informativa sui cookie è cambiata. Questo è nuovo o diverso e richiede una tua decisione: {categories}.',
    expired: 'La tua decisione precedente è scaduta. Possiamo continuare a usare questi cookie: {categories}?',
    deniedBySignal: 'Il tuo browser chiede ai siti di non condividere i tuoi dati. Perciò questi cookie restano disattivati: {categories}.',
    acceptAll: 'Accetta tutto',
    rejectAll: 'Rifiuta tutto',
    openPreferences: 'Scegli i cookie',
    cookiePolicy: 'Informativa sui cookie',
  },
  status: {
    saved: 'Le tue scelte sono state salvate. Hai consentito: {categories}.',
    savedNone: 'Le tue scelte sono state salvate. Nessun cookie facoltativo è consentito.',
    withdrawn: 'Il tuo consenso è stato revocato per: {categories}.',
    notPersisted: 'Il tuo browser non conserva i cookie di questo sito, quindi le scelte valgono solo finché non lasci questa pagina.',
    close: 'Chiudi',
  },
  trigger: { openPreferences: 'Impostazioni dei cookie' },
  embed: {
    description:
      'Se carichi {service}, {vendor} riceve il tuo indirizzo IP, sa quale pagina stai visitando e può memorizzare dati sul tuo dispositivo.',
    loadOnce: 'Carica una volta',
    allowAlways: 'Consenti sempre {service}',
    open: 'Apri su {service}',
    vendorPrivacy: 'Informazioni sulla privacy di {vendor}',
  },
  reload: {
    description: 'In questa pagina è ancora attivo qualcosa che non consenti più. Ricarica la pagina per interromperlo.',
    superseded: 'Questa pagina è precedente alle scelte che hai salvato. Ricarica la pagina per applicarle anche qui.',
    reload: 'Ricarica la pagina',
    later: 'Non ora',
  },
  load: async () => (await import('./dialog.ts')).itDialog,
}
