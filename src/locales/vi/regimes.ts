import type { RegimeTexts } from '../locale.ts'

/** The Vietnamese texts that only sites with regimes show. */
export const viRegimes: RegimeTexts = {
  inUse: 'Được dùng cho đến khi bạn từ chối: {categories}.',
  ok: 'Đã hiểu',
  closeAndReject: 'Đóng và từ chối tất cả',
  privacyChoices: 'Lựa chọn về quyền riêng tư của bạn',
  signalHonored: 'Yêu cầu từ chối đã được thực hiện',
  despiteSignal:
    'Trình duyệt của bạn yêu cầu các trang web không chia sẻ dữ liệu của bạn. Nếu bạn lưu mục này, dữ liệu vẫn được chia sẻ trên trang web này.',
}
