import type { DocumentLocale } from '../document-locale.ts'
import { ptPTDialog } from './dialog.ts'

/** The European Portuguese texts of the policy page, the cookie table and the preferences form. */
export const ptPTDocument: DocumentLocale = {
  ...ptPTDialog,
  id: 'pt-PT',
  dir: 'ltr',
  list: { pair: '{0} e {1}', middle: '{0}, {1}', end: '{0} e {1}' },
  categories: {
    necessary: {
      title: 'Estritamente necessários',
      description:
        'O site depende destes cookies para a segurança, o início de sessão, a acessibilidade e para memorizar as suas escolhas. Sem eles, não podemos disponibilizar alguns dos nossos serviços.',
    },
    functional: {
      title: 'Funcionalidade',
      description: 'Estes cookies permitem mais funções e um site mais pessoal, porque guardam as suas definições para a próxima visita.',
    },
    analytics: {
      title: 'Análise',
      description:
        'Estes cookies contam que páginas são visitadas e como são utilizadas. Os números mostram-nos se o site funciona bem e como o melhorar para quem o visita.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Estes cookies seguem as visitas em vários sites para escolher anúncios e medir o seu efeito.',
    },
  },
  purposes: {
    essential: { title: 'Funções essenciais', description: 'Fazem o site funcionar' },
    authentication: { title: 'Início de sessão', description: 'Reconhecem a sua conta para manter a sessão iniciada' },
    security: { title: 'Segurança', description: 'Protegem os visitantes e o site contra utilizações indevidas' },
    functional: { title: 'Funcionalidade', description: 'Guardam as suas definições e preferências' },
    analytics: { title: 'Análise', description: 'Mostram-nos como os visitantes utilizam o site' },
    marketing: { title: 'Marketing', description: 'Escolhem anúncios e medem o seu efeito' },
  },
  roles: {
    analytics: 'Serviços de análise',
    payments: 'Prestadores de serviços de pagamento',
    support: 'Ferramentas de apoio ao cliente',
    'content-delivery': 'Redes de distribuição de conteúdos',
    advertising: 'Redes de publicidade',
    media: 'Plataformas de vídeo e áudio',
  },
  page: {
    title: 'Política de cookies',
    date: {
      pattern: '{day} de {month} de {year}',
      months: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
    },
    alternatives: { pair: '{0} ou {1}', middle: '{0}, {1}', end: '{0} ou {1}' },
    lastUpdated: 'Última atualização: {date}',
    introduction: 'O que {site} armazena no seu dispositivo, porquê, durante quanto tempo e como pode decidir sobre isso.',
    settings: 'definições de cookies',
    headings: {
      what: 'O que são cookies',
      use: 'Para que servem os cookies',
      types: 'Categorias de cookies',
      'third-parties': 'Cookies de outras empresas',
      manage: 'Como controlar os cookies',
      signals: 'Sinais de privacidade do seu navegador',
      list: 'Os cookies em pormenor',
      updates: 'Alterações a esta política',
      contact: 'Contacto',
    },
    what: {
      text: 'Um cookie é uma nota num pequeno ficheiro de texto. O site que visita entrega-a ao seu navegador, que a guarda no seu dispositivo e mais tarde a volta a mostrar ao site. Assim, um site pode recordar as suas preferências e ver como as páginas são utilizadas.',
      otherStorage:
        'Os navegadores também guardam dados noutros locais, e {site} utiliza alguns deles: {kinds}. O que esta página diz sobre cookies aplica-se igualmente a estes locais.',
    },
    use: { introduction: 'Em {site}, os cookies têm estas finalidades:' },
    types: {
      setBy: 'Os cookies de cada categoria podem provir de {site} ou de outra empresa cujo serviço faz parte das páginas do site.',
      alwaysOn: 'Sempre ativos.',
      offUntilAllowed: 'Desativados até os permitir.',
      lifetimes: 'Cookies de sessão e cookies persistentes',
      session: { title: 'Cookies de sessão', description: 'Duram uma visita: desaparecem quando fecha o navegador.' },
      persistent: {
        title: 'Cookies persistentes',
        description: 'Permanecem no seu dispositivo até expirarem ou até os eliminar.',
      },
    },
    thirdParties: {
      introduction: '{site} pode utilizar serviços de outras empresas que armazenam cookies no seu dispositivo:',
      roleWithExamples: '{role}, por exemplo, {examples}',
      services: 'Estes serviços fazem parte de {site}:',
      service: 'Fornecedor: {vendor}. Categoria: {category}.',
      vendorPrivacy: 'Informações de privacidade de {vendor}',
      ownPolicies:
        'Cada uma destas empresas tem a sua própria política de privacidade e a sua própria política de cookies. Consulte-as para saber como a empresa utiliza cookies.',
    },
    manage: {
      choice: {
        title: 'As suas escolhas em {site}',
        change: 'Pode alterar as suas escolhas ou retirar o seu consentimento em qualquer altura nas {settings}.',
        counts: 'Uma escolha é válida durante {duration} ou até eliminar os cookies deste site. Depois disso, voltaremos a perguntar-lhe.',
        countsDiffering:
          'Uma permissão é válida durante {granted} e uma recusa durante {denied}, ou até eliminar os cookies deste site. Depois disso, voltaremos a perguntar-lhe.',
      },
      browser: {
        title: 'Definições do seu navegador',
        introduction: 'Na maioria dos navegadores, pode:',
        abilities: [
          'ver os cookies armazenados e eliminar alguns deles',
          'bloquear os cookies de terceiros',
          'bloquear todos os cookies de determinados sites',
          'bloquear todos os cookies',
          'fazer com que todos os cookies sejam eliminados ao fechar o navegador',
        ],
      },
      blocking: {
        title: 'Consequências do bloqueio',
        description:
          'Se bloquear ou eliminar cookies, algumas funções de {site} podem deixar de estar disponíveis. Sem os cookies necessários, o site não funciona corretamente.',
      },
      paths: {
        title: 'Onde se encontram estas definições nos navegadores',
        description: 'Abra estes menus um após o outro. Os nomes podem variar consoante a versão.',
        browsers: [
          { browser: 'Google Chrome', path: ['Definições', 'Privacidade e segurança', 'Cookies e outros dados de sites'] },
          { browser: 'Mozilla Firefox', path: ['Definições', 'Privacidade e segurança', 'Cookies e dados de sites'] },
          { browser: 'Safari', path: ['Definições', 'Privacidade', 'Cookies e dados de sites'] },
          { browser: 'Microsoft Edge', path: ['Definições', 'Cookies e permissões do site', 'Gerir e eliminar cookies e dados do site'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Os navegadores podem enviar os sinais Do Not Track (DNT) e Global Privacy Control (GPC). {site} não armazena nada de opcional, pelo que não há nada que estes sinais possam desativar.',
      dnt: { title: 'Do Not Track', description: 'Alguns navegadores podem enviar um sinal chamado Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} trata-o como uma recusa: enquanto o seu navegador o enviar, tudo o que é opcional permanece desativado, a menos que, ainda assim, o permita aqui.',
      dntIgnored:
        'Nenhuma norma do setor define como um site deve interpretá-lo, pelo que atualmente não altera nada em {site}. De qualquer modo, tudo o que é opcional permanece desativado até o permitir.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Alguns navegadores podem enviar o sinal Global Privacy Control (GPC), que pede aos sites que não vendam nem partilhem dados pessoais.',
      },
      gpcHonored:
        '{site} respeita-o. Enquanto o seu navegador o enviar, estas categorias permanecem desativadas, a menos que as ative uma a uma nas {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} respeita-o. Nenhuma categoria opcional desta política implica a venda ou a partilha de dados pessoais, pelo que não há nada a desativar.',
      gpcIgnored: 'Atualmente, não altera nada em {site}. Vale o que escolher nas {settings}.',
    },
    regime: {
      onUntilRefused: 'Ativados até dizer que não.',
      optOut: 'No local onde se encontra, os cookies opcionais podem estar ativados até dizer que não. Um clique nas {settings} desativa todos.',
      sale: 'Tem o direito de se opor à venda e à partilha dos seus dados pessoais. No caso dos cookies, use a ligação «{link}» de cada página. Para tudo o resto, escreva-nos.',
    },
    list: { introduction: 'Os principais cookies de {site}: para que serve cada um, durante quanto tempo é guardado e quem o define.' },
    updates: {
      text: 'Alteramos esta política de tempos a tempos: quando as nossas práticas mudam ou quando o funcionamento do site, a lei ou a regulamentação o exigem. A nova versão passa então a constar desta página, com uma nova data em «Última atualização».',
      askAgain: 'Se uma alteração disser respeito ao que lhe pedimos que permita, voltaremos a perguntar-lhe.',
    },
    contact: {
      text: 'Se tiver dúvidas sobre os cookies de {site}, contacte-nos: {contact}.',
      privacy: 'A nossa {privacyPolicy} explica como tratamos os dados pessoais em geral.',
      privacyPolicy: 'política de privacidade',
    },
  },
}
