// What is measured. The pages of `pages/` set each of them up; here stands where its buttons are.

/** @typedef {{ readonly open: string; readonly toggle: string; readonly save: string }} Preferences */
/**
 * @typedef {object} Library
 * @property {string} id
 * @property {string} name
 * @property {string} packageName The package that a site installs.
 * @property {boolean} hasHook Whether a component can read one category and follow it.
 * @property {boolean} hasServer Whether a server can render its page.
 * @property {readonly string[]} [rows] The only rows in which it is measured.
 * @property {string} banner Matches, as CSS, when the banner is shown or begins to fade in.
 * @property {string} accept
 * @property {string} [reject]
 * @property {Preferences} [preferences] Opens the preferences, switches analytics on, saves.
 * @property {(src: string) => string} [tagHtml] A tag that waits in the HTML, where its docs want that.
 */

const VOLENTI = {
  packageName: 'volenti',
  hasHook: true,
  banner: '[data-slot=volenti-banner]',
  accept: '[data-slot=volenti-banner-accept]',
  reject: '[data-slot=volenti-banner-reject]',
  preferences: {
    open: '[data-slot=volenti-banner-open]',
    toggle: '[data-slot=volenti-dialog] label:has-text("Analytics")',
    save: '[data-slot=volenti-dialog-save]',
  },
}

/** @type {readonly Library[]} */
export const libraries = [
  { id: 'bare', name: 'bare React', packageName: 'react-dom', hasHook: false, hasServer: true, banner: '#bare', accept: '#bare' },
  {
    id: 'react-cookie-consent',
    name: 'react-cookie-consent',
    packageName: 'react-cookie-consent',
    hasHook: false,
    hasServer: true,
    banner: '.CookieConsent',
    accept: '#rcc-confirm-button',
    reject: '#rcc-decline-button',
  },
  {
    id: 'vanilla-cookieconsent',
    name: 'vanilla-cookieconsent',
    packageName: 'vanilla-cookieconsent',
    hasHook: false,
    hasServer: false,
    banner: '.show--consent #cc-main .cm',
    accept: '.cm [data-role=all]',
    reject: '.cm [data-role=necessary]',
    preferences: { open: '.cm [data-role=show]', toggle: '.section__toggle-wrapper:has([value=analytics])', save: '.pm [data-role=save]' },
    tagHtml: (src) => `<script type="text/plain" data-category="analytics" data-src="${src}"></script>`,
  },
  {
    id: 'klaro',
    name: 'Klaro',
    packageName: 'klaro',
    hasHook: false,
    hasServer: false,
    banner: '.klaro .cookie-notice',
    accept: '.cookie-notice .cm-btn-success',
    reject: '.cookie-notice .cn-decline',
    preferences: { open: '.cn-learn-more', toggle: 'label[for=purpose-item-analytics]', save: '.cm-btn-accept' },
    tagHtml: (src) => `<script type="text/plain" data-type="text/javascript" data-name="analytics" data-src="${src}"></script>`,
  },
  {
    id: 'cookieyes',
    name: 'CookieYes',
    packageName: '@cookieyes/react',
    hasHook: true,
    hasServer: true,
    banner: '[data-cky-banner]',
    accept: '[data-cky-banner] [data-cy-part=accept-all]',
    reject: '[data-cky-banner] [data-cy-part=reject-all]',
    preferences: { open: '[data-cy-part=customise]', toggle: '[data-cy-part=toggle]:has([aria-label=Analytics])', save: '[data-cy-part=save]' },
  },
  {
    id: 'c15t',
    name: 'c15t',
    packageName: '@c15t/react',
    hasHook: true,
    hasServer: true,
    banner: '[data-testid=consent-banner-root][class*=bannerVisible]',
    accept: '[data-testid=consent-banner-accept-button]',
    reject: '[data-testid=consent-banner-reject-button]',
    preferences: {
      open: '[data-testid=consent-banner-customize-button]',
      toggle: '[data-testid=consent-widget-switch-measurement]',
      save: '[data-testid=consent-widget-footer-save-button]',
    },
  },
  {
    id: 'react-cookie-manager',
    name: 'react-cookie-manager',
    packageName: 'react-cookie-manager',
    hasHook: true,
    hasServer: true,
    banner: '.cookie-manager button',
    accept: '.cookie-manager button:text-is("Accept")',
    reject: '.cookie-manager button:text-is("Decline")',
    preferences: {
      open: '.cookie-manager button:text-is("Manage Cookies")',
      toggle: '.cookie-manager div:has(> div > h4:text-is("Analytics")) label',
      save: '.cookie-manager button:text-is("Save Preferences")',
    },
  },
  // For a page that the browser renders: the banner comes with the page.
  { ...VOLENTI, id: 'volenti-eager', name: 'Volenti, eager banner', hasServer: false, rows: ['weight', 'boot'] },
  { ...VOLENTI, id: 'volenti', name: 'Volenti', hasServer: true },
]
