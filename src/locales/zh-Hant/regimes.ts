import type { RegimeTexts } from '../locale.ts'

/** The zh-Hant texts that only sites with regimes show. */
export const zhHantRegimes: RegimeTexts = {
  inUse: '在您拒絕之前使用：{categories}。',
  ok: '知道了',
  closeAndReject: '關閉並全部拒絕',
  privacyChoices: '您的隱私選擇',
  signalHonored: '已遵從您的拒絕要求',
  despiteSignal: '您的瀏覽器要求網站不要分享您的資料。如果儲存此項目，本網站仍會分享這些資料。',
}
