/** The ids of the cookie purposes whose words come from the locale. */
export const COOKIE_PURPOSES = [
  // Recognising somebody or something
  'visitor-id',
  'visit-id',
  'visitor-and-visit-id',
  'user-id',
  'user-attributes',
  'group-id',
  'device-id',
  'tab-id',
  'cross-site-id',
  'id-sync',
  'id-renewal',
  // Advertising
  'ad-id',
  'ad-selection',
  'ad-frequency',
  'ad-click',
  'ad-conversion',
  'campaign',
  // Measuring
  'visit-state',
  'visit-time',
  'page-count',
  'referrer',
  'sampling',
  'recording',
  'unsent-data',
  'usage-statistics',
  'error-report',
  'experiment',
  'feature-switch',
  // Running the site or the tool
  'sign-in',
  'request-check',
  'rate-limit',
  'bot-detection',
  'fraud-prevention',
  'load-balancing',
  'payment',
  'basket',
  'settings',
  'language',
  'place',
  'cache',
  'tool-settings',
  'storage-test',
  // Functions
  'player-state',
  'chat',
  'widget-state',
  'form-state',
  'survey',
  // Choices
  'consent',
  'opt-out',
] as const

/**
 * The cookie purposes whose words come from the locale. Every language says these, so a policy in another language needs no
 * translation of its own for them.
 */
export type WellKnownCookiePurpose = (typeof COOKIE_PURPOSES)[number]
