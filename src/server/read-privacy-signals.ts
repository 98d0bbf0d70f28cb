import type { PrivacySignals } from '../core/internal.ts'
import { headersOf } from './consent-source.ts'

/**
 * Reads the privacy signals that a request carries.
 *
 * Global Privacy Control counts where one of the `Sec-GPC` headers is exactly `1`; every other value is ignored, as its
 * specification asks. Do Not Track counts where `DNT` is exactly `1`.
 *
 * @example
 * ```ts
 * import { readPrivacySignals } from 'volenti/server'
 *
 * const signals = readPrivacySignals(new Headers({ 'Sec-GPC': '1' })) // { gpc: true, dnt: false }
 * ```
 */
export function readPrivacySignals(input: Request | Headers): PrivacySignals {
  const headers = headersOf(input)
  // Several headers of one name reach this code joined by commas.
  const values = (headers?.get('sec-gpc') ?? '').split(',').map((value) => value.trim())
  return { gpc: values.includes('1'), dnt: headers?.get('dnt') === '1' }
}
