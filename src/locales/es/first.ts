import type { SplitLocale } from '../locale.ts'

/** The Spanish texts of the UI. The texts of the dialog load with it. */
export const es: SplitLocale = {
  id: 'es',
  dir: 'ltr',
  list: { pair: '{0} y {1}', middle: '{0}, {1}', end: '{0} y {1}' },
  categories: {
    necessary: { title: 'Estrictamente necesarias' },
    functional: { title: 'Funcionalidad' },
    analytics: { title: 'Analíticas' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Cookies en {site}',
    description: 'Algunas cookies son necesarias para que este sitio funcione. ¿Podemos utilizar también las opcionales: {categories}?',
    vendors: 'Para ello se utilizan servicios de {vendors}.',
    outdated: 'Nuestra política de cookies ha cambiado. Esto es nuevo o diferente y requiere su decisión: {categories}.',
    expired: 'Su decisión anterior ha caducado. ¿Podemos seguir utilizando estas cookies: {categories}?',
    deniedBySignal: 'Su navegador solicita que no se compartan sus datos. Por eso, estas cookies permanecen desactivadas: {categories}.',
    acceptAll: 'Aceptar todo',
    rejectAll: 'Rechazar todo',
    openPreferences: 'Elegir cookies',
    cookiePolicy: 'Política de cookies',
  },
  status: {
    saved: 'Se ha guardado su selección. Ha permitido: {categories}.',
    savedNone: 'Se ha guardado su selección. No se permite ninguna cookie opcional.',
    withdrawn: 'Se ha retirado su consentimiento para: {categories}.',
    notPersisted: 'Su navegador no guarda las cookies de este sitio. Por eso, la selección solo es válida hasta que salga de esta página.',
    close: 'Cerrar',
  },
  trigger: { openPreferences: 'Configuración de cookies' },
  embed: {
    description: 'Si carga {service}, {vendor} conocerá su dirección IP y la página que está visitando, y podrá almacenar datos en su dispositivo.',
    loadOnce: 'Cargar una vez',
    allowAlways: 'Permitir siempre {service}',
    open: 'Abrir en {service}',
    vendorPrivacy: 'Información de privacidad de {vendor}',
  },
  reload: {
    description: 'En esta página sigue activo algo que usted ya no permite. Recargue la página para detenerlo.',
    superseded: 'Esta página es anterior a la selección que ha guardado. Recargue la página para que su selección se aplique también aquí.',
    reload: 'Recargar la página',
    later: 'Ahora no',
  },
  load: async () => (await import('./dialog.ts')).esDialog,
}
