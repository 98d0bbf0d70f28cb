import type { SplitLocale } from '../locale.ts'

/** The Brazilian Portuguese texts of the UI. The texts of the dialog load with it. */
export const ptBR: SplitLocale = {
  id: 'pt-BR',
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
    description: 'Alguns cookies são necessários para o funcionamento deste site. Podemos usar também os opcionais: {categories}?',
    vendors: 'Isso envolve serviços de {vendors}.',
    outdated: 'Nossa política de cookies mudou. Isto é novo ou diferente e precisa da sua decisão: {categories}.',
    expired: 'Sua decisão anterior expirou. Podemos continuar usando estes cookies: {categories}?',
    deniedBySignal: 'Seu navegador pede aos sites que não compartilhem seus dados. Por isso, estes cookies permanecem desativados: {categories}.',
    acceptAll: 'Aceitar todos',
    rejectAll: 'Rejeitar todos',
    openPreferences: 'Escolher cookies',
    cookiePolicy: 'Política de cookies',
  },
  status: {
    saved: 'Suas escolhas foram salvas. Você permitiu: {categories}.',
    savedNone: 'Suas escolhas foram salvas. Nenhum cookie opcional está permitido.',
    withdrawn: 'Seu consentimento foi revogado para: {categories}.',
    notPersisted: 'Seu navegador não guarda os cookies deste site. Por isso, suas escolhas só valem até você sair desta página.',
    close: 'Fechar',
  },
  trigger: { openPreferences: 'Configurações de cookies' },
  embed: {
    description:
      'Se você carregar {service}, {vendor} receberá seu endereço IP, saberá qual página você está visitando e poderá armazenar dados no seu dispositivo.',
    loadOnce: 'Carregar uma vez',
    allowAlways: 'Sempre permitir {service}',
    open: 'Abrir em {service}',
    vendorPrivacy: 'Informações de privacidade de {vendor}',
  },
  reload: {
    description: 'Algo que você não permite mais ainda está ativo nesta página. Recarregue a página para interrompê-lo.',
    superseded: 'Esta página é anterior às escolhas que você salvou. Recarregue a página para que elas valham aqui também.',
    reload: 'Recarregar a página',
    later: 'Agora não',
  },
  load: async () => (await import('./dialog.ts')).ptBRDialog,
}
