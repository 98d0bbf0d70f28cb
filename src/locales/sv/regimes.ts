import type { RegimeTexts } from '../locale.ts'

/** The Swedish texts that only sites with regimes show. */
export const svRegimes: RegimeTexts = {
  inUse: 'Används tills du säger nej: {categories}.',
  ok: 'OK',
  closeAndReject: 'Stäng och avvisa alla',
  privacyChoices: 'Dina integritetsval',
  signalHonored: 'Din begäran om avböjande respekteras',
  despiteSignal: 'Din webbläsare ber webbplatser att inte dela dina uppgifter. Om du sparar detta delas de ändå på den här webbplatsen.',
}
