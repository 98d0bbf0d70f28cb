import type { RegimeTexts } from '../locale.ts'

/** The Slovenian texts that only sites with regimes show. */
export const slRegimes: RegimeTexts = {
  inUse: 'V uporabi, dokler ne zavrnete: {categories}.',
  ok: 'V redu',
  closeAndReject: 'Zapri in zavrni vse',
  privacyChoices: 'Vaše izbire zasebnosti',
  signalHonored: 'Zahteva za zavrnitev je upoštevana',
  despiteSignal: 'Vaš brskalnik prosi spletna mesta, naj ne delijo vaših podatkov. Če to shranite, se bodo na tem spletnem mestu vseeno delili.',
}
