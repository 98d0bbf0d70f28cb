import type { DocumentLocale } from '../document-locale.ts'
import { idDialog } from './dialog.ts'

/** The Indonesian texts of the policy page, the cookie table and the preferences form. */
export const idDocument: DocumentLocale = {
  ...idDialog,
  id: 'id',
  dir: 'ltr',
  list: { pair: '{0} dan {1}', middle: '{0}, {1}', end: '{0}, dan {1}' },
  categories: {
    necessary: {
      title: 'Wajib',
      description:
        'Situs bergantung pada cookie ini untuk keamanan, login, aksesibilitas, dan mengingat pilihan Anda. Tanpa cookie ini, sebagian layanan kami tidak dapat kami sediakan.',
    },
    functional: {
      title: 'Fungsional',
      description:
        'Cookie ini memungkinkan lebih banyak fitur dan situs yang lebih personal, dengan menyimpan pengaturan Anda untuk kunjungan berikutnya.',
    },
    analytics: {
      title: 'Analitik',
      description:
        'Cookie ini menghitung halaman mana yang dikunjungi dan bagaimana halaman itu digunakan. Angka-angka itu menunjukkan kepada kami kinerja situs dan cara memperbaiki pengalaman pengunjung.',
    },
    marketing: {
      title: 'Pemasaran',
      description: 'Cookie ini melacak kunjungan di berbagai situs untuk memilih iklan dan mengukur efeknya.',
    },
  },
  purposes: {
    essential: { title: 'Fungsi dasar', description: 'Membuat situs berfungsi' },
    authentication: { title: 'Login', description: 'Mengenali akun Anda agar Anda tetap login' },
    security: { title: 'Keamanan', description: 'Melindungi Anda dan situs dari penyalahgunaan' },
    functional: { title: 'Fungsional', description: 'Menyimpan pengaturan dan preferensi Anda' },
    analytics: { title: 'Analitik', description: 'Menunjukkan kepada kami bagaimana pengunjung menggunakan situs' },
    marketing: { title: 'Pemasaran', description: 'Memilih iklan dan mengukur efeknya' },
  },
  roles: {
    analytics: 'Penyedia analitik',
    payments: 'Pemroses pembayaran',
    support: 'Alat dukungan pelanggan',
    'content-delivery': 'Jaringan pengiriman konten',
    advertising: 'Jaringan iklan',
    media: 'Platform video dan audio',
  },
  page: {
    title: 'Kebijakan cookie',
    date: {
      pattern: '{day} {month} {year}',
      months: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
    },
    alternatives: { pair: '{0} atau {1}', middle: '{0}, {1}', end: '{0}, atau {1}' },
    lastUpdated: 'Terakhir diperbarui: {date}',
    introduction: 'Apa yang disimpan {site} di perangkat Anda, untuk apa, berapa lama, dan bagaimana Anda menentukannya.',
    settings: 'pengaturan cookie',
    headings: {
      what: 'Apa itu cookie',
      use: 'Kegunaan cookie',
      types: 'Kategori cookie',
      'third-parties': 'Cookie dari perusahaan lain',
      manage: 'Cara mengontrol cookie',
      signals: 'Sinyal privasi browser Anda',
      list: 'Rincian cookie',
      updates: 'Perubahan kebijakan ini',
      contact: 'Kontak',
    },
    what: {
      text: 'Cookie adalah catatan dalam file teks kecil. Situs yang Anda kunjungi memberikannya kepada browser Anda. Browser menyimpannya di perangkat Anda dan kemudian menunjukkannya lagi kepada situs itu. Dengan begitu, situs dapat mengingat preferensi Anda dan melihat bagaimana halamannya digunakan.',
      otherStorage:
        'Browser juga menyimpan data di tempat lain, dan {site} menggunakan beberapa di antaranya: {kinds}. Apa yang dijelaskan halaman ini tentang cookie juga berlaku untuk tempat penyimpanan tersebut.',
    },
    use: { introduction: 'Di {site}, cookie digunakan untuk tujuan berikut:' },
    types: {
      setBy:
        'Cookie dari setiap kategori dapat berasal dari {site} sendiri atau dari perusahaan lain yang layanannya menjadi bagian dari halaman situs ini.',
      alwaysOn: 'Selalu aktif.',
      offUntilAllowed: 'Nonaktif sampai Anda mengizinkannya.',
      lifetimes: 'Cookie sesi dan cookie permanen',
      session: { title: 'Cookie sesi', description: 'Bertahan selama satu kunjungan: cookie ini hilang begitu Anda menutup browser.' },
      persistent: {
        title: 'Cookie permanen',
        description: 'Tetap berada di perangkat Anda sampai masa berlakunya habis atau Anda menghapusnya.',
      },
    },
    thirdParties: {
      introduction: '{site} dapat menggunakan layanan perusahaan lain yang menyimpan cookie di perangkat Anda:',
      roleWithExamples: '{role}, misalnya {examples}',
      services: 'Layanan berikut merupakan bagian dari {site}:',
      service: 'Penyedia: {vendor}. Kategori: {category}.',
      vendorPrivacy: 'Informasi privasi dari {vendor}',
      ownPolicies:
        'Setiap perusahaan ini memiliki kebijakan privasi dan kebijakan cookie sendiri. Silakan baca di sana bagaimana perusahaan tersebut menggunakan cookie.',
    },
    manage: {
      choice: {
        title: 'Pilihan Anda di {site}',
        change: 'Anda dapat mengubah atau menarik pilihan Anda kapan saja di {settings}.',
        counts: 'Pilihan berlaku selama {duration}, atau sampai Anda menghapus cookie situs ini. Setelah itu, kami akan bertanya lagi kepada Anda.',
        countsDiffering:
          'Izin berlaku selama {granted} dan penolakan selama {denied}, atau sampai Anda menghapus cookie situs ini. Setelah itu, kami akan bertanya lagi kepada Anda.',
      },
      browser: {
        title: 'Pengaturan browser Anda',
        introduction: 'Di sebagian besar browser, Anda dapat:',
        abilities: [
          'melihat cookie yang tersimpan dan menghapusnya satu per satu',
          'memblokir cookie pihak ketiga',
          'memblokir semua cookie dari situs tertentu',
          'memblokir semua cookie',
          'mengatur agar semua cookie dihapus saat browser ditutup',
        ],
      },
      blocking: {
        title: 'Akibat pemblokiran',
        description:
          'Jika Anda memblokir atau menghapus cookie, beberapa fitur {site} mungkin tidak berfungsi lagi. Tanpa cookie wajib, situs tidak dapat bekerja dengan baik.',
      },
      paths: {
        title: 'Letak pengaturan ini di browser',
        description: 'Buka menu-menu ini secara berurutan. Namanya dapat berbeda di setiap versi.',
        browsers: [
          { browser: 'Google Chrome', path: ['Setelan', 'Privasi dan keamanan', 'Cookie dan data situs lainnya'] },
          { browser: 'Mozilla Firefox', path: ['Pengaturan', 'Privasi & Keamanan', 'Kuki dan Data Situs'] },
          { browser: 'Safari', path: ['Pengaturan', 'Privasi', 'Cookie dan data situs web'] },
          { browser: 'Microsoft Edge', path: ['Pengaturan', 'Cookie dan izin situs', 'Kelola dan hapus cookie dan data situs'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Browser dapat mengirim sinyal Do Not Track (DNT) dan Global Privacy Control (GPC). {site} tidak menyimpan apa pun yang opsional, jadi tidak ada yang dapat dinonaktifkan oleh sinyal itu.',
      dnt: { title: 'Do Not Track', description: 'Beberapa browser dapat mengirim sinyal yang disebut Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} menganggapnya sebagai penolakan: selama browser Anda mengirimnya, semua yang opsional tetap nonaktif, kecuali Anda tetap mengizinkannya di sini.',
      dntIgnored:
        'Tidak ada standar industri yang menetapkan bagaimana situs harus memahaminya, jadi saat ini sinyal itu tidak mengubah apa pun di {site}. Bagaimanapun, semua yang opsional tetap nonaktif sampai Anda mengizinkannya.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Beberapa browser dapat mengirim sinyal Global Privacy Control (GPC), yang meminta situs untuk tidak menjual atau membagikan data pribadi.',
      },
      gpcHonored:
        '{site} mematuhinya. Selama browser Anda mengirimnya, yang berikut ini tetap nonaktif, kecuali Anda mengaktifkannya satu per satu di {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} mematuhinya. Tidak ada kategori opsional dalam kebijakan ini yang menjual atau membagikan data pribadi, jadi tidak ada yang dapat dinonaktifkan oleh sinyal itu.',
      gpcIgnored: 'Saat ini sinyal itu tidak mengubah apa pun di {site}. Yang berlaku adalah pilihan Anda di {settings}.',
    },
    regime: {
      onUntilRefused: 'Aktif sampai Anda menolak.',
      optOut: 'Di tempat Anda berada, cookie opsional mungkin aktif sampai Anda menolak. Satu klik di {settings} menonaktifkan semuanya.',
      sale: 'Anda berhak menolak penjualan dan pembagian data pribadi Anda. Untuk cookie, gunakan tautan “{link}” di setiap halaman. Untuk hal lainnya, tulislah kepada kami.',
    },
    list: { introduction: 'Cookie utama di {site}: kegunaan masing-masing, berapa lama disimpan, dan siapa yang memasangnya.' },
    updates: {
      text: 'Kami mengubah kebijakan ini dari waktu ke waktu: saat praktik kami berubah, atau saat operasional, hukum, atau peraturan mengharuskannya. Versi baru kemudian dimuat di halaman ini dengan tanggal baru pada “Terakhir diperbarui”.',
      askAgain: 'Jika suatu perubahan menyangkut hal yang kami minta untuk Anda izinkan, kami akan bertanya lagi kepada Anda.',
    },
    contact: {
      text: 'Pertanyaan tentang cookie di {site} dapat disampaikan kepada kami melalui {contact}.',
      privacy: 'Cara kami menangani data pribadi secara umum dijelaskan dalam {privacyPolicy} kami.',
      privacyPolicy: 'kebijakan privasi',
    },
  },
}
