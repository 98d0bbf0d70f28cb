import type { Policy } from '../core/internal.ts'

/**
 * The headers of a response that was rendered from a visitor's consent, so that no cache hands it to somebody else.
 *
 * `Vary` names the cookie and the signals that this policy acts on. The visitor's own browser may keep the page for its
 * back button but asks again before it shows it anew. A page that is the same for everybody needs none of this.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { consentCacheHeaders } from 'volenti/server'
 *
 * const respond = (html: string, policy: Policy) =>
 *   new Response(html, { headers: { 'Content-Type': 'text/html', ...consentCacheHeaders(policy) } })
 * ```
 */
export function consentCacheHeaders({ signals = {} }: Policy): { readonly 'Cache-Control': string; readonly Vary: string } {
  const vary = ['Cookie']
  if (signals.gpc !== 'ignored') vary.push('Sec-GPC')
  if (signals.dnt === 'treated-as-refusal') vary.push('DNT')
  // Not `no-store`: it keeps a page out of the back/forward cache.
  return { 'Cache-Control': 'private, no-cache', Vary: vary.join(', ') }
}
