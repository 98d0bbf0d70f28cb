import type { SplitLocale } from '../locale.ts'

/** The Indonesian texts of the UI. The texts of the dialog load with it. */
export const id: SplitLocale = {
  id: 'id',
  dir: 'ltr',
  list: { pair: '{0} dan {1}', middle: '{0}, {1}', end: '{0}, dan {1}' },
  categories: {
    necessary: { title: 'Wajib' },
    functional: { title: 'Fungsional' },
    analytics: { title: 'Analitik' },
    marketing: { title: 'Pemasaran' },
  },
  banner: {
    title: 'Cookie di {site}',
    description: 'Beberapa cookie diperlukan agar situs ini berfungsi. Bolehkah kami juga menggunakan cookie opsional: {categories}?',
    vendors: 'Ini melibatkan layanan dari: {vendors}.',
    outdated: 'Kebijakan cookie kami telah berubah. Yang berikut ini baru atau berbeda dan memerlukan keputusan Anda: {categories}.',
    expired: 'Keputusan Anda sebelumnya sudah tidak berlaku. Bolehkah kami tetap menggunakan cookie ini: {categories}?',
    deniedBySignal: 'Browser Anda meminta situs untuk tidak membagikan data Anda, jadi cookie berikut tetap nonaktif: {categories}.',
    acceptAll: 'Terima semua',
    rejectAll: 'Tolak semua',
    openPreferences: 'Pilih cookie',
    cookiePolicy: 'Kebijakan cookie',
  },
  status: {
    saved: 'Pilihan Anda telah disimpan. Yang diizinkan: {categories}.',
    savedNone: 'Pilihan Anda telah disimpan. Tidak ada cookie opsional yang diizinkan.',
    withdrawn: 'Persetujuan Anda telah ditarik untuk: {categories}.',
    notPersisted: 'Browser Anda tidak menyimpan cookie untuk situs ini, jadi pilihan ini hanya berlaku sampai Anda meninggalkan halaman ini.',
    close: 'Tutup',
  },
  trigger: { openPreferences: 'Pengaturan cookie' },
  embed: {
    description:
      'Jika {service} dimuat, {vendor} akan mengetahui alamat IP Anda dan halaman yang sedang Anda buka, serta dapat menyimpan data di perangkat Anda.',
    loadOnce: 'Muat sekali',
    allowAlways: 'Selalu izinkan {service}',
    open: 'Buka di {service}',
    vendorPrivacy: 'Informasi privasi dari {vendor}',
  },
  reload: {
    description: 'Sesuatu yang tidak lagi Anda izinkan masih berjalan di halaman ini. Muat ulang halaman untuk menghentikannya.',
    superseded: 'Halaman ini lebih lama daripada pilihan yang telah Anda simpan. Muat ulang halaman agar pilihan Anda berlaku juga di sini.',
    reload: 'Muat ulang halaman',
    later: 'Nanti saja',
  },
  load: async () => (await import('./dialog.ts')).idDialog,
}
