import type { DocumentLocale } from '../document-locale.ts'
import { caDialog } from './dialog.ts'

/** The Catalan texts of the policy page, the cookie table and the preferences form. */
export const caDocument: DocumentLocale = {
  ...caDialog,
  id: 'ca',
  dir: 'ltr',
  list: { pair: '{0} i {1}', middle: '{0}, {1}', end: '{0} i {1}' },
  categories: {
    necessary: {
      title: 'Estrictament necessàries',
      description:
        'El lloc web necessita aquestes galetes per a la seguretat, l’inici de sessió, l’accessibilitat i per recordar la vostra selecció. Sense aquestes galetes no podem oferir alguns dels nostres serveis.',
    },
    functional: {
      title: 'Funcionals',
      description:
        'Aquestes galetes fan possibles més funcions i un lloc web més personal, perquè desen la vostra configuració per a la pròxima visita.',
    },
    analytics: {
      title: 'Analítiques',
      description:
        'Aquestes galetes compten quines pàgines es visiten i com es fan servir. Les xifres ens mostren si el lloc web funciona bé i com podem millorar-lo per als visitants.',
    },
    marketing: {
      title: 'Màrqueting',
      description: 'Aquestes galetes segueixen les visites d’un lloc web a un altre per triar anuncis i mesurar-ne l’efecte.',
    },
  },
  purposes: {
    essential: { title: 'Funcions bàsiques', description: 'Fan que el lloc web funcioni' },
    authentication: { title: 'Inici de sessió', description: 'Reconeixen el vostre compte per mantenir la sessió iniciada' },
    security: { title: 'Seguretat', description: 'Protegeixen els visitants i el lloc web contra usos indeguts' },
    functional: { title: 'Funcionalitat', description: 'Desen la vostra configuració i les vostres preferències' },
    analytics: { title: 'Anàlisi', description: 'Ens mostren com els visitants fan servir el lloc web' },
    marketing: { title: 'Màrqueting', description: 'Trien anuncis i en mesuren l’efecte' },
  },
  roles: {
    analytics: 'Serveis d’anàlisi',
    payments: 'Proveïdors de serveis de pagament',
    support: 'Eines d’atenció al client',
    'content-delivery': 'Xarxes de distribució de continguts',
    advertising: 'Xarxes publicitàries',
    media: 'Plataformes de vídeo i àudio',
  },
  page: {
    title: 'Política de galetes',
    date: {
      pattern: '{day} {month} del {year}',
      months: [
        'de gener',
        'de febrer',
        'de març',
        'd’abril',
        'de maig',
        'de juny',
        'de juliol',
        'd’agost',
        'de setembre',
        'd’octubre',
        'de novembre',
        'de desembre',
      ],
    },
    alternatives: { pair: '{0} o {1}', middle: '{0}, {1}', end: '{0} o {1}' },
    lastUpdated: 'Darrera actualització: {date}',
    introduction: 'Què emmagatzema {site} al vostre dispositiu, per què, durant quant de temps i com ho podeu decidir.',
    settings: 'configuració de galetes',
    headings: {
      what: 'Què són les galetes',
      use: 'Per a què serveixen les galetes',
      types: 'Categories de galetes',
      'third-parties': 'Galetes d’altres empreses',
      manage: 'Com controlar les galetes',
      signals: 'Senyals de privacitat del vostre navegador',
      list: 'Les galetes en detall',
      updates: 'Canvis en aquesta política',
      contact: 'Contacte',
    },
    what: {
      text: 'Una galeta és una nota en un petit fitxer de text. El lloc web que visiteu la lliura al vostre navegador, que la desa al vostre dispositiu i més endavant la torna a mostrar al lloc web. Així, un lloc web pot recordar les vostres preferències i veure com es fan servir les pàgines.',
      otherStorage:
        'Els navegadors també desen dades en altres espais, i {site} en fa servir alguns: {kinds}. El que diu aquesta pàgina sobre les galetes també s’hi aplica.',
    },
    use: { introduction: 'A {site}, les galetes tenen aquestes finalitats:' },
    types: {
      setBy:
        'Les galetes de cada categoria les pot instal·lar {site} o una altra empresa el servei de la qual forma part de les pàgines del lloc web.',
      alwaysOn: 'Sempre actives.',
      offUntilAllowed: 'Desactivades fins que les permeteu.',
      lifetimes: 'Galetes de sessió i galetes persistents',
      session: { title: 'Galetes de sessió', description: 'Duren una visita: desapareixen quan tanqueu el navegador.' },
      persistent: {
        title: 'Galetes persistents',
        description: 'Es queden al vostre dispositiu fins que caduquen o les suprimiu.',
      },
    },
    thirdParties: {
      introduction: '{site} pot fer servir serveis d’altres empreses que emmagatzemen galetes al vostre dispositiu:',
      roleWithExamples: '{role}, per exemple, {examples}',
      services: 'Aquests serveis estan integrats a {site}:',
      service: 'Proveïdor: {vendor}. Categoria: {category}.',
      vendorPrivacy: 'Informació de privacitat: {vendor}',
      ownPolicies:
        'Cadascuna d’aquestes empreses té la seva pròpia política de privacitat i la seva pròpia política de galetes. Consulteu-hi com fa servir les galetes cada empresa.',
    },
    manage: {
      choice: {
        title: 'La vostra selecció a {site}',
        change: 'Podeu canviar la selecció o retirar el consentiment en qualsevol moment a la {settings}.',
        counts: 'Una selecció és vàlida durant {duration} o fins que suprimiu les galetes d’aquest lloc web. Després us ho tornarem a preguntar.',
        countsDiffering:
          'Un permís és vàlid durant {granted} i un rebuig durant {denied}, o fins que suprimiu les galetes d’aquest lloc web. Després us ho tornarem a preguntar.',
      },
      browser: {
        title: 'Configuració del vostre navegador',
        introduction: 'A la majoria de navegadors podeu:',
        abilities: [
          'veure les galetes emmagatzemades i suprimir-ne algunes',
          'bloquejar les galetes de tercers',
          'bloquejar totes les galetes de determinats llocs web',
          'bloquejar totes les galetes',
          'fer que se suprimeixin totes les galetes en tancar el navegador',
        ],
      },
      blocking: {
        title: 'Conseqüències del bloqueig',
        description:
          'Si bloquegeu o suprimiu galetes, és possible que algunes funcions d’aquest lloc web deixin d’estar disponibles. Sense les galetes necessàries, {site} no pot funcionar correctament.',
      },
      paths: {
        title: 'On es troba aquesta configuració als navegadors',
        description: 'Obriu aquests menús l’un després de l’altre. Els noms poden variar segons la versió.',
        browsers: [
          { browser: 'Google Chrome', path: ['Configuració', 'Privadesa i seguretat', 'Galetes i altres dades dels llocs'] },
          { browser: 'Mozilla Firefox', path: ['Paràmetres', 'Privadesa i seguretat', 'Galetes i dades dels llocs'] },
          { browser: 'Safari', path: ['Configuració', 'Privacitat', 'Galetes i dades de llocs web'] },
          {
            browser: 'Microsoft Edge',
            path: ['Configuració', 'Galetes i permisos del lloc', 'Administra i suprimeix les galetes i les dades del lloc'],
          },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Els navegadors poden enviar els senyals Do Not Track (DNT) i Global Privacy Control (GPC). {site} no emmagatzema res d’opcional, de manera que no hi ha res que aquests senyals puguin desactivar.',
      dnt: { title: 'Do Not Track', description: 'Alguns navegadors poden enviar un senyal anomenat Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} el tracta com un rebuig: mentre el vostre navegador l’enviï, tot el que és opcional continua desactivat, tret que ho permeteu aquí igualment.',
      dntIgnored:
        'Cap norma del sector no estableix com l’ha d’interpretar un lloc web, de manera que ara com ara no canvia res a {site}. En qualsevol cas, tot el que és opcional continua desactivat fins que ho permeteu.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Alguns navegadors poden enviar el senyal Global Privacy Control (GPC), que demana als llocs web que no venguin ni comparteixin dades personals.',
      },
      gpcHonored:
        '{site} el respecta. Mentre el vostre navegador l’enviï, aquestes categories continuen desactivades, tret que les activeu una per una a la {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} el respecta. Cap categoria opcional d’aquesta política no implica vendre o compartir dades personals, de manera que no hi ha res per desactivar.',
      gpcIgnored: 'Ara com ara no canvia res a {site}. El que compta és el que trieu a la {settings}.',
    },
    regime: {
      onUntilRefused: 'Activades fins que digueu que no.',
      optOut: 'Al lloc on sou, les galetes opcionals poden estar activades fins que digueu que no. Amb un clic a la {settings} es desactiven totes.',
      sale: 'Teniu dret a oposar-vos a la venda i a la compartició de les vostres dades personals. Per a les galetes, feu-ho amb l’enllaç «{link}» de cada pàgina. Per a tota la resta, escriviu-nos.',
    },
    list: {
      introduction: 'Les galetes principals que fa servir {site}: per a què serveix cadascuna, quant de temps es conserva i qui la instal·la.',
    },
    updates: {
      text: 'Modifiquem aquesta política de tant en tant: quan canvien les nostres pràctiques o quan ho exigeixen el funcionament del lloc web, la llei o la normativa. La nova versió es publica llavors en aquesta pàgina, amb una data nova a «Darrera actualització».',
      askAgain: 'Si un canvi afecta el que us demanem que permeteu, us ho tornarem a preguntar.',
    },
    contact: {
      text: 'Si teniu preguntes sobre les galetes que fa servir {site}, poseu-vos en contacte amb nosaltres: {contact}.',
      privacy: 'La nostra {privacyPolicy} explica com tractem les dades personals en general.',
      privacyPolicy: 'política de privacitat',
    },
  },
}
