export { afterPaint } from './after-paint.ts'
export { callEach } from './call-each.ts'
export { ConsentError, type ConsentErrorCode } from './consent-error.ts'
export { firstRequiredCategory, optionalCategories, servicesOf, serviceTitle } from './policy/categories.ts'
export { type ContentSecuritySources, contentSecurityPolicy } from './policy/content-security-policy.ts'
export { definePolicy, type PolicyDefinition } from './policy/define-policy.ts'
export { type Duration, type DurationUnit, durationSeconds } from './policy/duration.ts'
export { sellsOrShares } from './policy/fingerprints.ts'
export { isSafeLink } from './policy/is-safe-link.ts'
export { choiceDuration, recordLifetime } from './policy/lifetimes.ts'
export { isAllowed, type ListedCookie, listCookies } from './policy/list-cookies.ts'
export { matchesName } from './policy/matches-name.ts'
export { isCookieName } from './policy/names.ts'
export type {
  Category,
  ConsentCookieOptions,
  CookieDeclaration,
  HostUse,
  LeanPolicy,
  Policy,
  Purpose,
  Service,
  ServiceHost,
  SignalPolicy,
  StorageKind,
  ThirdParty,
  Vendor,
  WellKnownCategoryId,
  WellKnownPurposeId,
  WellKnownRole,
} from './policy/policy.ts'
export { consentCookieName, rulesOf } from './policy/rules.ts'
export { splitDuration } from './policy/split-duration.ts'
export { validatePolicy } from './policy/validate-policy.ts'
export { wholePolicy } from './policy/whole-policy.ts'
export { parseRecord, serializeRecord } from './record/codec.ts'
export { mostProtective } from './record/most-protective.ts'
export type { Choice, ConsentRecord, RecordedChoice } from './record/record.ts'
export { type RecordRules, recordRules } from './record/record-rules.ts'
export type {
  CategoryId,
  CategoryIdOf,
  CookieNameOf,
  GrantId,
  Register,
  RegisteredPolicy,
  ServiceId,
  ServiceIdOf,
} from './register.ts'
export { NO_SIGNALS, type PrivacySignals, readBrowserSignals } from './signals.ts'
export { cookieAttributes, fitsCookie } from './storage/cookie-attributes.ts'
export { cookieStorage } from './storage/cookie-storage.ts'
export { memoryStorage } from './storage/memory-storage.ts'
export { readPageCookies, writePageCookie } from './storage/page-cookies.ts'
export type { ConsentStorage } from './storage/storage.ts'
export { type ActEvent, acceptAll, type Choices, forget, rejectAll, save, withdraw } from './store/acts.ts'
export type { ConsentState, ConsentStore, ConsentStoreOptions } from './store/consent-store.ts'
export { createConsentStore } from './store/create-consent-store.ts'
export { flushOutbox, type Outbox } from './store/outbox.ts'
export { CLOCK_SKEW } from './store/page-clock.ts'
export type { Decision, Reason } from './store/reasons.ts'
export { adoptDecision, refresh } from './store/refresh.ts'
export { type Resolution, resolveGrants, type Status, type Why } from './store/resolve-grants.ts'
export { attachedTo, INTERNALS } from './store/store-internals.ts'
export { takeRefusals } from './store/take-refusals.ts'
