import type { SplitLocale } from '../locale.ts'

/** The French texts of the UI. The texts of the dialog load with it. */
export const fr: SplitLocale = {
  id: 'fr',
  dir: 'ltr',
  list: { pair: '{0} et {1}', middle: '{0}, {1}', end: '{0} et {1}' },
  categories: {
    necessary: { title: 'Strictement nécessaires' },
    functional: { title: 'Fonctionnalités' },
    analytics: { title: 'Mesure d’audience' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Cookies sur {site}',
    description:
      'Certains cookies sont nécessaires au fonctionnement de ce site. Pouvons-nous aussi utiliser les cookies facultatifs\u00a0: {categories}\u202f?',
    vendors: 'Cela fait appel à des services fournis par {vendors}.',
    outdated:
      'Notre politique relative aux cookies a changé. Ceci est nouveau ou différent et demande une décision de votre part\u00a0: {categories}.',
    expired: 'Votre décision précédente a expiré. Pouvons-nous continuer à utiliser ces cookies\u00a0: {categories}\u202f?',
    deniedBySignal: 'Votre navigateur demande aux sites de ne pas partager vos données. Ces cookies restent donc désactivés\u00a0: {categories}.',
    acceptAll: 'Tout accepter',
    rejectAll: 'Tout refuser',
    openPreferences: 'Choisir les cookies',
    cookiePolicy: 'Politique relative aux cookies',
  },
  status: {
    saved: 'Vos choix sont enregistrés. Vous autorisez\u00a0: {categories}.',
    savedNone: 'Vos choix sont enregistrés. Aucun cookie facultatif n’est autorisé.',
    withdrawn: 'Votre consentement est retiré pour\u00a0: {categories}.',
    notPersisted: 'Votre navigateur ne conserve pas les cookies de ce site. Vos choix ne valent donc que jusqu’à ce que vous quittiez cette page.',
    close: 'Fermer',
  },
  trigger: { openPreferences: 'Paramètres des cookies' },
  embed: {
    description:
      'Si vous chargez {service}, {vendor} reçoit votre adresse IP, sait quelle page vous consultez et peut enregistrer des données sur votre appareil.',
    loadOnce: 'Charger une fois',
    allowAlways: 'Toujours autoriser {service}',
    open: 'Ouvrir sur {service}',
    vendorPrivacy: 'Protection des données chez {vendor}',
  },
  reload: {
    description: 'Un élément que vous n’autorisez plus est encore actif sur cette page. Rechargez la page pour l’arrêter.',
    superseded: 'Cette page est plus ancienne que les choix que vous avez enregistrés. Rechargez la page pour qu’ils s’appliquent aussi ici.',
    reload: 'Recharger la page',
    later: 'Pas maintenant',
  },
  load: async () => (await import('./dialog.ts')).frDialog,
}
