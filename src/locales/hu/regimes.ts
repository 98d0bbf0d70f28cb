import type { RegimeTexts } from '../locale.ts'

/** The Hungarian texts that only sites with regimes show. */
export const huRegimes: RegimeTexts = {
  inUse: 'Használatban, amíg nem tiltakozik: {categories}.',
  ok: 'Rendben',
  closeAndReject: 'Bezárás és összes elutasítása',
  privacyChoices: 'Adatvédelmi választásai',
  signalHonored: 'A tiltakozást figyelembe vettük',
  despiteSignal: 'Böngészője arra kéri a webhelyeket, hogy ne osszák meg az Ön adatait. Ha ezt elmenti, ezen a webhelyen mégis megosztjuk őket.',
}
