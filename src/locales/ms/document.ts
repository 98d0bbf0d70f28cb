import type { DocumentLocale } from '../document-locale.ts'
import { msDialog } from './dialog.ts'

/** The Malay texts of the policy page, the cookie table and the preferences form. */
export const msDocument: DocumentLocale = {
  ...msDialog,
  id: 'ms',
  dir: 'ltr',
  list: { pair: '{0} dan {1}', middle: '{0}, {1}', end: '{0} dan {1}' },
  categories: {
    necessary: {
      title: 'Sangat diperlukan',
      description:
        'Laman web bergantung pada kuki ini untuk keselamatan, log masuk, kebolehcapaian dan mengingati pilihan anda. Tanpanya, kami tidak dapat menawarkan sebahagian perkhidmatan kami.',
    },
    functional: {
      title: 'Kefungsian',
      description:
        'Kuki ini membolehkan lebih banyak ciri dan laman web yang lebih sesuai dengan anda, kerana tetapan anda disimpan untuk lawatan seterusnya.',
    },
    analytics: {
      title: 'Analitik',
      description:
        'Kuki ini mengira halaman yang dilawati dan cara halaman itu digunakan. Angka tersebut menunjukkan kepada kami prestasi laman web dan cara menambah baik pengalaman pelawat.',
    },
    marketing: {
      title: 'Pemasaran',
      description: 'Kuki ini menjejaki lawatan di pelbagai laman web untuk memilih iklan dan mengukur kesannya.',
    },
  },
  purposes: {
    essential: { title: 'Fungsi asas', description: 'Membolehkan laman web berfungsi' },
    authentication: { title: 'Log masuk', description: 'Mengenali akaun anda supaya anda kekal log masuk' },
    security: { title: 'Keselamatan', description: 'Melindungi anda dan laman web daripada penyalahgunaan' },
    functional: { title: 'Kefungsian', description: 'Menyimpan tetapan dan keutamaan anda' },
    analytics: { title: 'Analitik', description: 'Menunjukkan kepada kami cara pelawat menggunakan laman web' },
    marketing: { title: 'Pemasaran', description: 'Memilih iklan dan mengukur kesannya' },
  },
  roles: {
    analytics: 'Penyedia analitik',
    payments: 'Pemproses pembayaran',
    support: 'Alat sokongan pelanggan',
    'content-delivery': 'Rangkaian penghantaran kandungan',
    advertising: 'Rangkaian pengiklanan',
    media: 'Platform video dan audio',
  },
  page: {
    title: 'Dasar kuki',
    date: {
      pattern: '{day} {month} {year}',
      months: ['Januari', 'Februari', 'Mac', 'April', 'Mei', 'Jun', 'Julai', 'Ogos', 'September', 'Oktober', 'November', 'Disember'],
    },
    alternatives: { pair: '{0} atau {1}', middle: '{0}, {1}', end: '{0}, atau {1}' },
    lastUpdated: 'Kemas kini terakhir: {date}',
    introduction: 'Perkara yang disimpan oleh {site} pada peranti anda, sebabnya, tempohnya dan cara anda membuat keputusan tentangnya.',
    settings: 'tetapan kuki',
    headings: {
      what: 'Apakah kuki',
      use: 'Kegunaan kuki',
      types: 'Kategori kuki',
      'third-parties': 'Kuki syarikat lain',
      manage: 'Cara mengawal kuki',
      signals: 'Isyarat privasi pelayar anda',
      list: 'Butiran kuki',
      updates: 'Perubahan pada dasar ini',
      contact: 'Hubungi kami',
    },
    what: {
      text: 'Kuki ialah nota dalam fail teks kecil. Laman web yang anda lawati memberikannya kepada pelayar anda. Pelayar menyimpannya pada peranti anda dan menunjukkannya semula kepada laman web itu kemudian. Dengan cara ini, laman web boleh mengingati pilihan anda dan melihat cara halamannya digunakan.',
      otherStorage:
        'Pelayar juga menyimpan data di tempat lain, dan {site} menggunakan sebahagian daripadanya: {kinds}. Apa-apa yang dinyatakan pada halaman ini tentang kuki turut terpakai bagi tempat storan tersebut.',
    },
    use: { introduction: 'Di {site}, kuki digunakan untuk tujuan yang berikut:' },
    types: {
      setBy:
        'Kuki bagi setiap kategori mungkin datang daripada {site} sendiri atau daripada syarikat lain yang perkhidmatannya menjadi sebahagian daripada halaman laman web ini.',
      alwaysOn: 'Sentiasa aktif.',
      offUntilAllowed: 'Tidak aktif sehingga anda membenarkannya.',
      lifetimes: 'Kuki sesi dan kuki kekal',
      session: { title: 'Kuki sesi', description: 'Bertahan untuk satu lawatan: kuki ini hilang sebaik sahaja anda menutup pelayar.' },
      persistent: {
        title: 'Kuki kekal',
        description: 'Kekal pada peranti anda sehingga tempohnya tamat atau anda memadamkannya.',
      },
    },
    thirdParties: {
      introduction: '{site} mungkin menggunakan perkhidmatan syarikat lain yang menyimpan kuki pada peranti anda:',
      roleWithExamples: '{role}, misalnya {examples}',
      services: 'Perkhidmatan yang berikut ialah sebahagian daripada {site}:',
      service: 'Penyedia: {vendor}. Kategori: {category}.',
      vendorPrivacy: 'Maklumat privasi daripada {vendor}',
      ownPolicies:
        'Setiap syarikat ini mempunyai dasar privasi dan dasar kuki sendiri. Sila baca dasar tersebut untuk mengetahui cara syarikat itu menggunakan kuki.',
    },
    manage: {
      choice: {
        title: 'Pilihan anda di {site}',
        change: 'Anda boleh mengubah atau menarik balik pilihan anda pada bila-bila masa dalam {settings}.',
        counts:
          'Pilihan anda sah selama {duration}, atau sehingga anda memadamkan kuki laman web ini. Selepas itu, kami akan bertanya semula kepada anda.',
        countsDiffering:
          'Kebenaran sah selama {granted} dan penolakan selama {denied}, atau sehingga anda memadamkan kuki laman web ini. Selepas itu, kami akan bertanya semula kepada anda.',
      },
      browser: {
        title: 'Tetapan pelayar anda',
        introduction: 'Dalam kebanyakan pelayar, anda boleh:',
        abilities: [
          'melihat kuki yang disimpan dan memadamkannya satu demi satu',
          'menyekat kuki pihak ketiga',
          'menyekat semua kuki daripada laman web tertentu',
          'menyekat semua kuki',
          'menetapkan supaya semua kuki dipadamkan apabila pelayar ditutup',
        ],
      },
      blocking: {
        title: 'Kesan sekatan',
        description:
          'Jika anda menyekat atau memadamkan kuki, beberapa ciri {site} mungkin tidak lagi berfungsi. Tanpa kuki yang sangat diperlukan, laman web tidak dapat berfungsi dengan betul.',
      },
      paths: {
        title: 'Tempat tetapan ini dalam pelayar',
        description: 'Buka menu ini satu demi satu. Namanya mungkin berbeza mengikut versi.',
        browsers: [
          { browser: 'Google Chrome', path: ['Tetapan', 'Privasi dan keselamatan', 'Kuki dan data tapak lain'] },
          { browser: 'Mozilla Firefox', path: ['Tetapan', 'Privasi & Keselamatan', 'Kuki dan Data Laman'] },
          { browser: 'Safari', path: ['Seting', 'Privasi', 'Kuki dan data laman web'] },
          { browser: 'Microsoft Edge', path: ['Tetapan', 'Keizinan kuki dan tapak', 'Urus dan padam kuki dan data tapak'] },
        ],
      },
    },
    signals: {
      nothingOptional:
        'Pelayar boleh menghantar isyarat Do Not Track (DNT) dan Global Privacy Control (GPC). {site} tidak menyimpan apa-apa yang tidak wajib, jadi tiada apa-apa yang boleh dimatikan oleh isyarat itu.',
      dnt: { title: 'Do Not Track', description: 'Sesetengah pelayar boleh menghantar isyarat yang dipanggil Do Not Track (DNT).' },
      dntTreatedAsRefusal:
        '{site} menganggapnya sebagai penolakan: selagi pelayar anda menghantarnya, semua yang tidak wajib kekal tidak aktif, melainkan anda tetap membenarkannya di sini.',
      dntIgnored:
        'Tiada piawaian industri yang menetapkan cara laman web perlu memahaminya, jadi pada masa ini isyarat itu tidak mengubah apa-apa di {site}. Walau bagaimanapun, semua yang tidak wajib kekal tidak aktif sehingga anda membenarkannya.',
      gpc: {
        title: 'Global Privacy Control',
        description:
          'Sesetengah pelayar boleh menghantar isyarat Global Privacy Control (GPC), yang meminta laman web supaya tidak menjual atau berkongsi data peribadi.',
      },
      gpcHonored:
        '{site} mematuhinya. Selagi pelayar anda menghantarnya, yang berikut kekal tidak aktif, melainkan anda mengaktifkannya satu demi satu dalam {settings}: {categories}.',
      gpcHonoredNothing:
        '{site} mematuhinya. Tiada kategori tidak wajib dalam dasar ini yang menjual atau berkongsi data peribadi, jadi tiada apa-apa yang boleh dimatikan oleh isyarat itu.',
      gpcIgnored: 'Pada masa ini isyarat itu tidak mengubah apa-apa di {site}. Pilihan anda dalam {settings} yang menentukan.',
    },
    regime: {
      onUntilRefused: 'Aktif sehingga anda menolak.',
      optOut: 'Di tempat anda berada, kuki pilihan mungkin aktif sehingga anda menolak. Satu klik dalam {settings} menyahaktifkan semuanya.',
      sale: 'Anda berhak menolak penjualan dan perkongsian data peribadi anda. Untuk kuki, gunakan pautan “{link}” pada setiap halaman. Untuk perkara lain, tulis kepada kami.',
    },
    list: { introduction: 'Kuki utama di {site}: kegunaan setiap kuki, tempoh kuki itu disimpan dan pihak yang menetapkannya.' },
    updates: {
      text: 'Kami mengubah dasar ini dari semasa ke semasa: apabila amalan kami berubah, atau apabila operasi, undang-undang atau peraturan memerlukannya. Versi baharu kemudiannya disiarkan pada halaman ini dengan tarikh baharu pada “Kemas kini terakhir”.',
      askAgain: 'Jika sesuatu perubahan menyentuh perkara yang kami minta anda benarkan, kami akan bertanya semula kepada anda.',
    },
    contact: {
      text: 'Soalan tentang kuki di {site} boleh diajukan kepada kami melalui {contact}.',
      privacy: 'Cara kami mengendalikan data peribadi secara umum dijelaskan dalam {privacyPolicy} kami.',
      privacyPolicy: 'dasar privasi',
    },
  },
}
