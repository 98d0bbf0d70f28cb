export type { ActPlace, ConsentAct } from './act/act.ts'
export { type ActContext, actTexts, createAct } from './act/create-act.ts'
export { ConsentError, type ConsentErrorCode } from './consent-error.ts'
export { type ContentSecuritySources, contentSecurityPolicy } from './policy/content-security-policy.ts'
export type { WellKnownCookiePurpose } from './policy/cookie-purposes.ts'
export { definePolicy, type PolicyDefinition } from './policy/define-policy.ts'
export { type Duration, type DurationUnit, durationSeconds } from './policy/duration.ts'
export { type ListedCookie, listCookies } from './policy/list-cookies.ts'
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
export { type PolicyWords, type ServiceWords, translatePolicy } from './policy/translate-policy.ts'
export { validatePolicy } from './policy/validate-policy.ts'
export { parseRecord, serializeRecord } from './record/codec.ts'
export type { Choice, ConsentRecord, RecordedChoice } from './record/record.ts'
export { defineRegimes, type Regimes } from './regime/define-regimes.ts'
export type {
  AskingRegime,
  Before,
  Place,
  Regime,
  RegimeClocks,
  RegimeLetter,
  RegimeReview,
  RegimeSummary,
  TellingRegime,
} from './regime/regime.ts'
export { resolveRegime } from './regime/resolve-regime.ts'
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
export { cookieStorage } from './storage/cookie-storage.ts'
export { memoryStorage } from './storage/memory-storage.ts'
export type { ConsentStorage } from './storage/storage.ts'
export { acknowledge } from './store/acknowledge.ts'
export { type ActEvent, acceptAll, type Choices, forget, rejectAll, save, withdraw } from './store/acts.ts'
export type { ConsentState, ConsentStore, ConsentStoreOptions } from './store/consent-store.ts'
export { createConsentStore } from './store/create-consent-store.ts'
export type { GrantCondition } from './store/grant-condition.ts'
export type { Decision, Reason } from './store/reasons.ts'
export { refresh } from './store/refresh.ts'
export { type ResolutionContext, resolveGrants } from './store/resolve-grants.ts'
export type { Resolution, Status, Why } from './store/resolve-rules.ts'
