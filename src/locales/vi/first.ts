import type { SplitLocale } from '../locale.ts'

/** The Vietnamese texts of the UI. The texts of the dialog load with it. */
export const vi: SplitLocale = {
  id: 'vi',
  dir: 'ltr',
  list: { pair: '{0} và {1}', middle: '{0}, {1}', end: '{0} và {1}' },
  categories: {
    necessary: { title: 'Thiết yếu' },
    functional: { title: 'Chức năng' },
    analytics: { title: 'Phân tích' },
    marketing: { title: 'Tiếp thị' },
  },
  banner: {
    title: 'Cookie trên {site}',
    description:
      'Trang web này cần một số cookie để hoạt động. Bạn có đồng ý cho chúng tôi dùng thêm các cookie không bắt buộc sau đây không: {categories}?',
    vendors: 'Việc này liên quan đến dịch vụ của các nhà cung cấp sau: {vendors}.',
    outdated: 'Chính sách cookie của chúng tôi đã thay đổi. Các mục sau đây là mới hoặc đã thay đổi và cần bạn quyết định: {categories}.',
    expired: 'Quyết định trước đây của bạn đã hết hiệu lực. Bạn có đồng ý cho chúng tôi tiếp tục dùng các cookie sau đây không: {categories}?',
    deniedBySignal: 'Trình duyệt của bạn yêu cầu các trang web không chia sẻ dữ liệu của bạn, vì vậy các mục sau đây vẫn tắt: {categories}.',
    acceptAll: 'Chấp nhận tất cả',
    rejectAll: 'Từ chối tất cả',
    openPreferences: 'Chọn cookie',
    cookiePolicy: 'Chính sách cookie',
  },
  status: {
    saved: 'Đã lưu lựa chọn của bạn. Các mục được phép: {categories}.',
    savedNone: 'Đã lưu lựa chọn của bạn. Mọi cookie không bắt buộc đều bị từ chối.',
    withdrawn: 'Đã rút lại sự đồng ý của bạn đối với: {categories}.',
    notPersisted: 'Trình duyệt của bạn không lưu cookie cho trang web này, nên lựa chọn chỉ có hiệu lực cho đến khi bạn rời khỏi trang này.',
    close: 'Đóng',
  },
  trigger: { openPreferences: 'Cài đặt cookie' },
  embed: {
    description:
      'Khi bạn tải {service}, {vendor} sẽ biết địa chỉ IP của bạn và trang bạn đang xem, đồng thời có thể lưu dữ liệu trên thiết bị của bạn.',
    loadOnce: 'Chỉ tải lần này',
    allowAlways: 'Luôn cho phép {service}',
    open: 'Mở trên {service}',
    vendorPrivacy: 'Thông tin về quyền riêng tư từ {vendor}',
  },
  reload: {
    description: 'Trên trang này vẫn còn thành phần đang chạy dù bạn không còn cho phép. Tải lại trang sẽ dừng thành phần đó.',
    superseded: 'Trang này cũ hơn lựa chọn bạn đã lưu. Tải lại trang để lựa chọn của bạn có hiệu lực tại đây.',
    reload: 'Tải lại trang',
    later: 'Để sau',
  },
  load: async () => (await import('./dialog.ts')).viDialog,
}
