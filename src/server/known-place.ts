import type { Place } from '../core/internal.ts'

/** The codes that ISO 3166-1 assigns. It leaves `XK` to its users, and platforms name Kosovo by it. */
const COUNTRIES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN ' +
  'CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM ' +
  'HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ' +
  'ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI ' +
  'VN VU WF WS XK YE YT ZA ZM ZW'

/** The codes of ISO 3166-2 where the law differs by part. */
const PARTS: Readonly<Record<string, string>> = {
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
  US:
    'AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX ' +
    'UM UT VA VI VT WA WI WV WY',
}

/** Codes that stand for another one; the last two are parts of Spain. */
const ALIASES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', IC: 'ES', EA: 'ES' }

const has = (codes: string, code: string) => codes.split(' ').includes(code)

/**
 * Returns the place of two codes in capital letters, or `undefined` if there is no such country. The code of a part may have
 * the country in front. A part that the country does not have is not known, so only the country counts.
 */
export function knownPlace(code: string, part: string): Place | undefined {
  const country = Object.hasOwn(ALIASES, code) ? (ALIASES[code] ?? '') : code
  if (!has(COUNTRIES, country)) return undefined
  const short = part.split('-').at(-1) ?? ''
  const parts = Object.hasOwn(PARTS, country) ? PARTS[country] : undefined
  const isPart = parts === undefined ? /^[A-Z\d]{1,3}$/.test(short) : has(parts, short)
  return (isPart ? `${country}-${short}` : country) as Place
}
