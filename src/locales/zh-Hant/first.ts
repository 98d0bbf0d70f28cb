import type { SplitLocale } from '../locale.ts'

/** The texts of the UI in traditional Chinese. The texts of the dialog load with it. */
export const zhHant: SplitLocale = {
  id: 'zh-Hant',
  dir: 'ltr',
  list: { pair: '{0}和{1}', middle: '{0}、{1}', end: '{0}和{1}' },
  categories: {
    necessary: { title: '必要' },
    functional: { title: '功能' },
    analytics: { title: '分析' },
    marketing: { title: '行銷' },
  },
  banner: {
    title: '{site} 上的 Cookie',
    description: '本網站需要某些 Cookie 才能運作。您是否也同意我們使用下列非必要的 Cookie：{categories}？',
    vendors: '其中涉及下列供應商的服務：{vendors}。',
    outdated: '我們的 Cookie 政策已變更。下列項目是新增的或有所變更，需要由您決定：{categories}。',
    expired: '您先前的決定已過期。您是否同意我們繼續使用下列 Cookie：{categories}？',
    deniedBySignal: '您的瀏覽器要求網站不要分享您的資料，因此下列項目保持關閉：{categories}。',
    acceptAll: '全部接受',
    rejectAll: '全部拒絕',
    openPreferences: '選擇 Cookie',
    cookiePolicy: 'Cookie 政策',
  },
  status: {
    saved: '已儲存您的選擇。已允許：{categories}。',
    savedNone: '已儲存您的選擇。未允許任何非必要的 Cookie。',
    withdrawn: '已撤回您對下列項目的同意：{categories}。',
    notPersisted: '您的瀏覽器不會為本網站保存 Cookie，因此這項選擇只在您離開本頁之前有效。',
    close: '關閉',
  },
  trigger: { openPreferences: 'Cookie 設定' },
  embed: {
    description: '載入 {service} 時，{vendor} 會得知您的 IP 位址以及您正在瀏覽的頁面，並可在您的裝置上儲存資料。',
    loadOnce: '只載入這一次',
    allowAlways: '一律允許 {service}',
    open: '在 {service} 上開啟',
    vendorPrivacy: '{vendor} 的隱私權資訊',
  },
  reload: {
    description: '本頁仍有您已不再允許的項目在執行。重新載入頁面即可將其停止。',
    superseded: '本頁的版本比您儲存的選擇更舊。重新載入頁面後，您的選擇在此也會生效。',
    reload: '重新載入頁面',
    later: '暫時不要',
  },
  load: async () => (await import('./dialog.ts')).zhHantDialog,
}
