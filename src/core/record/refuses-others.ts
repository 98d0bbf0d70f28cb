import type { Rule } from '../policy/rules.ts'
import type { ConsentRecord } from './record.ts'

/** Whether a record refuses what it does not name: a category was refused, and nothing was left open. */
export const refusesOthers = ({ partial, choices }: ConsentRecord, rules: readonly Rule[]): boolean =>
  !partial && Object.entries(choices).some(([id, { choice }]) => choice === 'denied' && (rules.find((rule) => rule.id === id)?.category ?? id) === id)
