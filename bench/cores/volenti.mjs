// All that the rows in Node use of Volenti.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { acceptAll, createConsentStore, memoryStorage, rejectAll, validatePolicy } from 'volenti'
import { CookieTable } from 'volenti/document'
import { consentInitScript, createConsentHandler, readConsent } from 'volenti/server'

/** @typedef {import('volenti').Policy} Policy */

const site = { name: 'Example', contact: 'privacy@example.com' }

/** @type {Policy} */
const policy = {
  site,
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
}

/** The core of the row about operations. */
export function core() {
  const store = createConsentStore(policy)
  return {
    start: () => createConsentStore(policy).getState(),
    read: () => store.isGranted('analytics'),
    accept: () => acceptAll(store),
    reject: () => rejectAll(store),
  }
}

/** What is stored when everything was accepted. @param {Policy} of */
export function acceptedValue(of = policy) {
  const storage = memoryStorage()
  acceptAll(createConsentStore(of, { storage }))
  return storage.read().join()
}

/** Whether the visitor of a request allows analytics. @param {string} cookies */
export const readRequest = (cookies) => readConsent(cookies, policy).grants.analytics === true

/** Answers a form of the banner. */
export const answerForm = createConsentHandler(policy)

/**
 * A policy with as many categories, and ten times as many cookie declarations.
 *
 * @param {number} categories
 * @returns {Policy}
 */
export const largePolicy = (categories) => {
  const ids = Array.from({ length: categories }, (_, number) => `c${number}`)
  return {
    site,
    lastUpdated: '2026-01-31',
    categories: Object.fromEntries([['necessary', { required: true }], ...ids.map((id) => [id, { title: id, description: `Does ${id}` }])]),
    cookies: ids.flatMap((category) =>
      Array.from({ length: 10 }, (_, number) => ({
        name: `${category}_${number}`,
        category,
        purpose: `Keeps the setting ${number} of ${category}`,
        duration: /** @type {const} */ ('1 year'),
      })),
    ),
  }
}

/** What has to grow with the size of a policy and not faster. Each gets a policy that nothing has seen before. */
export const growing = {
  'check the policy': (/** @type {Policy} */ of) => validatePolicy(of),
  'first answer of a new store': (/** @type {Policy} */ of) => createConsentStore(of, { storage: memoryStorage() }).isGranted('c1'),
  'accept all': (/** @type {Policy} */ of) => acceptedValue(of),
  'read a request': (/** @type {Policy} */ of, /** @type {string} */ value) => readConsent(`volenti=${value}`, of).grants.c1,
  'print the init script': (/** @type {Policy} */ of) => consentInitScript(of),
  'render the cookie table': (/** @type {Policy} */ of) => renderToStaticMarkup(createElement(CookieTable, { policy: of })),
}

/** How many bytes a policy makes. @param {Policy} of */
export const bytesOf = (of) => ({ 'stored record, bytes': acceptedValue(of).length, 'init script, bytes': consentInitScript(of).length })
