import type { DocumentLocale } from '../document-locale.ts'
import { viDialog } from './dialog.ts'

/** The Vietnamese texts of the policy page, the cookie table and the preferences form. */
export const viDocument: DocumentLocale = {
  ...viDialog,
  id: 'vi',
  dir: 'ltr',
  list: { pair: '{0} và {1}', middle: '{0}, {1}', end: '{0} và {1}' },
  categories: {
    necessary: {
      title: 'Thiết yếu',
      description:
        'Trang web cần các cookie này để bảo mật, để bạn đăng nhập, để hỗ trợ khả năng tiếp cận và để ghi nhớ lựa chọn của bạn. Nếu không có chúng, chúng tôi không thể cung cấp một số dịch vụ.',
    },
    functional: {
      title: 'Chức năng',
      description:
        'Các cookie này lưu những cài đặt của bạn cho lần truy cập sau, nhờ đó trang web có thể cung cấp thêm tính năng và trải nghiệm được cá nhân hóa hơn.',
    },
    analytics: {
      title: 'Phân tích',
      description:
        'Các cookie này thống kê những trang nào được truy cập và được sử dụng ra sao. Những số liệu đó cho chúng tôi thấy trang web hoạt động tốt đến đâu và cần cải thiện trải nghiệm của khách truy cập như thế nào.',
    },
    marketing: {
      title: 'Tiếp thị',
      description: 'Các cookie này theo dõi hoạt động truy cập trên nhiều trang web để chọn quảng cáo và đo lường hiệu quả của quảng cáo.',
    },
  },
  purposes: {
    essential: { title: 'Hoạt động cơ bản', description: 'Giúp trang web hoạt động' },
    authentication: { title: 'Xác thực', description: 'Nhận diện tài khoản của bạn để duy trì trạng thái đăng nhập' },
    security: { title: 'Bảo mật', description: 'Bảo vệ bạn và trang web khỏi hành vi lạm dụng' },
    functional: { title: 'Chức năng', description: 'Lưu các cài đặt và tùy chọn của bạn' },
    analytics: { title: 'Phân tích', description: 'Cho chúng tôi biết khách truy cập sử dụng trang web như thế nào' },
    marketing: { title: 'Tiếp thị', description: 'Chọn quảng cáo và đo lường hiệu quả của quảng cáo' },
  },
  roles: {
    analytics: 'Nhà cung cấp dịch vụ phân tích',
    payments: 'Đơn vị xử lý thanh toán',
    support: 'Công cụ hỗ trợ khách hàng',
    'content-delivery': 'Mạng phân phối nội dung',
    advertising: 'Mạng quảng cáo',
    media: 'Nền tảng video và âm thanh',
  },
  page: {
    title: 'Chính sách cookie',
    date: {
      pattern: 'ngày {day} {month} năm {year}',
      months: ['tháng 1', 'tháng 2', 'tháng 3', 'tháng 4', 'tháng 5', 'tháng 6', 'tháng 7', 'tháng 8', 'tháng 9', 'tháng 10', 'tháng 11', 'tháng 12'],
    },
    alternatives: { pair: '{0} hoặc {1}', middle: '{0}, {1}', end: '{0} hoặc {1}' },
    lastUpdated: 'Cập nhật lần cuối: {date}',
    introduction: '{site} lưu những gì trên thiết bị của bạn, để làm gì, trong bao lâu và bạn có thể quyết định về việc đó như thế nào.',
    settings: 'cài đặt cookie',
    headings: {
      what: 'Cookie là gì',
      use: 'Cookie được dùng để làm gì',
      types: 'Các nhóm cookie',
      'third-parties': 'Cookie của các công ty khác',
      manage: 'Cách kiểm soát cookie',
      signals: 'Tín hiệu về quyền riêng tư của trình duyệt',
      list: 'Thông tin chi tiết về các cookie',
      updates: 'Thay đổi đối với chính sách này',
      contact: 'Liên hệ',
    },
    what: {
      text: 'Cookie là một ghi chú trong một tệp văn bản nhỏ. Trang web bạn truy cập trao ghi chú đó cho trình duyệt của bạn; trình duyệt giữ ghi chú trên thiết bị của bạn và sau này đưa lại cho chính trang web đó. Nhờ vậy, trang web có thể nhớ những gì bạn ưa thích và biết các trang của mình được sử dụng như thế nào.',
      otherStorage:
        'Trình duyệt còn lưu dữ liệu ở những nơi khác và {site} cũng sử dụng một phần trong số đó: {kinds}. Những gì trang này nói về cookie cũng áp dụng cho các nơi lưu trữ này.',
    },
    use: { introduction: 'Trên {site}, cookie phục vụ các mục đích sau:' },
    types: {
      setBy: 'Cookie thuộc mỗi nhóm có thể đến từ chính {site} hoặc từ một công ty khác có dịch vụ được tích hợp vào các trang.',
      alwaysOn: 'Luôn bật.',
      offUntilAllowed: 'Tắt cho đến khi bạn cho phép.',
      lifetimes: 'Cookie theo phiên và cookie lâu dài',
      session: { title: 'Cookie theo phiên', description: 'Chỉ tồn tại trong một lượt truy cập và biến mất khi bạn đóng trình duyệt.' },
      persistent: { title: 'Cookie lâu dài', description: 'Được giữ trên thiết bị của bạn cho đến khi hết thời hạn hoặc bạn xóa chúng.' },
    },
    thirdParties: {
      introduction: '{site} có thể sử dụng dịch vụ của các công ty khác có lưu cookie trên thiết bị của bạn:',
      roleWithExamples: '{role}, ví dụ: {examples}',
      services: 'Các dịch vụ sau đây là một phần của {site}:',
      service: 'Nhà cung cấp: {vendor}. Nhóm: {category}.',
      vendorPrivacy: 'Thông tin về quyền riêng tư từ {vendor}',
      ownPolicies:
        'Mỗi công ty này đều có chính sách quyền riêng tư và chính sách cookie riêng. Vui lòng đọc các chính sách đó để biết công ty sử dụng cookie như thế nào.',
    },
    manage: {
      choice: {
        title: 'Lựa chọn của bạn trên {site}',
        change: 'Bạn có thể thay đổi hoặc rút lại lựa chọn của mình bất cứ lúc nào trong phần {settings}.',
        counts: 'Lựa chọn có hiệu lực trong {duration} hoặc cho đến khi bạn xóa cookie của trang web này. Sau đó, chúng tôi sẽ hỏi lại bạn.',
        countsDiffering:
          'Sự cho phép có hiệu lực trong {granted} và sự từ chối có hiệu lực trong {denied}, hoặc cho đến khi bạn xóa cookie của trang web này. Sau đó, chúng tôi sẽ hỏi lại bạn.',
      },
      browser: {
        title: 'Cài đặt của trình duyệt',
        introduction: 'Trong hầu hết các trình duyệt, bạn có thể:',
        abilities: [
          'xem các cookie đã lưu và xóa từng cookie',
          'chặn cookie của bên thứ ba',
          'chặn mọi cookie của một số trang web nhất định',
          'chặn tất cả cookie',
          'thiết lập để tự động xóa tất cả cookie khi đóng trình duyệt',
        ],
      },
      blocking: {
        title: 'Hậu quả của việc chặn cookie',
        description:
          'Nếu bạn chặn hoặc xóa cookie, một số tính năng của {site} có thể không còn hoạt động. Nếu không có các cookie thiết yếu, trang web không thể hoạt động bình thường.',
      },
      paths: {
        title: 'Vị trí của các cài đặt này trong trình duyệt',
        description: 'Hãy lần lượt mở các trình đơn sau. Tên trình đơn có thể khác nhau giữa các phiên bản.',
        browsers: [
          { browser: 'Google Chrome', path: ['Cài đặt', 'Quyền riêng tư và bảo mật', 'Cookie và các dữ liệu khác của trang web'] },
          { browser: 'Mozilla Firefox', path: ['Cài đặt', 'Riêng tư & Bảo mật', 'Cookie và dữ liệu trang'] },
          { browser: 'Safari', path: ['Cài đặt', 'Quyền riêng tư', 'Cookie và dữ liệu trang web'] },
          {
            browser: 'Microsoft Edge',
            path: ['Cài đặt', 'Cookie và quyền đối với trang web', 'Quản lý và xóa cookie và dữ liệu trang web'],
          },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Trình duyệt có thể gửi các tín hiệu Do Not Track (DNT) và Global Privacy Control (GPC). {site} không lưu bất cứ thứ gì ngoài những thứ bắt buộc, nên các tín hiệu này không có gì để tắt.',
      dnt: { title: 'Do Not Track', description: 'Một số trình duyệt có thể gửi tín hiệu mang tên Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} coi tín hiệu này là lời từ chối: chừng nào trình duyệt của bạn còn gửi tín hiệu, mọi mục không bắt buộc đều tắt, trừ khi bạn vẫn cho phép tại đây.',
      dntIgnored:
        'Không có tiêu chuẩn nào của ngành quy định trang web phải hiểu tín hiệu này như thế nào, vì vậy hiện tại nó không thay đổi gì trên {site}. Dù sao thì mọi mục không bắt buộc vẫn tắt cho đến khi bạn cho phép.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Một số trình duyệt có thể gửi tín hiệu Global Privacy Control (GPC), yêu cầu các trang web không bán hoặc chia sẻ dữ liệu cá nhân.',
      },
      gpcHonored:
        '{site} tuân theo tín hiệu này. Chừng nào trình duyệt của bạn còn gửi tín hiệu, các mục sau đây vẫn tắt, trừ khi bạn bật riêng từng mục trong phần {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} tuân theo tín hiệu này. Không có nhóm không bắt buộc nào trong chính sách này bán hoặc chia sẻ dữ liệu cá nhân, nên tín hiệu này không có gì để tắt.',
      gpcIgnored: 'Hiện tại, tín hiệu này không thay đổi gì trên {site}. Những gì bạn chọn trong phần {settings} sẽ được áp dụng.',
    },
    regime: {
      onUntilRefused: 'Bật cho đến khi bạn từ chối.',
      optOut: 'Ở nơi bạn đang ở, cookie tùy chọn có thể được bật cho đến khi bạn từ chối. Một lần nhấp trong {settings} sẽ tắt tất cả.',
      sale: 'Bạn có quyền từ chối việc bán và chia sẻ dữ liệu cá nhân của mình. Đối với cookie, hãy dùng liên kết “{link}” trên mỗi trang. Đối với mọi việc khác, hãy viết cho chúng tôi.',
    },
    list: { introduction: 'Các cookie chính trên {site}: mục đích của từng cookie, thời gian lưu giữ và bên đặt cookie.' },
    updates: {
      text: 'Đôi khi chúng tôi thay đổi chính sách này: khi cách thức hoạt động của chúng tôi thay đổi, hoặc khi việc vận hành, luật pháp hay quy định yêu cầu. Khi đó, phiên bản mới sẽ được đăng trên trang này và mang ngày mới ở mục “Cập nhật lần cuối”.',
      askAgain: 'Nếu thay đổi liên quan đến những gì cần bạn cho phép, chúng tôi sẽ hỏi lại bạn.',
    },
    contact: {
      text: 'Nếu có câu hỏi về cookie trên {site}, vui lòng liên hệ với chúng tôi qua {contact}.',
      privacy: 'Cách chúng tôi xử lý dữ liệu cá nhân nói chung được trình bày trong {privacyPolicy} của chúng tôi.',
      privacyPolicy: 'chính sách quyền riêng tư',
    },
  },
}
