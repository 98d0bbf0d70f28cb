import type { Place, Regime, RegimeReview } from '../core/internal.ts'

/** What a server knows of a preset: where it applies, and where that was read. */
export interface RegimeFacts {
  readonly places: readonly Place[] | 'elsewhere'
  readonly review?: RegimeReview | undefined
}

/** The ids of the presets. */
export type PresetId = 'opt-in' | 'opt-in-italy' | 'opt-in-spain' | 'opt-in-statistics' | 'us-opt-out' | 'canada-notice' | 'elsewhere-open'

const list = (codes: string) => codes.split(' ') as Place[]

/** The European Union, Iceland, Liechtenstein and Norway. */
const EEA = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'

/** Where the law of the Union applies, and where databases of addresses give a code apart from the country's. */
const EEA_APART = 'AX GF GP MF MQ RE YT'

/** Places that ask first, or where to ask first is the safe beginning. */
const ASKS_FIRST = 'GB GI CH TR BR CA-QC KR IN CN VN TH ID MY SG PH BN LA AE SA ZA'

/** Places in and around Europe whose rules nobody looked up. They are asked, and never count as elsewhere. */
const NOT_VERIFIED = 'AD AL BA BL FO GG GL IM JE MC MD ME MK NC PF PM RS SJ SM UA VA WF XK'

const US_IN_FORCE = 'CA CO CT DE FL IA IN KY MD MN MT NE NH NJ OR RI TN TX UT VA'

/** In force from 2027-01-01 (Louisiana, Oklahoma), 2027-05-01 (Alabama) and 2028-01-01 (Vermont). */
const US_ENACTED = 'LA OK AL VT'

const partsOf = (country: string, parts: string) => list(parts).map((part) => `${country}-${part}` as Place)

const ON = '2026-11-27'

