// The headless core of each peer that has one for Node, behind the same operations.

/**
 * @typedef {object} Core
 * @property {() => unknown} [start] Makes a core, which reads what is stored.
 * @property {() => boolean} read Asks about one category.
 * @property {() => unknown} accept
 * @property {() => unknown} reject
 */

const optional = ['functional', 'analytics', 'marketing']

/** @returns {Promise<Core>} */
async function cookieyes() {
  const { createConsentManager } = await import('@cookieyes/core')
  const categories = [{ id: 'necessary', label: 'necessary', required: true }, ...optional.map((id) => ({ id, label: id }))]
  const start = () => createConsentManager({ mode: 'cookie-only', regulation: 'GDPR', categories })
  const manager = start()
  return {
    start,
    read: () => manager.committedCategories.analytics === true,
    accept: () => manager.acceptAll(),
    reject: () => manager.rejectAll(),
  }
}

/** @returns {Promise<Core>} */
async function c15t() {
  const { getOrCreateConsentRuntime } = await import('c15t')
  const { consentStore } = getOrCreateConsentRuntime({
    mode: 'offline',
    consentCategories: ['necessary', 'functionality', 'measurement', 'marketing'],
    overrides: { country: 'DE' },
    // A new document for each refusal is no operation of a core.
    reloadOnConsentRevoked: false,
  })
  // Until it knows which policy applies.
  await new Promise((ready) => setTimeout(ready, 200))
  return {
    read: () => consentStore.getState().has('measurement'),
    accept: () => consentStore.getState().saveConsents('all'),
    reject: () => consentStore.getState().saveConsents('necessary'),
  }
}

/** @returns {Promise<Core>} */
async function klaro() {
  const { default: library } = await import('klaro/dist/cm.js')
  const config = { services: optional.map((name) => ({ name, purposes: [name] })) }
  const start = () => new library.default(config)
  const manager = start()
  const change = (/** @type {boolean} */ all) => {
    manager.changeAll(all)
    manager.saveAndApplyConsents()
  }
  return { start, read: () => manager.getConsent('analytics'), accept: () => change(true), reject: () => change(false) }
}

export const peers = { cookieyes, c15t, klaro }

/** What CookieYes has for a server. */
export async function cookieyesServer() {
  const { readServerConsent } = await import('@cookieyes/core')
  const categories = [{ id: 'necessary', label: 'necessary', required: true }, ...optional.map((id) => ({ id, label: id }))]
  return (/** @type {string} */ cookies) => readServerConsent(cookies, { regulation: 'GDPR', categories })?.categories.analytics
}
