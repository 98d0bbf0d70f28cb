import { consentCookieName, isCookieName, listCookies, matchesName, type Policy } from '../core/internal.ts'
import { headersOf } from './consent-source.ts'

/** The names of a request's cookies. */
function namesIn(source: Request | Headers | string): string[] {
  const cookies = typeof source === 'string' ? source : (headersOf(source)?.get('cookie') ?? '')
  return cookies.split(/; */).flatMap((pair) => (pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : []))
}

/**
 * The values of `Set-Cookie` headers that delete what only the server can: the policy's own `httpOnly` cookies whose
 * category or service is not granted. A page names them as out of reach when it sweeps.
 *
 * They are deleted on the path `/` of the answering host, and of `policy.cookie.domain` where the policy has one. Never
 * the consent cookie, nor what a granted declaration fits as well.
 *
 * @param grants - What is allowed now, as `readConsent` gives it.
 * @param source - The request, its headers or the text of its `Cookie` header. With it only cookies that are there are named, and declared names with `*` find
 * theirs; without it every declared name without `*` is.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { expireCookies, readConsent } from 'volenti/server'
 *
 * export function forget(request: Request, response: Response, policy: Policy) {
 *   const { grants } = readConsent(request, policy)
 *   for (const value of expireCookies(policy, grants, request)) response.headers.append('Set-Cookie', value)
 * }
 * ```
 */
export function expireCookies(policy: Policy, grants: Readonly<Record<string, boolean>>, source?: Request | Headers | string): string[] {
  const own = listCookies(policy).filter(({ kind = 'cookie', party }) => kind === 'cookie' && party !== 'third')
  const isKept = ({ category, service }: (typeof own)[number]) => policy.categories[category]?.required || grants[service ?? category] === true
  const kept = [consentCookieName(policy), ...own.filter(isKept).map(({ name }) => name)]
  const denied = own.filter((cookie) => cookie.httpOnly && !isKept(cookie)).map(({ name }) => name)

  const sent = source === undefined ? denied.filter((name) => !name.includes('*')) : namesIn(source)
  // Any other name could end the header and begin another.
  const possible = [...new Set(sent)].filter(isCookieName)
  const names = possible.filter(
    (name) => denied.some((declared) => matchesName(declared, name)) && !kept.some((declared) => matchesName(declared, name)),
  )
  const domain = policy.cookie?.domain
  return names.flatMap((name) => {
    // Browsers refuse a prefixed name without `Secure`, and `__Host-` with a domain.
    const base = `${name}=; Max-Age=0; Path=/; HttpOnly${/^__(Host|Secure)-/i.test(name) ? '; Secure' : ''}`
    return domain && !/^__Host-/i.test(name) ? [base, `${base}; Domain=${domain}`] : [base]
  })
}
