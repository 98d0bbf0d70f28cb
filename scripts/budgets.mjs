// What Volenti may weigh, minified and gzipped, without React; kB are 1000 bytes.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} design In kB, as the design has it.
 * @property {{ readonly kB: number; readonly reason: string } | undefined} [agreed] Holds instead of the design's figure, for this reason.
 * @property {readonly string[]} rooms What has to exist before it can be weighed.
 * @property {Weighed} weighed
 *
 * @typedef {{ readonly module: string | (() => Promise<string>); readonly later: readonly RegExp[]; readonly never?: readonly RegExp[] }
 *   | { readonly script: string }
 *   | { readonly stylesheet: string }} Weighed
 * The JavaScript that a module of a site brings at first, with the chunks of the later sources that are named; the program
 * that a module exports as its default; or a stylesheet.
 */

const policy = `
  import { definePolicy } from 'volenti'
  const policy = definePolicy({
    site: { name: 'Example', contact: 'privacy@example.com' },
    lastUpdated: '2026-01-31',
    categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
    cookies: [
      { name: 'session_id', category: 'necessary', purpose: 'Keeps you signed in', duration: 'session' },
      { name: 'preferences', category: 'functional', purpose: 'Remembers your settings', duration: '1 year' },
      { name: 'visits', category: 'analytics', purpose: 'Counts how pages are used', duration: '2 years' },
      { name: 'ads', category: 'marketing', purpose: 'Measures advertisements', duration: '90 days', party: 'third' },
    ],
  })
`

/** Uses what a site uses, so that nothing of it is left out. @param {string} names */
const use = (names) => `globalThis.site = [policy, ${names}]`

const page = `
  ${policy}
  import { ConsentGate, ConsentProvider, useGranted } from 'volenti/react'
  import { ConsentBanner } from 'volenti/ui'
  ${use('ConsentGate, ConsentProvider, useGranted, ConsentBanner')}
`

/** The same with the banner that comes with the page. */
const eagerPage = page.replace("{ ConsentBanner } from 'volenti/ui'", "{ ConsentBanner } from 'volenti/ui/eager-banner'")

/** The same on a site with regimes, under the one that its server names. */
const pageWithRegimes = `
  ${page}
  import { defineRegimes } from 'volenti'
  import { canadaNotice, optIn, optInItaly, usOptOut, withoutPlacesOf } from 'volenti/regimes'
  globalThis.regimes = defineRegimes(policy, [withoutPlacesOf(optIn, optInItaly), optInItaly, usOptOut, canadaNotice])
`

const SERVICES = ['google-ads', 'google-analytics', 'google-maps', 'google-tag-manager', 'hotjar', 'meta-pixel', 'stripe', 'youtube']

/** A site as companies have it: eight shipped services in a lean policy, German texts, a link in the footer. */
async function realSite() {
  const built = (/** @type {string} */ room) => import(pathToFileURL(resolve(`dist/${room}/index.js`)).href)
  const { leanPolicy } = await built('build')
  const shipped = await Promise.all(SERVICES.map((service) => built(`services/${service}`)))
  const services = Object.fromEntries(shipped.flatMap((exported) => Object.entries(exported)))
  const lean = leanPolicy({
    site: { name: 'Beispiel', contact: 'datenschutz@example.com' },
    lastUpdated: '2026-01-31',
    links: { cookiePolicy: '/cookies' },
    categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
    services,
  })
  return `
    import { ConsentInitScript } from 'volenti/document'
    import { ConsentGate, ConsentProvider, useGranted } from 'volenti/react'
    import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
    const policy = { ...${JSON.stringify(lean)}, lean: { load: () => import('/policy') } }
    import { de } from 'volenti/locales/de'
    ${use('de, ConsentInitScript, ConsentGate, ConsentProvider, useGranted, ConsentBanner, PreferencesTrigger')}
  `
}

/** What comes where something is asked; English texts come along where a site gives none. */
const BANNER = [/ui\/banner\/asking-in-arrived-language\.tsx$/]
const ENGLISH = /locales\/en\/first\.ts$/
/** What only a site with connectors of vendors downloads. */
const CONNECTORS = [/react\/run-connectors\.ts$/]
/** What only a site that keeps proof downloads. */
const RECORDS = [/react\/run-records\.ts$/]
/** What only a site with a modal banner downloads. */
const MODAL = [/banner\/hold-page\.ts$/]
/** What only a site with regimes downloads. */
const REGIMES = [/under-regime(-later)?\.tsx$/, /use-regime-texts\.ts$/]

