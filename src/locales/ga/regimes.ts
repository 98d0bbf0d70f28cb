import type { RegimeTexts } from '../locale.ts'

/** The Irish texts that only sites with regimes show. */
export const gaRegimes: RegimeTexts = {
  inUse: 'In úsáid go dtí go ndiúltaíonn tú: {categories}.',
  ok: 'Ceart go leor',
  closeAndReject: 'Dún agus diúltaigh do gach rud',
  privacyChoices: 'Do roghanna príobháideachais',
  signalHonored: 'Cloítear leis an iarratas diúltaithe',
  despiteSignal:
    'Iarrann do bhrabhsálaí ar shuíomhanna gan do chuid sonraí a roinnt. Má shábhálann tú é seo, roinnfear ar an suíomh seo iad mar sin féin.',
}
