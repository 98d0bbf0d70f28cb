import type { DocumentLocale } from '../document-locale.ts'
import { zhHansDialog } from './dialog.ts'

/** The Chinese texts of the policy page, the cookie table and the preferences form, in simplified script. */
export const zhHansDocument: DocumentLocale = {
  ...zhHansDialog,
  id: 'zh-Hans',
  dir: 'ltr',
  list: { pair: '{0}和{1}', middle: '{0}、{1}', end: '{0}和{1}' },
  categories: {
    necessary: {
      title: '必要',
      description: '网站的运行离不开这些 Cookie：它们用于登录、保障安全、实现无障碍访问以及记住您的选择。没有它们，我们将无法提供部分服务。',
    },
    functional: {
      title: '功能',
      description: '这些 Cookie 会保存您的设置，供您下次访问时使用，从而让网站提供更多功能，并更加个性化。',
    },
    analytics: {
      title: '分析',
      description: '这些 Cookie 统计哪些页面被访问以及页面的使用情况。统计数据让我们了解网站的运行状况，以及如何改善访客的体验。',
    },
    marketing: {
      title: '营销',
      description: '这些 Cookie 跨网站跟踪访问情况，以选择广告并衡量其效果。',
    },
  },
  purposes: {
    essential: { title: '基本功能', description: '确保网站正常运行' },
    authentication: { title: '身份验证', description: '识别您的账号，使您保持登录状态' },
    security: { title: '安全', description: '保护您和网站免遭滥用' },
    functional: { title: '功能', description: '保存您的设置和偏好' },
    analytics: { title: '分析', description: '让我们了解访客如何使用网站' },
    marketing: { title: '营销', description: '选择广告并衡量其效果' },
  },
  roles: {
    analytics: '分析服务提供商',
    payments: '支付服务提供商',
    support: '客户支持工具',
    'content-delivery': '内容分发网络',
    advertising: '广告网络',
    media: '视频和音频平台',
  },
  page: {
    title: 'Cookie 政策',
    date: {
      pattern: '{year}年{month}{day}日',
      months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    },
    alternatives: { pair: '{0}或{1}', middle: '{0}、{1}', end: '{0}或{1}' },
    lastUpdated: '最近更新：{date}',
    introduction: '{site} 在您的设备上存储哪些内容、为何存储、存储多久，以及您如何对此作出决定。',
    settings: 'Cookie 设置',
    headings: {
      what: '什么是 Cookie',
      use: 'Cookie 的用途',
      types: 'Cookie 的类别',
      'third-parties': '其他公司的 Cookie',
      manage: '如何管理 Cookie',
      signals: '浏览器的隐私信号',
      list: 'Cookie 详情',
      updates: '本政策的变更',
      contact: '联系方式',
    },
    what: {
      text: 'Cookie 是写在小型文本文件中的一段记录。您访问的网站将它交给您的浏览器，浏览器把它保存在您的设备上，之后再向该网站出示。网站由此可以记住您的偏好，并了解其页面的使用情况。',
      otherStorage: '浏览器还会在其他位置保存数据，{site} 使用了其中一部分：{kinds}。本页面有关 Cookie 的说明同样适用于这些数据。',
    },
    use: { introduction: '在 {site} 上，Cookie 用于以下目的：' },
    types: {
      setBy: '各类别的 Cookie 既可能由 {site} 自行设置，也可能由其他公司设置，这些公司的服务是网站页面的一部分。',
      alwaysOn: '始终启用。',
      offUntilAllowed: '在您允许之前保持关闭。',
      lifetimes: '会话 Cookie 和持久性 Cookie',
      session: { title: '会话 Cookie', description: '仅在一次访问期间保留：关闭浏览器后即消失。' },
      persistent: { title: '持久性 Cookie', description: '保留在您的设备上，直至到期或被您删除。' },
    },
    thirdParties: {
      introduction: '{site} 可能会使用其他公司的服务，这些服务会在您的设备上存储 Cookie：',
      roleWithExamples: '{role}（例如：{examples}）',
      services: '{site} 包含以下服务：',
      service: '提供商：{vendor}。类别：{category}。',
      vendorPrivacy: '{vendor} 的隐私说明',
      ownPolicies: '这些公司各有自己的隐私政策和 Cookie 政策。请查阅这些政策，了解它们如何使用 Cookie。',
    },
    manage: {
      choice: {
        title: '您在 {site} 上的选择',
        change: '您可以随时在 {settings}中更改或撤回您的选择。',
        counts: '您的选择有效期为{duration}；如果您删除本网站的 Cookie，则提前失效。此后，我们会再次询问您。',
        countsDiffering: '允许的有效期为{granted}，拒绝的有效期为{denied}；如果您删除本网站的 Cookie，则提前失效。此后，我们会再次询问您。',
      },
      browser: {
        title: '您的浏览器设置',
        introduction: '在大多数浏览器中，您可以：',
        abilities: [
          '查看已存储的 Cookie，并逐个删除',
          '阻止第三方的 Cookie',
          '阻止特定网站的所有 Cookie',
          '阻止所有 Cookie',
          '设置在关闭浏览器时删除所有 Cookie',
        ],
      },
      blocking: {
        title: '阻止 Cookie 的影响',
        description: '如果您阻止或删除 Cookie，{site} 的某些功能可能无法使用。缺少必要 Cookie 时，网站将无法正常运行。',
      },
      paths: {
        title: '浏览器中的设置位置',
        description: '请依次打开以下菜单。菜单名称可能因版本而异。',
        browsers: [
          { browser: 'Google Chrome', path: ['设置', '隐私和安全', 'Cookie 及其他网站数据'] },
          { browser: 'Mozilla Firefox', path: ['设置', '隐私与安全', 'Cookie 和网站数据'] },
          { browser: 'Safari', path: ['设置', '隐私', 'Cookie 和网站数据'] },
          { browser: 'Microsoft Edge', path: ['设置', 'Cookie 和网站权限', '管理和删除 Cookie 和站点数据'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        '浏览器可以发送 Do Not Track（DNT）和 Global Privacy Control（GPC）信号。{site} 不存储任何可选内容，因此没有需要由这些信号关闭的内容。',
      dnt: { title: 'Do Not Track', description: '部分浏览器可以发送名为 Do Not Track（DNT）的信号。' },
      dntTreatedAsRefusal: '{site} 将该信号视为拒绝：只要您的浏览器发送该信号，所有可选内容都会保持关闭，除非您仍然在此处选择允许。',
      dntIgnored: '目前没有行业标准规定网站应如何理解该信号，因此它现在不会给 {site} 带来任何变化。无论如何，所有可选内容在您允许之前都保持关闭。',
      gpc: {
        title: 'Global Privacy Control',
        description: '部分浏览器可以发送 Global Privacy Control（GPC）信号，要求网站不要出售或共享个人信息。',
      },
      gpcHonored: '{site} 遵从该信号。只要您的浏览器发送该信号，除非您在 {settings}中逐项开启，否则以下内容保持关闭：{categories}。',
      gpcHonoredNothing: '{site} 遵从该信号。本政策的可选类别均不涉及出售或共享个人信息，因此没有需要由该信号关闭的内容。',
      gpcIgnored: '目前，该信号不会给 {site} 带来任何变化。以您在 {settings}中的选择为准。',
    },
    regime: {
      onUntilRefused: '在您拒绝之前保持开启。',
      optOut: '在您所在的地区，可选 Cookie 可能会在您拒绝之前保持开启。在 {settings}中点击一次即可全部关闭。',
      sale: '您有权拒绝出售和共享您的个人数据。对于 Cookie，可使用每个页面上的链接“{link}”。其他事项请联系我们。',
    },
    list: { introduction: '{site} 上的主要 Cookie：各自的用途、保留期限以及由谁设置。' },
    updates: {
      text: '当我们的做法发生变化，或者运营、法律或法规要求时，我们会变更本政策。新版本会发布在本页面上，并在“最近更新”处标明新的日期。',
      askAgain: '如果变更涉及需要您允许的内容，我们会再次询问您。',
    },
    contact: {
      text: '如果您对 {site} 上的 Cookie 有疑问，请通过 {contact} 联系我们。',
      privacy: '关于我们处理个人信息的总体情况，请参阅我们的{privacyPolicy}。',
      privacyPolicy: '隐私政策',
    },
  },
}
