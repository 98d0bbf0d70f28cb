import type { DocumentLocale } from '../document-locale.ts'
import { esDialog } from './dialog.ts'

/** The Spanish texts of the policy page, the cookie table and the preferences form. */
export const esDocument: DocumentLocale = {
  ...esDialog,
  id: 'es',
  dir: 'ltr',
  list: { pair: '{0} y {1}', middle: '{0}, {1}', end: '{0} y {1}' },
  categories: {
    necessary: {
      title: 'Estrictamente necesarias',
      description:
        'El sitio necesita estas cookies para la seguridad, el inicio de sesión, la accesibilidad y para recordar su selección. Sin ellas no podemos ofrecer algunos de nuestros servicios.',
    },
    functional: {
      title: 'Funcionalidad',
      description: 'Estas cookies hacen posibles más funciones y un sitio más personal, ya que conservan sus ajustes para la próxima visita.',
    },
    analytics: {
      title: 'Analíticas',
      description:
        'Estas cookies cuentan qué páginas se visitan y cómo se usan. Las cifras nos muestran si el sitio funciona bien y cómo mejorarlo para quienes lo visitan.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Estas cookies siguen las visitas de un sitio a otro para elegir anuncios y medir su efecto.',
    },
  },
  purposes: {
    essential: { title: 'Funciones básicas', description: 'Hacen que el sitio funcione' },
    authentication: { title: 'Inicio de sesión', description: 'Reconocen su cuenta para mantener la sesión iniciada' },
    security: { title: 'Seguridad', description: 'Protegen a los visitantes y al sitio frente a usos indebidos' },
    functional: { title: 'Funcionalidad', description: 'Conservan sus ajustes y preferencias' },
    analytics: { title: 'Análisis', description: 'Nos muestran cómo utilizan el sitio los visitantes' },
    marketing: { title: 'Marketing', description: 'Eligen anuncios y miden su efecto' },
  },
  roles: {
    analytics: 'Servicios de análisis',
    payments: 'Proveedores de servicios de pago',
    support: 'Herramientas de atención al cliente',
    'content-delivery': 'Redes de distribución de contenidos',
    advertising: 'Redes publicitarias',
    media: 'Plataformas de vídeo y audio',
  },
  page: {
    title: 'Política de cookies',
    date: {
      pattern: '{day} de {month} de {year}',
      months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    },
    alternatives: { pair: '{0} o {1}', middle: '{0}, {1}', end: '{0} o {1}' },
    lastUpdated: 'Última actualización: {date}',
    introduction: 'Qué almacena {site} en su dispositivo, por qué, durante cuánto tiempo y cómo puede decidir sobre ello.',
    settings: 'configuración de cookies',
    headings: {
      what: 'Qué son las cookies',
      use: 'Para qué se utilizan las cookies',
      types: 'Categorías de cookies',
      'third-parties': 'Cookies de otras empresas',
      manage: 'Cómo controlar las cookies',
      signals: 'Señales de privacidad de su navegador',
      list: 'Las cookies en detalle',
      updates: 'Cambios en esta política',
      contact: 'Contacto',
    },
    what: {
      text: 'Una cookie es una nota en un pequeño archivo de texto. El sitio web que visita se la entrega a su navegador, que la guarda en su dispositivo y más tarde se la vuelve a mostrar al sitio. Así, un sitio puede recordar sus preferencias y ver cómo se usan las páginas.',
      otherStorage:
        'Los navegadores también guardan datos en otros lugares, y {site} utiliza algunos de ellos: {kinds}. Lo que esta página dice sobre las cookies también se aplica a ellos.',
    },
    use: { introduction: 'En {site}, las cookies tienen estas finalidades:' },
    types: {
      setBy: 'Las cookies de cada categoría pueden proceder de {site} o de otra empresa cuyo servicio forma parte de sus páginas.',
      alwaysOn: 'Siempre activas.',
      offUntilAllowed: 'Desactivadas hasta que usted las permita.',
      lifetimes: 'Cookies de sesión y cookies persistentes',
      session: { title: 'Cookies de sesión', description: 'Duran una visita: desaparecen cuando se cierra el navegador.' },
      persistent: {
        title: 'Cookies persistentes',
        description: 'Permanecen en su dispositivo hasta que caducan o usted las elimina.',
      },
    },
    thirdParties: {
      introduction: '{site} puede utilizar servicios de otras empresas que almacenan cookies en su dispositivo:',
      roleWithExamples: '{role}, por ejemplo, {examples}',
      services: 'Estos servicios forman parte de {site}:',
      service: 'Proveedor: {vendor}. Categoría: {category}.',
      vendorPrivacy: 'Información de privacidad de {vendor}',
      ownPolicies:
        'Cada una de estas empresas tiene su propia política de privacidad y su propia política de cookies. Consúltelas para saber cómo utiliza las cookies cada empresa.',
    },
    manage: {
      choice: {
        title: 'Su selección en {site}',
        change: 'Puede cambiar su selección o retirar su consentimiento en cualquier momento en la {settings}.',
        counts: 'Una selección es válida durante {duration} o hasta que elimine las cookies de este sitio. Después volveremos a preguntarle.',
        countsDiffering:
          'Un permiso es válido durante {granted} y un rechazo durante {denied}, o hasta que elimine las cookies de este sitio. Después volveremos a preguntarle.',
      },
      browser: {
        title: 'Ajustes de su navegador',
        introduction: 'En la mayoría de los navegadores, puede:',
        abilities: [
          'ver las cookies almacenadas y eliminar las que elija',
          'bloquear las cookies de terceros',
          'bloquear todas las cookies de determinados sitios',
          'bloquear todas las cookies',
          'hacer que se eliminen todas las cookies al cerrar el navegador',
        ],
      },
      blocking: {
        title: 'Consecuencias del bloqueo',
        description:
          'Si bloquea o elimina cookies, es posible que algunas funciones de {site} dejen de estar disponibles. Sin las cookies necesarias, el sitio no puede funcionar correctamente.',
      },
      paths: {
        title: 'Dónde se encuentran estos ajustes en los navegadores',
        description: 'Abra estos menús uno tras otro. Sus nombres pueden variar según la versión.',
        browsers: [
          { browser: 'Google Chrome', path: ['Configuración', 'Privacidad y seguridad', 'Cookies y otros datos de sitios'] },
          { browser: 'Mozilla Firefox', path: ['Ajustes', 'Privacidad y seguridad', 'Cookies y datos del sitio'] },
          { browser: 'Safari', path: ['Ajustes', 'Privacidad', 'Cookies y datos de sitios web'] },
          { browser: 'Microsoft Edge', path: ['Configuración', 'Cookies y permisos del sitio', 'Administrar y eliminar cookies y datos del sitio'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Los navegadores pueden enviar las señales Do Not Track (DNT) y Global Privacy Control (GPC). {site} no almacena nada opcional, por lo que no hay nada que estas señales puedan desactivar.',
      dnt: { title: 'Do Not Track', description: 'Algunos navegadores pueden enviar una señal llamada Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} la trata como un rechazo: mientras su navegador la envíe, todo lo opcional permanece desactivado, a menos que usted lo permita aquí de todos modos.',
      dntIgnored:
        'Ninguna norma del sector establece cómo debe interpretarla un sitio, por lo que actualmente no cambia nada en {site}. En cualquier caso, todo lo opcional permanece desactivado hasta que usted lo permita.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Algunos navegadores pueden enviar la señal Global Privacy Control (GPC), que pide a los sitios que no vendan ni compartan los datos personales.',
      },
      gpcHonored:
        '{site} la respeta. Mientras su navegador la envíe, estas categorías permanecen desactivadas, a menos que usted las active una por una en la {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} la respeta. Ninguna categoría opcional de esta política implica vender o compartir datos personales, por lo que no hay nada que desactivar.',
      gpcIgnored: 'Actualmente no cambia nada en {site}. Lo que cuenta es lo que elija en la {settings}.',
    },
    regime: {
      onUntilRefused: 'Activadas hasta que usted diga que no.',
      optOut:
        'En el lugar donde se encuentra, las cookies opcionales pueden estar activadas hasta que usted diga que no. Con un clic en la {settings} se desactivan todas.',
      sale: 'Tiene derecho a oponerse a que sus datos personales se vendan o se compartan. En cuanto a las cookies, hágalo con el enlace «{link}» de cada página. Para todo lo demás, escríbanos.',
    },
    list: { introduction: 'Las principales cookies de {site}: para qué sirve cada una, cuánto tiempo se conserva y quién la instala.' },
    updates: {
      text: 'Modificamos esta política de vez en cuando: cuando cambian nuestras prácticas o cuando lo exigen el funcionamiento del sitio, la ley o la normativa. La nueva versión se publica entonces en esta página, con una nueva fecha en «Última actualización».',
      askAgain: 'Si un cambio afecta a lo que le pedimos que permita, volveremos a preguntarle.',
    },
    contact: {
      text: 'Si tiene preguntas sobre las cookies de {site}, póngase en contacto con nosotros: {contact}.',
      privacy: 'Nuestra {privacyPolicy} explica cómo tratamos los datos personales en general.',
      privacyPolicy: 'política de privacidad',
    },
  },
}
