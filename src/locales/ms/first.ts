import type { SplitLocale } from '../locale.ts'

/** The Malay texts of the UI. The texts of the dialog load with it. */
export const ms: SplitLocale = {
  id: 'ms',
  dir: 'ltr',
  list: { pair: '{0} dan {1}', middle: '{0}, {1}', end: '{0} dan {1}' },
  categories: {
    necessary: { title: 'Sangat diperlukan' },
    functional: { title: 'Kefungsian' },
    analytics: { title: 'Analitik' },
    marketing: { title: 'Pemasaran' },
  },
  banner: {
    title: 'Kuki di {site}',
    description: 'Sesetengah kuki diperlukan supaya laman web ini berfungsi. Bolehkah kami turut menggunakan kuki tidak wajib: {categories}?',
    vendors: 'Ini melibatkan perkhidmatan daripada: {vendors}.',
    outdated: 'Dasar kuki kami telah berubah. Yang berikut adalah baharu atau berbeza dan memerlukan keputusan anda: {categories}.',
    expired: 'Tempoh sah keputusan anda yang terdahulu telah tamat. Bolehkah kami terus menggunakan kuki ini: {categories}?',
    deniedBySignal: 'Pelayar anda meminta laman web supaya tidak berkongsi data anda, jadi kuki yang berikut kekal tidak aktif: {categories}.',
    acceptAll: 'Terima semua',
    rejectAll: 'Tolak semua',
    openPreferences: 'Pilih kuki',
    cookiePolicy: 'Dasar kuki',
  },
  status: {
    saved: 'Pilihan anda telah disimpan. Yang dibenarkan: {categories}.',
    savedNone: 'Pilihan anda telah disimpan. Tiada kuki tidak wajib yang dibenarkan.',
    withdrawn: 'Persetujuan anda telah ditarik balik untuk: {categories}.',
    notPersisted:
      'Pelayar anda tidak menyimpan kuki untuk laman web ini, jadi pilihan ini hanya berkuat kuasa sehingga anda meninggalkan halaman ini.',
    close: 'Tutup',
  },
  trigger: { openPreferences: 'Tetapan kuki' },
  embed: {
    description:
      'Apabila {service} dimuatkan, {vendor} akan mengetahui alamat IP anda dan halaman yang anda lawati, dan boleh menyimpan data pada peranti anda.',
    loadOnce: 'Muatkan sekali',
    allowAlways: 'Sentiasa benarkan {service}',
    open: 'Buka di {service}',
    vendorPrivacy: 'Maklumat privasi daripada {vendor}',
  },
  reload: {
    description: 'Sesuatu yang tidak lagi anda benarkan masih berjalan pada halaman ini. Muatkan semula halaman untuk menghentikannya.',
    superseded:
      'Halaman ini lebih lama daripada pilihan yang telah anda simpan. Muatkan semula halaman supaya pilihan anda berkuat kuasa di sini juga.',
    reload: 'Muatkan semula halaman',
    later: 'Bukan sekarang',
  },
  load: async () => (await import('./dialog.ts')).msDialog,
}
