import { decidingIds, type Policy, recordRules } from '../../core/internal.ts'
import { type ConsentInitOptions, printProgram } from '../../inline/index.ts'

/** The text of the program with the data of a policy. */
export const programText = (policy: Policy, options: ConsentInitOptions): string =>
  printProgram(recordRules(policy), options, (id) => decidingIds(policy, id))
