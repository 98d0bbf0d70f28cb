import type { SplitLocale } from '../locale.ts'

/** The Japanese texts of the UI. The texts of the dialog load with it. */
export const ja: SplitLocale = {
  id: 'ja',
  dir: 'ltr',
  list: { pair: '{0}、{1}', middle: '{0}、{1}', end: '{0}、{1}' },
  categories: {
    necessary: { title: '必須' },
    functional: { title: '機能性' },
    analytics: { title: '分析' },
    marketing: { title: 'マーケティング' },
  },
  banner: {
    title: '{site}のCookieについて',
    description: 'このサイトの動作には、一部のCookieが必要です。それ以外の任意のCookie（{categories}）も使用してよろしいですか？',
    vendors: 'これには{vendors}のサービスが関わっています。',
    outdated: 'Cookieポリシーが変更されました。追加または変更された次の項目について、ご判断が必要です：{categories}。',
    expired: '以前の選択は有効期限が切れました。これらのCookie（{categories}）を引き続き使用してよろしいですか？',
    deniedBySignal: 'お使いのブラウザがデータを共有しないようサイトに求めているため、次の項目はオフのままです：{categories}。',
    acceptAll: 'すべて同意する',
    rejectAll: 'すべて拒否する',
    openPreferences: 'Cookieを選択する',
    cookiePolicy: 'Cookieポリシー',
  },
  status: {
    saved: '選択内容を保存しました。許可した項目：{categories}。',
    savedNone: '選択内容を保存しました。任意のCookieは許可されていません。',
    withdrawn: '次の項目への同意を撤回しました：{categories}。',
    notPersisted: 'お使いのブラウザはこのサイトのCookieを保存しないため、選択内容はこのページを離れるまでの間だけ有効です。',
    close: '閉じる',
  },
  trigger: { openPreferences: 'Cookie設定' },
  embed: {
    description:
      '{service}を読み込むと、お使いの端末のIPアドレスと閲覧中のページが{vendor}に伝わり、{vendor}がその端末にデータを保存できるようになります。',
    loadOnce: '今回だけ読み込む',
    allowAlways: '{service}を常に許可する',
    open: '{service}で開く',
    vendorPrivacy: '{vendor}のプライバシーに関する情報',
  },
  reload: {
    description: '許可されなくなったものが、このページでまだ動作しています。ページを再読み込みすると停止します。',
    superseded: 'このページは、保存済みの選択内容よりも古いものです。ページを再読み込みすると、その選択内容がこのページにも反映されます。',
    reload: 'ページを再読み込みする',
    later: '今はしない',
  },
  load: async () => (await import('./dialog.ts')).jaDialog,
}
