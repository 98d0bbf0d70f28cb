import type { RegimeTexts } from '../locale.ts'

/** The Indonesian texts that only sites with regimes show. */
export const idRegimes: RegimeTexts = {
  inUse: 'Digunakan sampai Anda menolak: {categories}.',
  ok: 'Oke',
  closeAndReject: 'Tutup dan tolak semua',
  privacyChoices: 'Pilihan privasi Anda',
  signalHonored: 'Permintaan penolakan dipatuhi',
  despiteSignal: 'Browser Anda meminta situs untuk tidak membagikan data Anda. Jika Anda menyimpan ini, data itu tetap dibagikan di situs ini.',
}
