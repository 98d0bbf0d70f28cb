import { definePolicy, type Policy } from 'volenti'
import { googleAds } from 'volenti/services/google-ads'
import { googleAnalytics } from 'volenti/services/google-analytics'
import { googleMaps } from 'volenti/services/google-maps'
import { googleTagManager } from 'volenti/services/google-tag-manager'
import { hotjar } from 'volenti/services/hotjar'
import { intercom } from 'volenti/services/intercom'
import { metaPixel } from 'volenti/services/meta-pixel'
import { microsoftClarity } from 'volenti/services/microsoft-clarity'
import { posthog } from 'volenti/services/posthog'
import { stripe } from 'volenti/services/stripe'
import { vimeo } from 'volenti/services/vimeo'
import { youtube } from 'volenti/services/youtube'
import { policy as english } from '../../examples/mastering-lead/src/policy.ts'

const masteringLead: Policy = english

/** The same policy with the texts of a site in another language. */
const inOtherWords = (purposes: Readonly<Record<string, string>>, thirdParties: Policy['thirdParties']): Policy => ({
  ...masteringLead,
  cookies: masteringLead.cookies?.map((cookie) => ({ ...cookie, purpose: purposes[cookie.name] ?? cookie.purpose })),
  thirdParties,
})

const german = inOtherWords(
  {
    session_id: 'Aufrechterhaltung Ihrer Anmeldung während des Plattformbesuchs',
    user_preferences: 'Speicherung Ihrer Benutzeroberflächeneinstellungen',
    analytics: 'Anonymisierte Seitennutzungshäufigkeitszählung',
    csrf_token: 'Formularfälschungsschutzmaßnahme',
  },
  [
    { role: 'analytics', examples: ['Google Analytics'] },
    { role: 'payments', examples: ['Stripe'] },
    { role: 'support' },
    { role: 'content-delivery' },
  ],
)

const arabic = inOtherWords(
  {
    session_id: 'يبقيك مسجّل الدخول إلى حسابك',
    user_preferences: 'يتذكّر إعداداتك وتفضيلاتك',
    analytics: 'يعدّ زيارات الصفحات دون تحديد هويتك',
    csrf_token: 'يحمي نماذجك من التزوير',
  },
  [
    { role: 'analytics', examples: ['Google Analytics'] },
    { role: 'payments', examples: ['Stripe'] },
    { role: 'support' },
    { role: 'content-delivery' },
  ],
)

const oneOptional: Policy = definePolicy({
  site: { name: 'Harbour Bakery', contact: 'hello@harbourbakery.example' },
  lastUpdated: '2026-02-02',
  categories: { necessary: { required: true }, analytics: {} },
  cookies: [
    { name: 'basket', category: 'necessary', purpose: 'Keeps what you put in your basket', duration: '7 days' },
    { name: 'visits', category: 'analytics', purpose: 'Counts how often each page is read', duration: '13 months' },
  ],
  links: { cookiePolicy: '/cookies' },
})

const nothingOptional: Policy = definePolicy({
  site: { name: 'Parish Library', contact: 'desk@parishlibrary.example' },
  lastUpdated: '2026-02-02',
  categories: { necessary: { required: true } },
  cookies: [{ name: 'reader', category: 'necessary', purpose: 'Keeps you signed in while you renew a book', duration: 'session' }],
})

