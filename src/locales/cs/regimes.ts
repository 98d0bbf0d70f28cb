import type { RegimeTexts } from '../locale.ts'

/** The Czech texts that only sites with regimes show. */
export const csRegimes: RegimeTexts = {
  inUse: 'Používá se, dokud neodmítnete: {categories}.',
  ok: 'Rozumím',
  closeAndReject: 'Zavřít a odmítnout vše',
  privacyChoices: 'Vaše volby soukromí',
  signalHonored: 'Žádost o odhlášení byla splněna',
  despiteSignal: 'Váš prohlížeč žádá weby, aby nesdílely vaše údaje. Pokud to uložíte, na tomto webu se přesto budou sdílet.',
}
