import type { RegimeTexts } from '../locale.ts'

/** The Turkish texts that only sites with regimes show. */
export const trRegimes: RegimeTexts = {
  inUse: 'Siz hayır diyene kadar kullanımda: {categories}.',
  ok: 'Tamam',
  closeAndReject: 'Kapat ve tümünü reddet',
  privacyChoices: 'Gizlilik tercihleriniz',
  signalHonored: 'Vazgeçme talebiniz yerine getirildi',
  despiteSignal: 'Tarayıcınız sitelerden verilerinizi paylaşmamalarını istiyor. Bunu kaydederseniz veriler bu sitede yine de paylaşılır.',
}
