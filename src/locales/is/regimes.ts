import type { RegimeTexts } from '../locale.ts'

/** The Icelandic texts that only sites with regimes show. */
export const isRegimes: RegimeTexts = {
  inUse: 'Í notkun þar til þú segir nei: {categories}.',
  ok: 'Í lagi',
  closeAndReject: 'Loka og hafna öllu',
  privacyChoices: 'Persónuverndarval þitt',
  signalHonored: 'Höfnunarbeiðni er virt',
  despiteSignal: 'Vafrinn þinn biður vefi um að deila ekki gögnum um þig. Ef þú vistar þetta verður þeim samt deilt á þessum vef.',
}
