import type { DocumentLocale } from '../document-locale.ts'
import { zhHantDialog } from './dialog.ts'

/** The texts of the policy page, the cookie table and the preferences form in traditional Chinese. */
export const zhHantDocument: DocumentLocale = {
  ...zhHantDialog,
  id: 'zh-Hant',
  dir: 'ltr',
  list: { pair: '{0}和{1}', middle: '{0}、{1}', end: '{0}和{1}' },
  categories: {
    necessary: {
      title: '必要',
      description: '網站必須仰賴這些 Cookie，才能提供安全防護、登入和無障礙功能，並記住您的選擇。沒有這些 Cookie，我們就無法提供部分服務。',
    },
    functional: {
      title: '功能',
      description: '這些 Cookie 會保存您所做的設定，供您下次造訪時使用，讓網站能提供更多功能和更個人化的體驗。',
    },
    analytics: {
      title: '分析',
      description: '這些 Cookie 會統計哪些頁面有人造訪及其使用情況。這些數據讓我們了解網站的運作成效，以及如何改善訪客的使用體驗。',
    },
    marketing: {
      title: '行銷',
      description: '這些 Cookie 會跨網站追蹤造訪情況，用來挑選廣告並衡量廣告成效。',
    },
  },
  purposes: {
    essential: { title: '基本運作', description: '讓網站能夠運作' },
    authentication: { title: '身分驗證', description: '辨識您的帳戶，讓您保持登入狀態' },
    security: { title: '安全性', description: '保護您和網站不受濫用行為侵害' },
    functional: { title: '功能', description: '保存您的設定和偏好' },
    analytics: { title: '分析', description: '讓我們了解訪客如何使用網站' },
    marketing: { title: '行銷', description: '挑選廣告並衡量廣告成效' },
  },
  roles: {
    analytics: '分析服務供應商',
    payments: '付款服務供應商',
    support: '客戶支援工具',
    'content-delivery': '內容傳遞網路',
    advertising: '廣告聯播網',
    media: '影音平台',
  },
  page: {
    title: 'Cookie 政策',
    date: {
      pattern: '{year}年{month}{day}日',
      months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    },
    alternatives: { pair: '{0}或{1}', middle: '{0}、{1}', end: '{0}或{1}' },
    lastUpdated: '最後更新：{date}',
    introduction: '{site} 在您的裝置上儲存哪些內容、用途為何、保存多久，以及您可以如何決定。',
    settings: 'Cookie 設定',
    headings: {
      what: '什麼是 Cookie',
      use: 'Cookie 的用途',
      types: 'Cookie 的類別',
      'third-parties': '其他公司的 Cookie',
      manage: '如何管理 Cookie',
      signals: '您瀏覽器的隱私權訊號',
      list: 'Cookie 詳細資訊',
      updates: '本政策的變更',
      contact: '聯絡我們',
    },
    what: {
      text: 'Cookie 是寫在小型文字檔中的一則註記。您造訪網站時，網站會將這則註記交給您的瀏覽器；瀏覽器把它保存在您的裝置上，日後再出示給該網站。網站藉此得以記住您的偏好，並了解其頁面的使用情況。',
      otherStorage: '瀏覽器也會以其他方式保存資料，{site} 使用其中一部分：{kinds}。本頁對 Cookie 的說明，同樣適用於這些儲存方式。',
    },
    use: { introduction: '{site} 將 Cookie 用於下列用途：' },
    types: {
      setBy: '每個類別的 Cookie 都可能來自 {site} 本身，或來自在其頁面中提供服務的其他公司。',
      alwaysOn: '一律啟用。',
      offUntilAllowed: '在您允許之前保持關閉。',
      lifetimes: '工作階段 Cookie 和持續性 Cookie',
      session: { title: '工作階段 Cookie', description: '只保存於一次造訪期間：您關閉瀏覽器後就會消失。' },
      persistent: { title: '持續性 Cookie', description: '保存在您的裝置上，直到期限屆滿或您將其刪除為止。' },
    },
    thirdParties: {
      introduction: '{site} 可能會使用其他公司的服務，而這些服務會在您的裝置上儲存 Cookie：',
      roleWithExamples: '{role}，例如：{examples}',
      services: '下列服務是 {site} 的一部分：',
      service: '供應商：{vendor}。類別：{category}。',
      vendorPrivacy: '{vendor} 的隱私權資訊',
      ownPolicies: '這些公司各有自己的隱私權政策和 Cookie 政策。請參閱這些政策，了解各公司如何使用 Cookie。',
    },
    manage: {
      choice: {
        title: '您在 {site} 上的選擇',
        change: '您可以隨時在 {settings}中變更或撤回您的選擇。',
        counts: '您的選擇有效期間為 {duration}；若您刪除本網站的 Cookie，選擇即失效。之後我們會再次詢問您。',
        countsDiffering: '同意的有效期間為 {granted}，拒絕的有效期間為 {denied}；若您刪除本網站的 Cookie，選擇即失效。之後我們會再次詢問您。',
      },
      browser: {
        title: '您瀏覽器的設定',
        introduction: '在大多數瀏覽器中，您可以：',
        abilities: [
          '檢視已儲存的 Cookie，並刪除個別項目',
          '封鎖第三方 Cookie',
          '封鎖特定網站的所有 Cookie',
          '封鎖所有 Cookie',
          '在關閉瀏覽器時刪除所有 Cookie',
        ],
      },
      blocking: {
        title: '封鎖 Cookie 的影響',
        description: '如果您封鎖或刪除 Cookie，{site} 的部分功能可能會無法使用。缺少必要的 Cookie，網站就無法正常運作。',
      },
      paths: {
        title: '這些設定在各瀏覽器中的位置',
        description: '請依序開啟下列選單。選單名稱可能因版本而異。',
        browsers: [
          { browser: 'Google Chrome', path: ['設定', '隱私權和安全性', 'Cookie 和其他網站資料'] },
          { browser: 'Mozilla Firefox', path: ['設定', '隱私權與安全性', 'Cookie 與網站資料'] },
          { browser: 'Safari', path: ['設定', '隱私權', 'Cookie 和網站資料'] },
          { browser: 'Microsoft Edge', path: ['設定', 'Cookie 和網站權限', '管理和刪除 Cookie 和網站資料'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        '瀏覽器可以傳送 Do Not Track（DNT）和 Global Privacy Control（GPC）訊號。{site} 不儲存任何非必要的內容，因此沒有需要這些訊號關閉的項目。',
      dnt: { title: 'Do Not Track', description: '有些瀏覽器可以傳送名為 Do Not Track（DNT）的訊號。' },
      dntTreatedAsRefusal: '{site} 將此訊號視為拒絕：只要您的瀏覽器傳送此訊號，所有非必要的項目都會保持關閉，除非您仍在此處允許這些項目。',
      dntIgnored: '目前沒有業界標準規定網站應如何解讀此訊號，因此它目前不會改變 {site} 上的任何項目。所有非必要的項目在您允許之前本來就保持關閉。',
      gpc: {
        title: 'Global Privacy Control',
        description: '有些瀏覽器可以傳送 Global Privacy Control（GPC）訊號，要求網站不要出售或分享個人資料。',
      },
      gpcHonored: '{site} 會遵循此訊號。只要您的瀏覽器傳送此訊號，下列項目就會保持關閉，除非您在 {settings}中個別開啟：{categories}。',
      gpcHonoredNothing: '{site} 會遵循此訊號。本政策中沒有任何非必要的類別會出售或分享個人資料，因此沒有需要此訊號關閉的項目。',
      gpcIgnored: '此訊號目前不會改變 {site} 上的任何項目。一切以您在 {settings}中的選擇為準。',
    },
    regime: {
      onUntilRefused: '在您拒絕之前保持開啟。',
      optOut: '在您所在的地區，選用 Cookie 可能會在您拒絕之前保持開啟。在 {settings}中點擊一次即可全部關閉。',
      sale: '您有權拒絕出售和分享您的個人資料。對於 Cookie，可使用每個頁面上的連結「{link}」。其他事項請與我們聯絡。',
    },
    list: { introduction: '{site} 上的主要 Cookie：各自的用途、保存期限和設置者。' },
    updates: {
      text: '我們會不時變更本政策：在我們的做法有所改變時，或因營運、法律或法規而有必要時。新版本會刊登在本頁，並在「最後更新」處標示新的日期。',
      askAgain: '如果變更涉及需要您允許的項目，我們會再次詢問您。',
    },
    contact: {
      text: '如對 {site} 上的 Cookie 有任何疑問，請透過 {contact} 與我們聯絡。',
      privacy: '關於我們一般如何處理個人資料，請參閱我們的{privacyPolicy}。',
      privacyPolicy: '隱私權政策',
    },
  },
}
