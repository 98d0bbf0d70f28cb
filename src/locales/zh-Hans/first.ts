import type { SplitLocale } from '../locale.ts'

/** The Chinese texts of the UI, in simplified script. The texts of the dialog load with it. */
export const zhHans: SplitLocale = {
  id: 'zh-Hans',
  dir: 'ltr',
  list: { pair: '{0}和{1}', middle: '{0}、{1}', end: '{0}和{1}' },
  categories: {
    necessary: { title: '必要' },
    functional: { title: '功能' },
    analytics: { title: '分析' },
    marketing: { title: '营销' },
  },
  banner: {
    title: '{site} 上的 Cookie',
    description: '部分 Cookie 是本网站运行所必需的。您是否还允许我们使用可选的 Cookie（{categories}）？',
    vendors: '这涉及以下提供商的服务：{vendors}。',
    outdated: '我们的 Cookie 政策已变更。以下新增或变更的内容需要您作出决定：{categories}。',
    expired: '您之前的决定已过期。您是否允许我们继续使用这些 Cookie（{categories}）？',
    deniedBySignal: '您的浏览器要求网站不要共享您的数据，因此以下内容保持关闭：{categories}。',
    acceptAll: '全部接受',
    rejectAll: '全部拒绝',
    openPreferences: '选择 Cookie',
    cookiePolicy: 'Cookie 政策',
  },
  status: {
    saved: '您的选择已保存。已允许：{categories}。',
    savedNone: '您的选择已保存。未允许任何可选 Cookie。',
    withdrawn: '您已撤回对以下内容的同意：{categories}。',
    notPersisted: '您的浏览器不为本网站保存 Cookie，因此您的选择仅在离开此页面之前有效。',
    close: '关闭',
  },
  trigger: { openPreferences: 'Cookie 设置' },
  embed: {
    description: '加载 {service} 会使 {vendor} 获知您的 IP 地址和您正在访问的页面，并使其能够在您的设备上存储数据。',
    loadOnce: '仅加载一次',
    allowAlways: '始终允许 {service}',
    open: '在 {service} 上打开',
    vendorPrivacy: '{vendor} 的隐私说明',
  },
  reload: {
    description: '您不再允许的某些内容仍在此页面上运行。重新加载页面即可使其停止。',
    superseded: '此页面早于您已保存的选择。重新加载页面后，您的选择也将在此生效。',
    reload: '重新加载页面',
    later: '暂不',
  },
  load: async () => (await import('./dialog.ts')).zhHansDialog,
}
