import type { RegimeTexts } from '../locale.ts'

/** The Japanese texts that only sites with regimes show. */
export const jaRegimes: RegimeTexts = {
  inUse: '拒否されるまで使用します：{categories}。',
  ok: 'わかりました',
  closeAndReject: '閉じてすべて拒否する',
  privacyChoices: 'プライバシーに関する選択',
  signalHonored: 'オプトアウトの要請を尊重しています',
  despiteSignal: 'お使いのブラウザは、データを共有しないようサイトに求めています。これを保存すると、このサイトでは共有されるようになります。',
}
