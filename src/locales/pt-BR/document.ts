import type { DocumentLocale } from '../document-locale.ts'
import { ptBRDialog } from './dialog.ts'

/** The Brazilian Portuguese texts of the policy page, the cookie table and the preferences form. */
export const ptBRDocument: DocumentLocale = {
  ...ptBRDialog,
  id: 'pt-BR',
  dir: 'ltr',
  list: { pair: '{0} e {1}', middle: '{0}, {1}', end: '{0} e {1}' },
  categories: {
    necessary: {
      title: 'Estritamente necessários',
      description:
        'O site depende destes cookies para a segurança, o login, a acessibilidade e para lembrar suas escolhas. Sem eles, não podemos oferecer alguns dos nossos serviços.',
    },
    functional: {
      title: 'Funcionalidade',
      description: 'Estes cookies permitem mais recursos e um site mais pessoal, pois guardam suas configurações para a próxima visita.',
    },
    analytics: {
      title: 'Análise',
      description:
        'Estes cookies contam quais páginas são visitadas e como são usadas. Os números nos mostram se o site funciona bem e como melhorá-lo para quem o visita.',
    },
    marketing: {
      title: 'Marketing',
      description: 'Estes cookies acompanham visitas em vários sites para escolher anúncios e medir seu efeito.',
    },
  },
  purposes: {
    essential: { title: 'Funções básicas', description: 'Fazem o site funcionar' },
    authentication: { title: 'Login', description: 'Reconhecem sua conta para manter o login' },
    security: { title: 'Segurança', description: 'Protegem você e o site contra uso indevido' },
    functional: { title: 'Funcionalidade', description: 'Guardam suas configurações e preferências' },
    analytics: { title: 'Análise', description: 'Mostram como os visitantes usam o site' },
    marketing: { title: 'Marketing', description: 'Escolhem anúncios e medem seu efeito' },
  },
  roles: {
    analytics: 'Serviços de análise',
    payments: 'Processadores de pagamento',
    support: 'Ferramentas de atendimento ao cliente',
    'content-delivery': 'Redes de distribuição de conteúdo',
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
    introduction: 'O que {site} armazena no seu dispositivo, por quê, por quanto tempo e como você decide sobre isso.',
    settings: 'configurações de cookies',
    headings: {
      what: 'O que são cookies',
      use: 'Para que os cookies são usados',
      types: 'Categorias de cookies',
      'third-parties': 'Cookies de outras empresas',
      manage: 'Como controlar os cookies',
      signals: 'Sinais de privacidade do seu navegador',
      list: 'Os cookies em detalhes',
      updates: 'Mudanças nesta política',
      contact: 'Contato',
    },
    what: {
      text: 'Um cookie é uma anotação em um pequeno arquivo de texto. O site que você visita a entrega ao seu navegador, que a guarda no seu dispositivo e depois a mostra de novo ao site. Assim, um site pode lembrar suas preferências e ver como as páginas são usadas.',
      otherStorage:
        'Os navegadores também guardam dados em outros lugares, e {site} usa alguns deles: {kinds}. O que esta página diz sobre cookies vale também para eles.',
    },
    use: { introduction: 'Em {site}, os cookies têm estas finalidades:' },
    types: {
      setBy: 'Os cookies de cada categoria podem vir de {site} ou de outra empresa cujo serviço faz parte das páginas do site.',
      alwaysOn: 'Sempre ativos.',
      offUntilAllowed: 'Desativados até que você os permita.',
      lifetimes: 'Cookies de sessão e cookies persistentes',
      session: { title: 'Cookies de sessão', description: 'Duram uma visita: desaparecem quando você fecha o navegador.' },
      persistent: {
        title: 'Cookies persistentes',
        description: 'Permanecem no seu dispositivo até que expirem ou que você os exclua.',
      },
    },
    thirdParties: {
      introduction: '{site} pode usar serviços de outras empresas que armazenam cookies no seu dispositivo:',
      roleWithExamples: '{role}, por exemplo, {examples}',
      services: 'Estes serviços fazem parte de {site}:',
      service: 'Fornecedor: {vendor}. Categoria: {category}.',
      vendorPrivacy: 'Informações de privacidade de {vendor}',
      ownPolicies:
        'Cada uma dessas empresas tem sua própria política de privacidade e sua própria política de cookies. Consulte-as para saber como a empresa usa cookies.',
    },
    manage: {
      choice: {
        title: 'Suas escolhas em {site}',
        change: 'Você pode mudar suas escolhas ou revogar seu consentimento a qualquer momento nas {settings}.',
        counts: 'Uma escolha vale por {duration} ou até que você exclua os cookies deste site. Depois disso, perguntaremos novamente.',
        countsDiffering:
          'Uma permissão vale por {granted} e uma recusa por {denied}, ou até que você exclua os cookies deste site. Depois disso, perguntaremos novamente.',
      },
      browser: {
        title: 'Configurações do seu navegador',
        introduction: 'Na maioria dos navegadores, você pode:',
        abilities: [
          'ver os cookies armazenados e excluir alguns deles',
          'bloquear os cookies de terceiros',
          'bloquear todos os cookies de determinados sites',
          'bloquear todos os cookies',
          'fazer com que todos os cookies sejam excluídos ao fechar o navegador',
        ],
      },
      blocking: {
        title: 'Consequências do bloqueio',
        description:
          'Se você bloquear ou excluir cookies, alguns recursos de {site} podem deixar de funcionar. Sem os cookies necessários, o site não funciona corretamente.',
      },
      paths: {
        title: 'Onde encontrar essas configurações nos navegadores',
        description: 'Abra estes menus um após o outro. Os nomes podem variar conforme a versão.',
        browsers: [
          { browser: 'Google Chrome', path: ['Configurações', 'Privacidade e segurança', 'Cookies e outros dados do site'] },
          { browser: 'Mozilla Firefox', path: ['Configurações', 'Privacidade e segurança', 'Cookies e dados de sites'] },
          { browser: 'Safari', path: ['Ajustes', 'Privacidade', 'Cookies e dados de sites'] },
          { browser: 'Microsoft Edge', path: ['Configurações', 'Cookies e permissões de site', 'Gerenciar e excluir cookies e dados do site'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Os navegadores podem enviar os sinais Do Not Track (DNT) e Global Privacy Control (GPC). {site} não armazena nada opcional, portanto não há nada que esses sinais possam desativar.',
      dnt: { title: 'Do Not Track', description: 'Alguns navegadores podem enviar um sinal chamado Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} o trata como uma recusa: enquanto seu navegador o enviar, tudo o que é opcional permanece desativado, a menos que você o permita aqui mesmo assim.',
      dntIgnored:
        'Nenhum padrão do setor define como um site deve interpretá-lo, por isso atualmente ele não muda nada em {site}. De todo modo, tudo o que é opcional permanece desativado até que você o permita.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Alguns navegadores podem enviar o sinal Global Privacy Control (GPC), que pede aos sites que não vendam nem compartilhem dados pessoais.',
      },
      gpcHonored:
        '{site} o respeita. Enquanto seu navegador o enviar, estas categorias permanecem desativadas, a menos que você as ative uma a uma nas {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} o respeita. Nenhuma categoria opcional desta política envolve venda ou compartilhamento de dados pessoais, portanto não há nada a desativar.',
      gpcIgnored: 'Atualmente, ele não muda nada em {site}. Vale o que você escolher nas {settings}.',
    },
    regime: {
      onUntilRefused: 'Ativados até você dizer não.',
      optOut: 'Onde você está, os cookies opcionais podem ficar ativados até você dizer não. Um clique nas {settings} desativa todos.',
      sale: 'Você tem o direito de se opor à venda e ao compartilhamento dos seus dados pessoais. No caso dos cookies, use o link “{link}” de cada página. Para todo o resto, escreva para nós.',
    },
    list: { introduction: 'Os principais cookies de {site}: para que serve cada um, por quanto tempo é guardado e quem o define.' },
    updates: {
      text: 'Mudamos esta política de tempos em tempos: quando nossas práticas mudam ou quando isso é exigido pelo funcionamento do site, pela lei ou pela regulamentação. A nova versão passa então a constar nesta página, com uma nova data em “Última atualização”.',
      askAgain: 'Se uma mudança envolver o que pedimos que você permita, perguntaremos novamente.',
    },
    contact: {
      text: 'Em caso de dúvidas sobre os cookies de {site}, fale conosco: {contact}.',
      privacy: 'Nossa {privacyPolicy} explica como tratamos dados pessoais em geral.',
      privacyPolicy: 'política de privacidade',
    },
  },
}
