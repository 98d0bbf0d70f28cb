import type { Policy, Regimes } from '../core/internal.ts'

/**
 * The answer to a request for `/.well-known/gpc.json`, which says whether the site acts on Global Privacy Control.
 *
 * It says so only if the policy, and every regime, honors the signal. The day is that of the policy.
 *
 * @param regimes - The regimes of the site. @default it has none
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { gpcSupport } from 'volenti/server'
 *
 * declare const policy: Policy
 *
 * export const GET = () => gpcSupport(policy)
 * ```
 */
export function gpcSupport({ signals, lastUpdated }: Policy, regimes?: Regimes): Response {
  const answers = regimes ? regimes.all.map((regime) => regime.signals?.gpc ?? signals?.gpc) : [signals?.gpc]
  return Response.json({ gpc: answers.every((answer) => answer !== 'ignored'), lastUpdate: lastUpdated })
}
