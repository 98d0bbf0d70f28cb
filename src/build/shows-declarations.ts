/** The functions and components that need the whole policy, by the entry that exports them. */
const READERS = [
  [/['"]volenti\/document['"]/, /\b(CookiePolicy|CookieTable|PreferencesForm)\b/],
  [/['"]volenti['"]/, /\b(listCookies|contentSecurityPolicy)\b/],
] as const

/** Whether a module of a site imports something that shows cookie declarations or hosts. */
export const showsDeclarations = (code: string): boolean => READERS.some(([entry, names]) => entry.test(code) && names.test(code))
