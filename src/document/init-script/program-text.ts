import { decidingIds, type Policy, type RegimeInitOptions, rulesOfProgram } from '../../core/internal.ts'
import { type ConsentInitOptions, printProgram } from '../../inline/index.ts'

/** The text of the program with the data of a policy. */
export const programText = (policy: Policy, options: ConsentInitOptions & RegimeInitOptions): string =>
  printProgram(rulesOfProgram(policy, options), options, (id) => decidingIds(policy, id))
