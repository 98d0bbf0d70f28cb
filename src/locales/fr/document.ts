import type { DocumentLocale } from '../document-locale.ts'
import { frDialog } from './dialog.ts'

/** The French texts of the policy page, the cookie table and the preferences form. */
export const frDocument: DocumentLocale = {
  ...frDialog,
  id: 'fr',
  dir: 'ltr',
  list: { pair: '{0} et {1}', middle: '{0}, {1}', end: '{0} et {1}' },
  categories: {
    necessary: {
      title: 'Strictement nécessaires',
      description:
        'Le site a besoin de ces cookies pour la sécurité, la connexion, l’accessibilité et la mémorisation de vos choix. Sans eux, nous ne pouvons pas proposer certains de nos services.',
    },
    functional: {
      title: 'Fonctionnalités',
      description: 'Ces cookies permettent davantage de fonctions et un site plus personnel, en conservant vos réglages pour votre prochaine visite.',
    },
    analytics: {
      title: 'Mesure d’audience',
      description:
        'Ces cookies comptent les pages visitées et montrent comment elles sont utilisées. Les chiffres nous montrent si le site fonctionne bien et comment l’améliorer pour ses visiteurs.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Ces cookies suivent les visites d’un site à l’autre pour choisir les publicités et mesurer leur effet.',
    },
  },
  purposes: {
    essential: { title: 'Fonctions essentielles', description: 'Font fonctionner le site' },
    authentication: { title: 'Connexion', description: 'Reconnaissent votre compte pour maintenir votre connexion' },
    security: { title: 'Sécurité', description: 'Vous protègent, vous et le site, contre les abus' },
    functional: { title: 'Fonctionnalités', description: 'Conservent vos réglages et vos préférences' },
    analytics: { title: 'Mesure d’audience', description: 'Nous montrent comment les visiteurs utilisent le site' },
    marketing: { title: 'Marketing', description: 'Choisissent les publicités et mesurent leur effet' },
  },
  roles: {
    analytics: 'Services de mesure d’audience',
    payments: 'Prestataires de paiement',
    support: 'Outils de service client',
    'content-delivery': 'Réseaux de diffusion de contenu',
    advertising: 'Régies publicitaires',
    media: 'Plateformes vidéo et audio',
  },
  page: {
    title: 'Politique relative aux cookies',
    date: {
      pattern: '{day} {month} {year}',
      months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    },
    alternatives: { pair: '{0} ou {1}', middle: '{0}, {1}', end: '{0} ou {1}' },
    lastUpdated: 'Dernière mise à jour\u00a0: {date}',
    introduction: 'Ce que {site} enregistre sur votre appareil, pourquoi, pour combien de temps, et comment vous en décidez.',
    settings: 'paramètres des cookies',
    headings: {
      what: 'Ce que sont les cookies',
      use: 'À quoi servent les cookies',
      types: 'Catégories de cookies',
      'third-parties': 'Cookies d’autres entreprises',
      manage: 'Comment contrôler les cookies',
      signals: 'Signaux de confidentialité de votre navigateur',
      list: 'Les cookies en détail',
      updates: 'Modifications de cette politique',
      contact: 'Contact',
    },
    what: {
      text: 'Un cookie est une note dans un petit fichier texte. Le site que vous visitez la remet à votre navigateur, qui la conserve sur votre appareil et la présente à nouveau au site plus tard. Un site peut ainsi se souvenir de vos préférences et voir comment ses pages sont utilisées.',
      otherStorage:
        'Les navigateurs conservent aussi des données à d’autres endroits, et {site} en utilise certains\u00a0: {kinds}. Ce que cette page dit des cookies vaut aussi pour eux.',
    },
    use: { introduction: 'Sur {site}, les cookies ont les finalités suivantes\u00a0:' },
    types: {
      setBy:
        'Les cookies de chaque catégorie peuvent être déposés par {site} ou par une autre entreprise dont le service fait partie des pages du site.',
      alwaysOn: 'Toujours actifs.',
      offUntilAllowed: 'Désactivés tant que vous ne les autorisez pas.',
      lifetimes: 'Cookies de session et cookies persistants',
      session: {
        title: 'Cookies de session',
        description: 'Ne durent que le temps d’une visite\u00a0: ils disparaissent lorsque vous fermez le navigateur.',
      },
      persistent: {
        title: 'Cookies persistants',
        description: 'Restent sur votre appareil jusqu’à ce qu’ils expirent ou que vous les supprimiez.',
      },
    },
    thirdParties: {
      introduction: '{site} peut utiliser des services d’autres entreprises qui enregistrent des cookies sur votre appareil\u00a0:',
      roleWithExamples: '{role}, par exemple {examples}',
      services: 'Ces services sont intégrés à {site}\u00a0:',
      service: 'Fournisseur\u00a0: {vendor}. Catégorie\u00a0: {category}.',
      vendorPrivacy: 'Protection des données chez {vendor}',
      ownPolicies:
        'Chacune de ces entreprises a sa propre politique de confidentialité et sa propre politique relative aux cookies. Consultez-les pour savoir comment l’entreprise utilise les cookies.',
    },
    manage: {
      choice: {
        title: 'Vos choix sur {site}',
        change: 'Vous pouvez modifier vos choix ou retirer votre consentement à tout moment dans les {settings}.',
        counts:
          'Un choix est valable {duration}, ou jusqu’à ce que vous supprimiez les cookies de ce site. Ensuite, nous vous posons à nouveau la question.',
        countsDiffering:
          'Une autorisation est valable {granted} et un refus {denied}, ou jusqu’à ce que vous supprimiez les cookies de ce site. Ensuite, nous vous posons à nouveau la question.',
      },
      browser: {
        title: 'Paramètres de votre navigateur',
        introduction: 'Dans la plupart des navigateurs, vous pouvez\u00a0:',
        abilities: [
          'consulter les cookies enregistrés et en supprimer certains',
          'bloquer les cookies tiers',
          'bloquer tous les cookies de certains sites',
          'bloquer tous les cookies',
          'faire supprimer tous les cookies à la fermeture du navigateur',
        ],
      },
      blocking: {
        title: 'Conséquences du blocage',
        description:
          'Si vous bloquez ou supprimez des cookies, certaines fonctions de ce site peuvent devenir indisponibles. Sans les cookies nécessaires, {site} ne peut pas fonctionner correctement.',
      },
      paths: {
        title: 'Où trouver ces paramètres dans les navigateurs',
        description: 'Ouvrez ces menus l’un après l’autre. Leurs noms peuvent varier selon la version.',
        browsers: [
          { browser: 'Google Chrome', path: ['Paramètres', 'Confidentialité et sécurité', 'Cookies et autres données des sites'] },
          { browser: 'Mozilla Firefox', path: ['Paramètres', 'Vie privée et sécurité', 'Cookies et données de sites'] },
          { browser: 'Safari', path: ['Réglages', 'Confidentialité', 'Cookies et données de sites web'] },
          {
            browser: 'Microsoft Edge',
            path: ['Paramètres', 'Cookies et autorisations de site', 'Gérer et supprimer les cookies et les données du site'],
          },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Les navigateurs peuvent envoyer les signaux Do Not Track (DNT) et Global Privacy Control (GPC). {site} n’enregistre rien de facultatif. Ces signaux n’ont donc rien à désactiver.',
      dnt: { title: 'Do Not Track', description: 'Certains navigateurs peuvent envoyer un signal appelé Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} le traite comme un refus\u00a0: tant que votre navigateur l’envoie, tout ce qui est facultatif reste désactivé, sauf si vous l’autorisez ici malgré tout.',
      dntIgnored:
        'Aucune norme du secteur ne dit comment un site doit l’interpréter. Pour l’instant, il ne change donc rien sur {site}. Dans tous les cas, tout ce qui est facultatif reste désactivé tant que vous ne l’autorisez pas.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Certains navigateurs peuvent envoyer le signal Global Privacy Control (GPC), qui demande aux sites de ne pas vendre ni partager les données personnelles.',
      },
      gpcHonored:
        '{site} le respecte. Tant que votre navigateur l’envoie, ces catégories restent désactivées, sauf si vous les activez une par une dans les {settings}\u00a0: {categories}.',
      gpcHonoredNothing:
        '{site} le respecte. Aucune catégorie facultative de cette politique n’implique la vente ou le partage de données personnelles. Il n’y a donc rien à désactiver.',
      gpcIgnored: 'Pour l’instant, il ne change rien sur {site}. Ce sont vos choix dans les {settings} qui comptent.',
    },
    regime: {
      onUntilRefused: 'Activés tant que vous ne dites pas non.',
      optOut:
        'Là où vous êtes, les cookies facultatifs peuvent être activés tant que vous ne dites pas non. Un clic dans les {settings} les désactive tous.',
      sale: 'Vous avez le droit de vous opposer à la vente et au partage de vos données personnelles. Pour les cookies, utilisez le lien «\u00a0{link}\u00a0» de chaque page. Pour tout le reste, écrivez-nous.',
    },
    list: {
      introduction: 'Les principaux cookies utilisés sur {site}\u00a0: à quoi ils servent, combien de temps ils sont conservés et qui les dépose.',
    },
    updates: {
      text: 'Nous modifions cette politique de temps à autre\u00a0: lorsque nos pratiques changent ou lorsque le fonctionnement du site, la loi ou la réglementation l’exige. La nouvelle version figure alors sur cette page, avec une nouvelle date à la mention «\u202fDernière mise à jour\u202f».',
      askAgain: 'Si une modification concerne ce que nous vous demandons d’autoriser, nous vous posons à nouveau la question.',
    },
    contact: {
      text: 'Pour toute question sur les cookies utilisés sur {site}, contactez-nous\u00a0: {contact}.',
      privacy: 'Notre {privacyPolicy} explique comment nous traitons les données personnelles en général.',
      privacyPolicy: 'politique de confidentialité',
    },
  },
}
