import type { RegimeTexts } from '../locale.ts'

/** The Chinese texts that only sites with regimes show. */
export const zhHansRegimes: RegimeTexts = {
  inUse: '在您拒绝之前使用：{categories}。',
  ok: '知道了',
  closeAndReject: '关闭并全部拒绝',
  privacyChoices: '您的隐私选择',
  signalHonored: '已遵从您的拒绝请求',
  despiteSignal: '您的浏览器要求网站不要共享您的数据。如果保存此项，本网站仍会共享这些数据。',
}
