import type { DocumentLocale } from '../document-locale.ts'
import { jaDialog } from './dialog.ts'

/** The Japanese texts of the policy page, the cookie table and the preferences form. */
export const jaDocument: DocumentLocale = {
  ...jaDialog,
  id: 'ja',
  dir: 'ltr',
  list: { pair: '{0}、{1}', middle: '{0}、{1}', end: '{0}、{1}' },
  categories: {
    necessary: {
      title: '必須',
      description:
        'サイトの動作に欠かせないCookieです。セキュリティ、ログイン、アクセシビリティ、選択内容の記憶に使用します。これらがないと、一部のサービスを提供できません。',
    },
    functional: {
      title: '機能性',
      description: '訪問者が行った設定を次回の訪問時のために保存することで、より多くの機能と、一人ひとりに合ったサイトを実現するCookieです。',
    },
    analytics: {
      title: '分析',
      description:
        'どのページが閲覧され、どのように利用されているかを集計するCookieです。集計した数値から、サイトがどのように機能しているか、どうすれば訪問者にとってより使いやすくなるかを把握します。',
    },
    marketing: {
      title: 'マーケティング',
      description: '複数のサイトにわたって訪問を追跡し、広告の選択と効果の測定に使用するCookieです。',
    },
  },
  purposes: {
    essential: { title: '基本機能', description: 'サイトを動作させるため' },
    authentication: { title: '認証', description: 'アカウントを認識し、ログイン状態を維持するため' },
    security: { title: 'セキュリティ', description: '訪問者とサイトを不正利用から守るため' },
    functional: { title: '機能性', description: '訪問者の設定や好みを保存するため' },
    analytics: { title: '分析', description: '訪問者によるサイトの利用状況を把握するため' },
    marketing: { title: 'マーケティング', description: '広告を選択し、その効果を測定するため' },
  },
  roles: {
    analytics: 'アクセス解析サービス',
    payments: '決済代行会社',
    support: 'カスタマーサポートツール',
    'content-delivery': 'コンテンツ配信ネットワーク',
    advertising: '広告ネットワーク',
    media: '動画・音声プラットフォーム',
  },
  page: {
    title: 'Cookieポリシー',
    date: {
      pattern: '{year}年{month}{day}日',
      months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    },
    alternatives: { pair: '{0}または{1}', middle: '{0}、{1}', end: '{0}、または{1}' },
    lastUpdated: '最終更新日：{date}',
    introduction: '{site}がお使いの端末に何を、何のために、どのくらいの期間保存するのか、また、それについてどのように選択できるのかをご説明します。',
    settings: 'Cookie設定',
    headings: {
      what: 'Cookieとは',
      use: 'Cookieの使用目的',
      types: 'Cookieのカテゴリー',
      'third-parties': '他社のCookie',
      manage: 'Cookieの管理方法',
      signals: 'ブラウザのプライバシーシグナル',
      list: 'Cookieの詳細',
      updates: '本ポリシーの変更',
      contact: 'お問い合わせ',
    },
    what: {
      text: 'Cookieとは、小さなテキストファイルに書き込まれたメモです。訪問先のウェブサイトがブラウザに渡し、ブラウザはそれを端末に保存して、後でそのサイトに提示します。これにより、サイトは訪問者の好みを記憶したり、ページの利用状況を把握したりできます。',
      otherStorage:
        'ブラウザはCookie以外の場所にもデータを保存しており、{site}はそのうち次のものを使用します：{kinds}。このページのCookieに関する説明は、これらにも当てはまります。',
    },
    use: { introduction: '{site}では、次の目的でCookieを使用します：' },
    types: {
      setBy: '各カテゴリーのCookieは、{site}自身が設定する場合と、そのページにサービスが組み込まれている他社が設定する場合があります。',
      alwaysOn: '常に有効です。',
      offUntilAllowed: '許可するまでオフです。',
      lifetimes: 'セッションCookieと永続Cookie',
      session: { title: 'セッションCookie', description: '1回の訪問の間だけ保存されます。ブラウザを閉じると消えます。' },
      persistent: { title: '永続Cookie', description: '有効期限が切れるか、ご自身で削除するまで、端末に残ります。' },
    },
    thirdParties: {
      introduction: '{site}は、お使いの端末にCookieを保存する他社のサービスを使用することがあります：',
      roleWithExamples: '{role}（例：{examples}）',
      services: '{site}には、次のサービスが組み込まれています：',
      service: '提供元：{vendor}。カテゴリー：{category}。',
      vendorPrivacy: '{vendor}のプライバシーに関する情報',
      ownPolicies:
        'これらの会社には、それぞれ独自のプライバシーポリシーとCookieポリシーがあります。Cookieの使用方法については、各社のポリシーをご覧ください。',
    },
    manage: {
      choice: {
        title: '{site}での選択',
        change: '選択は、{settings}からいつでも変更または撤回できます。',
        counts: '選択は、有効期間（{duration}）が終わるか、このサイトのCookieを削除するまで有効です。その後は、改めて選択をお願いします。',
        countsDiffering:
          '選択は、有効期間（許可は{granted}、拒否は{denied}）が終わるか、このサイトのCookieを削除するまで有効です。その後は、改めて選択をお願いします。',
      },
      browser: {
        title: 'ブラウザの設定',
        introduction: 'ほとんどのブラウザでは、次のことができます：',
        abilities: [
          '保存されているCookieを確認し、個別に削除する',
          '第三者のCookieをブロックする',
          '特定のサイトのCookieをすべてブロックする',
          'すべてのCookieをブロックする',
          'ブラウザを閉じるときにすべてのCookieを自動で削除する',
        ],
      },
      blocking: {
        title: 'ブロックした場合の影響',
        description:
          'Cookieをブロックまたは削除すると、{site}の一部の機能が動作しなくなることがあります。必須のCookieがないと、サイトは正しく動作しません。',
      },
      paths: {
        title: 'ブラウザごとの設定場所',
        description: '次のメニューを順に開いてください。名称はバージョンによって異なることがあります。',
        browsers: [
          { browser: 'Google Chrome', path: ['設定', 'プライバシーとセキュリティ', 'Cookie と他のサイトデータ'] },
          { browser: 'Mozilla Firefox', path: ['設定', 'プライバシーとセキュリティ', 'Cookie とサイトデータ'] },
          { browser: 'Safari', path: ['設定', 'プライバシー', 'CookieとWebサイトのデータ'] },
          { browser: 'Microsoft Edge', path: ['設定', 'Cookie とサイトのアクセス許可', 'Cookie とサイト データの管理と削除'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'ブラウザは、Do Not Track（DNT）やGlobal Privacy Control（GPC）というシグナルを送信できます。{site}は任意の項目を何も保存しないため、これらのシグナルによってオフになるものはありません。',
      dnt: { title: 'Do Not Track', description: '一部のブラウザは、Do Not Track（DNT）というシグナルを送信できます。' },
      dntTreatedAsRefusal:
        '{site}は、これを拒否として扱います。お使いのブラウザがこのシグナルを送信している間は、それにかかわらずここで許可しない限り、任意の項目はすべてオフのままです。',
      dntIgnored:
        'サイトがこのシグナルをどのように解釈すべきかを定めた業界標準はないため、現在、{site}では、このシグナルがあっても何も変わりません。いずれにしても、任意の項目はすべて、許可するまでオフのままです。',
      gpc: {
        title: 'Global Privacy Control',
        description:
          '一部のブラウザは、Global Privacy Control（GPC）というシグナルを送信できます。これは、個人情報を販売または共有しないようサイトに求めるものです。',
      },
      gpcHonored:
        '{site}は、これに従います。お使いのブラウザがこのシグナルを送信している間は、{settings}で個別にオンにしない限り、次の項目はオフのままです：{categories}。',
      gpcHonoredNothing:
        '{site}は、これに従います。本ポリシーの任意のカテゴリーに個人情報を販売または共有するものはないため、オフにするものはありません。',
      gpcIgnored: '現在、{site}では、このシグナルがあっても何も変わりません。{settings}での選択が適用されます。',
    },
    regime: {
      onUntilRefused: '拒否するまでオンです。',
      optOut: 'お住まいの地域では、任意のCookieは拒否するまでオンになっている場合があります。{settings}で一度クリックすれば、すべてオフになります。',
      sale: '個人データの販売と共有を拒否する権利があります。Cookieについては、各ページのリンク「{link}」から拒否できます。その他については、お問い合わせください。',
    },
    list: { introduction: '{site}の主なCookieについて、それぞれの目的、保存期間、設定元を示します。' },
    updates: {
      text: '本ポリシーは、Cookieの取り扱いを変更したときや、運営上または法令・規制上必要になったときに、随時変更します。変更後のポリシーはこのページに掲載し、「最終更新日」に新しい日付を表示します。',
      askAgain: '許可をお願いする内容に関わる変更の場合は、改めて選択をお願いします。',
    },
    contact: {
      text: '{site}のCookieに関するご質問は、{contact}までお寄せください。',
      privacy: '個人情報の取り扱い全般については、{privacyPolicy}をご覧ください。',
      privacyPolicy: 'プライバシーポリシー',
    },
  },
}