/** What a large publisher declares: eleven things to decide about, most of them with words of its own. */
const twelveCategories: Policy = definePolicy({
  site: { name: 'The Daily Ledger', contact: 'https://dailyledger.example/contact' },
  lastUpdated: '2026-03-01',
  categories: {
    necessary: { required: true, purposes: ['essential', 'security'] },
    functional: {},
    analytics: {},
    marketing: {},
    subscriptions: { title: 'Subscriptions', description: 'Remember which offers you have seen, so that you are not asked twice.' },
    newsletters: { title: 'Newsletters', description: 'Tell us which letters you open, so that we send fewer of the others.' },
    comments: { title: 'Comments', description: 'Load the discussion below an article from the company that runs it.' },
    video: { title: 'Video', description: 'Play films from other platforms inside an article.' },
    podcasts: { title: 'Podcasts', description: 'Keep your place in an episode when you come back to it.' },
    maps: { title: 'Maps', description: 'Show election results and weather on a map that you can move.' },
    experiments: { title: 'Experiments', description: 'Show you one of two versions of a page, to learn which is easier to read.' },
    research: { title: 'Reader research', description: 'Invite a few readers to answer questions about what they read.' },
  },
  cookies: [
    { name: 'session', category: 'necessary', purpose: 'Keeps you signed in', duration: 'session' },
    { name: 'text_size', category: 'functional', purpose: 'Remembers the text size you chose', duration: '1 year' },
    { name: 'reads_*', category: 'analytics', purpose: 'Counts how far articles are read', duration: '30 days' },
    { name: 'ad_frequency', category: 'marketing', purpose: 'Limits how often you see one advertisement', duration: '90 days', party: 'third' },
    { name: 'offers_seen', category: 'subscriptions', purpose: 'Remembers which offers you have seen', duration: '6 months' },
    { name: 'letters', category: 'newsletters', purpose: 'Counts which letters are opened', duration: '1 year' },
    { name: 'thread', category: 'comments', purpose: 'Keeps you signed in to the discussion', duration: '30 days', party: 'third' },
    { name: 'player', category: 'video', kind: 'local-storage', purpose: 'Remembers volume and subtitles', duration: 'persistent', party: 'third' },
    { name: 'episode', category: 'podcasts', kind: 'indexed-db', purpose: 'Keeps your place in an episode', duration: 'persistent' },
    { name: 'map_area', category: 'maps', kind: 'session-storage', purpose: 'Remembers the part of the map you looked at', duration: 'session' },
    { name: 'version', category: 'experiments', purpose: 'Shows you the same version of a page again', duration: '2 weeks' },
    { name: 'invited', category: 'research', purpose: 'Makes sure you are invited once only', duration: '1 year' },
  ],
  links: { cookiePolicy: '/cookies', privacyPolicy: '/privacy' },
  askAgain: { afterGrant: '1 year', afterRefusal: '6 months' },
})

const services: Policy = definePolicy({
  site: { name: 'Fern & Field', contact: 'hello@fernandfield.example', url: 'https://fernandfield.example' },
  lastUpdated: '2026-01-12',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: {
    payments: {
      category: 'necessary',
      title: 'Checkout',
      purpose: 'Takes card payments and keeps fraudulent ones away.',
      vendor: { name: 'Tillwright', privacyUrl: 'https://tillwright.example/privacy' },
      cookies: [{ name: 'till_device', purpose: 'Recognises a device that was used for fraud', duration: '1 year', party: 'third' }],
    },
    measure: {
      category: 'analytics',
      title: 'Quiet Count',
      purpose: 'Counts visits without following anybody from site to site.',
      vendor: { name: 'Quiet Count', privacyUrl: 'https://quietcount.example/privacy' },
      cookies: [
        { name: 'qc_visit', purpose: 'Groups the pages of one visit', duration: '30 minutes' },
        { name: 'qc_*', kind: 'local-storage', purpose: 'Holds counts until they can be sent', duration: 'persistent' },
      ],
    },
    films: {
      category: 'marketing',
      title: 'Garden films',
      purpose: 'Plays our planting films and recommends others.',
      vendor: { name: 'Reelhouse', privacyUrl: 'https://reelhouse.example/privacy' },
      cookies: [{ name: 'rh_viewer', purpose: 'Recognises you on every site that shows such films', duration: '13 months', party: 'third' }],
    },
    advertisements: {
      category: 'marketing',
      title: 'Advertisements',
      purpose: 'Shows our advertisements elsewhere to people who were here.',
      vendor: { name: 'Broadcastle', privacyUrl: 'https://broadcastle.example/privacy' },
      cookies: [{ name: 'bc_audience', purpose: 'Marks you as a visitor of this shop', duration: '90 days', party: 'third' }],
    },
  },
  cookies: [{ name: 'basket', category: 'necessary', purpose: 'Keeps what you put in your basket', duration: '7 days' }],
  links: { cookiePolicy: '/cookies', privacyPolicy: '/privacy' },
  signals: { gpc: 'honored', dnt: 'treated-as-refusal' },
})

/** Every declaration that comes with the package, in four categories. */
const twelveServices: Policy = definePolicy({
  site: { name: 'Fern & Field', contact: 'hello@fernandfield.example' },
  lastUpdated: '2026-01-12',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: {
    stripe: { ...stripe, category: 'necessary' },
    intercom,
    googleAnalytics,
    microsoftClarity,
    hotjar,
    posthog,
    googleTagManager,
    googleAds,
    metaPixel,
    youtube,
    vimeo,
    googleMaps,
  },
  links: { cookiePolicy: '/cookies' },
})

/** The policies that stories are about. */
export const policies = { masteringLead, nothingOptional, oneOptional, twelveCategories, services, twelveServices }

/** The name of one of them. */
export type PolicyName = keyof typeof policies

const translations: Readonly<Record<string, Policy>> = { de: german, ar: arabic }

/** A policy in a language, as far as it was written in it: Mastering Lead's in German and Arabic, everything else in English. */
export const policyIn = (name: PolicyName, language: string): Policy =>
  (name === 'masteringLead' ? translations[language.split('-')[0] ?? ''] : undefined) ?? policies[name]