const FACTS: Readonly<Record<PresetId, RegimeFacts>> = {
  'opt-in': {
    places: list(`${EEA} ${EEA_APART} ${ASKS_FIRST} ${NOT_VERIFIED}`),
    review: {
      on: ON,
      sources: [
        'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
        'https://www.quantic-avocats.com/2025/10/03/deliberationcnilcookiesaudience',
        'https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/',
      ],
      assumes: [
        'Everything that is not required needs a yes, given by name or by "accept all" after the purposes were shown.',
        'Six months for both clocks is good practice of several authorities. Most laws name no figure.',
        'Not confirmed: the rules of AD, FO, GG, GL, IM, JE, MC, SJ, SM, VA, the Western Balkans, UA, MD and the French overseas collectivities. They are asked first.',
        'Not confirmed in primary text for this review: every country outside Europe in the list. To ask first is the careful reading there, and may be more than the law demands.',
      ],
    },
  },
  'opt-in-italy': {
    places: ['IT'],
    review: {
      on: ON,
      sources: [
        'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9677876',
        'https://www.punto-informatico.it/garante-privacy-vietati-scrolling-cookie-wall/',
      ],
      assumes: [
        'The X at the top right closes the banner without a yes; Volenti records that as a refusal.',
        'Six months pass before the banner comes up again, unless the conditions change or the choice is not known.',
        'Read in reports and quotations of the guidelines of 10 June 2021, not in the guidelines themselves.',
      ],
    },
  },
  'opt-in-spain': {
    places: ['ES'],
    review: {
      on: ON,
      sources: ['https://www.aepd.es/guias/guia-cookies.pdf', 'https://www.sandos.com/cookie-notice-and-other-important-information'],
      assumes: [
        'A grant should not count for more than 24 months (section 3.2.8 of the guide on cookies). Browsers keep a cookie for 400 days, so it counts for those.',
        'The section was read as a site quotes it, not in the guide itself.',
      ],
    },
  },
  'opt-in-statistics': {
    places: list('GB FR NL'),
    review: {
      on: ON,
      sources: [
        'https://www.legislation.gov.uk/ukpga/2025/18/schedule/12',
        'https://www.blakemorgan.co.uk/data-use-and-access-act-2025-cookies',
        'https://www.cnil.fr/fr/node/167364',
        'https://www.quantic-avocats.com/2025/10/03/deliberationcnilcookiesaudience',
      ],
      assumes: [
        'The category `analytics` holds nothing but statistics about the use of this site, for the site alone. Most analytics services do not qualify as they are shipped.',
        'United Kingdom: clear information and a simple, free objection; in force since 5 February 2026.',
        'France: anonymous statistics for the publisher alone, trackers for 13 months at most, data for 25.',
        'Netherlands (article 11.7a of the telecommunications act): not confirmed for this review.',
      ],
    },
  },
  'us-opt-out': {
    places: partsOf('US', `${US_IN_FORCE} ${US_ENACTED}`),
    review: {
      on: ON,
      sources: [
        'https://www.law.cornell.edu/regulations/california/11-CCR-7025',
        'https://www.nelsonmullins.com/insights/alerts/fcc-download/all/show-me-that-you-ve-opted-me-out-new-ccpa-rules-require-businesses-to-prove-compliance',
        'https://www.multistate.us/insider/2026/2/4/all-of-the-comprehensive-privacy-laws-that-take-effect-in-2026',
        'https://www.paulhastings.com/insights/ph-privacy/new-state-privacy-rules-require-businesses-to-assess-high-risk-activities-and-regulate-disclosures-of-sensitive-data',
      ],
      assumes: [
        'Twenty states have a law in force; Louisiana and Oklahoma follow on 2027-01-01, Alabama on 2027-05-01, Vermont on 2028-01-01. All are in the list.',
        'Global Privacy Control is honored in all of them, which is more than some demand.',
        'Every category that sells or shares personal data says so with `sellsOrShares`.',
        'Not confirmed in primary text for this review: the twelve months before somebody who opted out is asked again (Civil Code 1798.135).',
      ],
    },
  },
  'canada-notice': {
    places: partsOf('CA', 'AB BC MB NB NL NS NT NU ON PE SK YT'),
    review: {
      on: ON,
      sources: [
        'https://www.priv.gc.ca/en/privacy-topics/technology/online-privacy-tracking-cookies/tracking-and-ads/gl_ba_1112/',
        'https://www.osler.com/en/resources/business-in-canada/browse-topics/personal-information/online-behavioural-targeted-advertising',
      ],
      assumes: [
        'The data is not sensitive, the uses are expected, and children are not tracked.',
        'The notice names the purposes and the companies at or before the collection; a refusal works at once and lasts.',
        'The guidelines were read in summaries of law firms. Twelve months are a choice of this preset.',
        'Québec is not in it: it asks first.',
      ],
    },
  },
  'elsewhere-open': {
    places: 'elsewhere',
    review: {
      on: ON,
      sources: [],
      assumes: [
        'The site has found out for itself that no law of the places where its visitors are asks for consent. Nothing was looked up for this preset.',
      ],
    },
  },
}

/** A preset with its facts. */
export type WithFacts<R extends { readonly id: PresetId }> = R & {
  readonly places: R['id'] extends 'elsewhere-open' ? 'elsewhere' : readonly Place[]
  readonly review?: RegimeReview | undefined
}

/** Adds the facts to the behaviour of a preset. */
export const withFacts = <const R extends Omit<Regime, 'places' | 'review'> & { readonly id: PresetId }>(regime: R): WithFacts<R> =>
  ({ ...regime, ...FACTS[regime.id] }) as WithFacts<R>

/** Takes the places of others out of a regime. */
export function withoutPlaces<R extends Pick<Regime, 'places'>>(regime: R, others: readonly Pick<Regime, 'places'>[]): R {
  const taken = others.flatMap(({ places }) => (places === 'elsewhere' ? [] : places))
  return regime.places === 'elsewhere' ? regime : { ...regime, places: regime.places.filter((place) => !taken.includes(place)) }
}
