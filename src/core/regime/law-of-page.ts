import type { Policy } from '../policy/policy.ts'
import { parseRecord } from '../record/codec.ts'
import { mostProtective } from '../record/most-protective.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { ConsentStoreOptions } from '../store/consent-store.ts'
import type { resolveRules } from '../store/resolve-rules.ts'
import type { Regime } from './regime.ts'
import { type RegimeRules, regimeRules } from './regime-rules.ts'
import { resolveUnder } from './resolve-under.ts'
import { strictestRegime } from './strictest-regime.ts'

/** The rules of a page under its regime, and the function that decides by them in place of `resolveRules`. */
export interface LawOfPage {
  readonly rules: RegimeRules
  readonly resolve: typeof resolveRules
}

/** The regime with an id, else the strictest. */
export const regimeById = (all: readonly Regime[], id: string | undefined): Regime =>
  (all.find((regime) => regime.id === id) ?? strictestRegime(all)) as Regime

/**
 * Applies the regimes of a site to a page.
 *
 * A page that is the same for everybody has no id. It hydrates with the strictest regime, and then follows the attribute
 * `data-volenti-regime` of `<html>`, where there is one.
 */
export function lawOfPage(policy: Policy, { regimes, regime, initialRecord, initialSignals }: ConsentStoreOptions): LawOfPage {
  const all = regimes?.all ?? []
  const { document } = globalThis
  const initial = regimeById(all, regime)
  const current = regime === undefined ? regimeById(all, document?.documentElement.dataset.volentiRegime) : initial
  const rules = regimeRules(policy, current)
  const initialRules = regimeRules(policy, initial)
  // If the server read no record, its HTML may belong to somebody who refused: nothing is allowed until the page has read its storage.
  const isReadByServer = initialRecord !== undefined && initialSignals !== undefined && (initialRecord?.site ?? rules.site) === rules.site

  /**
   * Whether the server has read a refusal that the choices in the storage lack: a script does not see an `HttpOnly` cookie. A newer
   * choice about a category has ended those about its services.
   */
  const isHidden = (choices: ConsentRecord['choices'] | undefined) =>
    choices &&
    Object.entries(initialRecord?.choices ?? {}).some(
      ([id, { choice }]) => choice === 'denied' && !choices[id] && !choices[rules.rules.find((rule) => rule.id === id)?.category ?? id],
    )

  /**
   * Whether the storage shows every refusal. A value that is no record of this site may have replaced one, also beside another
   * record.
   */
  function isReadable(readValues: () => readonly string[]) {
    try {
      const values = readValues()
      // Where the visitor blocks cookies, an older refusal looks like a first visit.
      if (globalThis.navigator?.cookieEnabled === false) return false
      return values.every((value) => parseRecord(value)?.site === rules.site) && !isHidden(mostProtective(values)?.choices)
    } catch {
      return isReadByServer && !document
    }
  }

  return {
    rules,
    resolve: (_, record, signals, now, readValues) =>
      readValues
        ? resolveUnder(current, rules, record, signals, now, isReadable(readValues))
        : resolveUnder(initial, initialRules, record, signals, now, isReadByServer),
  }
}
