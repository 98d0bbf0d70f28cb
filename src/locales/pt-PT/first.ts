import type { SplitLocale } from '../locale.ts'

/** The European Portuguese texts of the UI. The texts of the dialog load with it. */
export const ptPT: SplitLocale = {
  id: 'pt-PT',
  dir: 'ltr',
  list: { pair: '{0} e {1}', middle: '{0}, {1}', end: '{0} e {1}' },
  categories: {
    necessary: { title: 'Estritamente necessários' },
    functional: { title: 'Funcionalidade' },
    analytics: { title: 'Análise' },
    marketing: { title: 'Marketing' },
  },
  banner: {
    title: 'Cookies em {site}',
    description: 'Alguns cookies são necessários para o funcionamento deste site. Podemos utilizar também os opcionais: {categories}?',
    vendors: 'Para isso, são utilizados serviços de {vendors}.',
    outdated: 'A nossa política de cookies mudou. Isto é novo ou diferente e precisa da sua decisão: {categories}.',
    expired: 'A sua decisão anterior expirou. Podemos continuar a utilizar estes cookies: {categories}?',
    deniedBySignal: 'O seu navegador pede aos sites que não partilhem os seus dados. Por isso, estes cookies permanecem desativados: {categories}.',
    acceptAll: 'Aceitar todos',
    rejectAll: 'Rejeitar todos',
    openPreferences: 'Escolher cookies',
    cookiePolicy: 'Política de cookies',
  },
  status: {
    saved: 'As suas escolhas foram guardadas. Permitiu: {categories}.',
    savedNone: 'As suas escolhas foram guardadas. Nenhum cookie opcional está permitido.',
    withdrawn: 'O seu consentimento foi retirado para: {categories}.',
    notPersisted: 'O seu navegador não guarda os cookies deste site. Por isso, as suas escolhas só são válidas até sair desta página.',
    close: 'Fechar',
  },
  trigger: { openPreferences: 'Definições de cookies' },
  embed: {
    description:
      'Se carregar {service}, {vendor} fica a saber o seu endereço IP e que página está a visitar, e pode armazenar dados no seu dispositivo.',
    loadOnce: 'Carregar uma vez',
    allowAlways: 'Permitir sempre {service}',
    open: 'Abrir em {service}',
    vendorPrivacy: 'Informações de privacidade de {vendor}',
  },
  reload: {
    description: 'Ainda está ativo nesta página algo que já não permite. Recarregue a página para o interromper.',
    superseded: 'Esta página é anterior às escolhas que guardou. Recarregue a página para que sejam aplicadas também aqui.',
    reload: 'Recarregar a página',
    later: 'Agora não',
  },
  load: async () => (await import('./dialog.ts')).ptPTDialog,
}
