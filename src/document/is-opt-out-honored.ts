import type { RegimeRules } from '../core/internal.ts'

type Rule = RegimeRules['rules'][number]

/**
 * Whether everything that sells or shares personal data is off because somebody has said no.
 *
 * @param isRefused - Whether a category, which is off, is off for that reason.
 */
export function isOptOutHonored(rules: readonly Rule[], grants: Readonly<Record<string, boolean | undefined>>, isRefused: (rule: Rule) => boolean) {
  const selling = rules.filter(({ id, category, required, sells }) => id === category && !required && sells)
  return selling.every(({ id }) => grants[id] === false) && selling.some(isRefused)
}
