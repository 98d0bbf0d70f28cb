// What Volenti may weigh, minified and gzipped, without React; kB are 1000 bytes.

/**
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} design In kB, as the design has it.
 * @property {{ readonly kB: number; readonly reason: string } | undefined} [agreed] Holds instead of the design's figure, for this reason.
 * @property {readonly string[]} rooms What has to exist before it can be weighed.
 * @property {Weighed} weighed
 *
 * @typedef {{ readonly module: string; readonly counts: 'initial' | 'all' }
 *   | { readonly script: string }
 *   | { readonly stylesheet: string }} Weighed
 * The JavaScript that a module of a site brings, with or without what is loaded later; the program that a module exports
 * as its default; or a stylesheet.
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

/** @type {readonly Budget[]} */
export const budgets = [
  {
    what: 'core store',
    design: 1.8,
    agreed: { kB: 4.9, reason: 'services, duplicates, read-back, signals, two clocks, and never back behind a newer act: docs/architecture.md' },
    rooms: ['core'],
    weighed: { counts: 'initial', module: `${policy} import { createConsentStore } from 'volenti'; export const store = createConsentStore(policy)` },
  },
  {
    what: 'provider and useGranted',
    design: 2.2,
    agreed: { kB: 7.6, reason: 'and the take-over from the inline program, and an outbox that a closed tab does not lose' },
    rooms: ['core', 'react'],
    weighed: { counts: 'initial', module: `${policy} export { ConsentProvider, useGranted } from 'volenti/react'; export { policy }` },
  },
  {
    what: 'the same with gate and banner',
    design: 4.5,
    agreed: { kB: 12.5, reason: 'and focus, status message, dialog host, forms, room for asking again, the end of what React hides' },
    rooms: ['core', 'react', 'ui'],
    weighed: {
      counts: 'initial',
      module: `${policy} export { ConsentGate, ConsentProvider, useGranted } from 'volenti/react'; export { ConsentBanner } from 'volenti/ui'; export { policy }`,
    },
  },
  {
    what: 'everything after opening preferences',
    design: 21,
    agreed: { kB: 32.2, reason: 'and deletion, tabs, table, a dialog that survives errors and low screens; Radix alone is 11.1 kB' },
    rooms: ['core', 'react', 'ui'],
    weighed: {
      counts: 'all',
      module: `${policy} export { ConsentGate, ConsentProvider, useGranted } from 'volenti/react'; export { ConsentBanner, PreferencesTrigger } from 'volenti/ui'; export { policy }`,
    },
  },
  {
    what: 'inline program',
    design: 1,
    agreed: { kB: 1.6, reason: 'the program is 1.43 kB, the policy in it 0.1 kB: format 2, two policies, only our own buttons' },
    rooms: ['core', 'inline', 'server'],
    weighed: { script: `${policy} import { consentInitScript } from 'volenti/server'; export default consentInitScript(policy)` },
  },
  {
    what: 'styles.css',
    design: 3,
    agreed: { kB: 3.5, reason: 'and the dialog as a column' },
    rooms: ['ui'],
    weighed: { stylesheet: 'dist/styles.css' },
  },
]
