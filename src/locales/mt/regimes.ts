import type { RegimeTexts } from '../locale.ts'

/** The Maltese texts that only sites with regimes show. */
export const mtRegimes: RegimeTexts = {
  inUse: 'Jintużaw sakemm tgħid le: {categories}.',
  ok: 'Tajjeb',
  closeAndReject: 'Agħlaq u rrifjuta kollox',
  privacyChoices: 'L-għażliet tal-privatezza tiegħek',
  signalHonored: 'It-talba biex tirrifjuta qed tiġi rispettata',
  despiteSignal: 'Il-browser tiegħek jitlob lis-siti biex ma jaqsmux id-data tiegħek. Jekk issalva dan, fuq dan is-sit tinqasam xorta waħda.',
}