/** @type {readonly Budget[]} */
export const budgets = [
  {
    what: 'core store',
    design: 1.8,
    agreed: { kB: 3.5, reason: 'reading a record safely 1.0, what a choice means 0.8, rules 0.7: docs/architecture.md' },
    rooms: ['core'],
    weighed: { later: [], module: `${policy} import { createConsentStore } from 'volenti'; ${use('createConsentStore(policy)')}` },
  },
  {
    what: 'provider and useGranted',
    design: 3.2,
    agreed: { kB: 5.2, reason: 'and late code that is loaded until it comes, refusals of other tabs meanwhile, a policy in other words' },
    rooms: ['core', 'react'],
    weighed: { later: [], module: `${policy} import { ConsentProvider, useGranted } from 'volenti/react'; ${use('ConsentProvider, useGranted')}` },
  },
  {
    what: 'decided visitor: gate, banner shell',
    design: 3.8,
    agreed: { kB: 7.15, reason: 'and frames that end while React hides them, texts of a gate in their own elements, the waits for banner and host' },
    rooms: ['core', 'react', 'ui'],
    weighed: { later: [], module: page },
  },
  {
    what: 'decided visitor with regimes',
    design: 4.1,
    agreed: { kB: 8.55, reason: 'and what a regime allows 0.5, its clocks and its rules 0.4, strictest 0.1, four presets 0.2: docs/architecture.md' },
    rooms: ['core', 'react', 'ui', 'regimes'],
    weighed: { later: [], module: pageWithRegimes },
  },
  {
    what: 'undecided visitor, English',
    design: 7.6,
    agreed: { kB: 16.5, reason: 'and acts that never go back 2.3, take-over 1.1, the banner 3.75, texts 0.6, another language while it is open 0.3' },
    rooms: ['core', 'react', 'ui'],
    weighed: { later: [...BANNER, ENGLISH], module: page },
  },
  {
    what: 'the same with the banner in the page',
    design: 7.6,
    agreed: { kB: 14.15, reason: 'as above, in one chunk, and what a regime shows; for pages that only the browser renders' },
    rooms: ['core', 'react', 'ui'],
    weighed: { later: [], module: eagerPage },
  },
  {
    what: 'real site, German, decided',
    design: 7.5,
    agreed: { kB: 10.2, reason: 'and a lean policy 0.4, German texts with those of embeds and notices 1.4, the button in the footer 0.8' },
    rooms: ['core', 'react', 'ui', 'document', 'build'],
    weighed: { later: [], module: realSite },
  },
  {
    what: 'real site, German, undecided',
    design: 10,
    agreed: { kB: 17.3, reason: 'as above' },
    rooms: ['core', 'react', 'ui', 'document', 'build'],
    weighed: { later: BANNER, module: realSite },
  },
  {
    what: 'everything after opening preferences',
    design: 25,
    agreed: {
      kB: 42,
      reason:
        'Radix alone is 11.1 kB; deletion and tabs 4.3, the words of cookie purposes 0.9, what is said and shown after a choice 1.3, other modals and filters 1.2, refusals that outlast other acts and tabs 0.2',
    },
    rooms: ['core', 'react', 'ui'],
    weighed: {
      later: [/./],
      never: [...CONNECTORS, ...RECORDS, ...MODAL, ...REGIMES],
      module: `${page}; import { PreferencesTrigger } from 'volenti/ui'; globalThis.trigger = PreferencesTrigger`,
    },
  },
  {
    what: 'inline program',
    design: 1.3,
    agreed: { kB: 1.6, reason: 'the program is 1.45 kB, the policy in it 0.1 kB: format 2, two policies, only our own buttons' },
    rooms: ['core', 'inline', 'server'],
    weighed: { script: `${policy} import { consentInitScript } from 'volenti/server'; export default consentInitScript(policy)` },
  },
  {
    what: 'styles.css',
    design: 3.5,
    agreed: { kB: 4.55, reason: 'and the places of banner, dialog and trigger 0.5, dark by name 0.2, tokens of looks 0.2' },
    rooms: ['ui'],
    weighed: { stylesheet: 'dist/styles.css' },
  },
]
