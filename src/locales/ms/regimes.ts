import type { RegimeTexts } from '../locale.ts'

/** The Malay texts that only sites with regimes show. */
export const msRegimes: RegimeTexts = {
  inUse: 'Digunakan sehingga anda menolak: {categories}.',
  ok: 'Baik',
  closeAndReject: 'Tutup dan tolak semua',
  privacyChoices: 'Pilihan privasi anda',
  signalHonored: 'Permintaan penolakan dipatuhi',
  despiteSignal:
    'Pelayar anda meminta laman web supaya tidak berkongsi data anda. Jika anda menyimpan ini, data itu tetap dikongsi di laman web ini.',
}
