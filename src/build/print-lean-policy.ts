import type { Policy } from '../core/internal.ts'
import { type LeanPolicyOptions, leanPolicy } from './lean-policy.ts'

/** Options of `printLeanPolicy`. */
export interface PrintLeanPolicyOptions extends LeanPolicyOptions {
  /** The module of the whole policy, as the written module imports it: `'./policy'`. */
  readonly from: string
  /** The name of the export in both modules; `'default'` is possible. @default 'policy' */
  readonly exportName?: string | undefined
  /** Whether to write TypeScript, in which the lean policy has the type of the whole one. @default true */
  readonly typed?: boolean | undefined
}

const EXPORT_NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

/** Characters that can end a script element or a line when the module is part of another text. */
const UNSAFE = /[<\u2028\u2029]/g

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Writes data as an expression. JSON is one, except for the key that would set a prototype. */
const literal = (data: unknown) =>
  JSON.stringify(data, null, 2)
    .replace(UNSAFE, escaped)
    .replace(/(?<!\\)"__proto__":/g, '["__proto__"]:')

/**
 * Prints a module that exports the lean form of a policy, and loads the whole one when a page needs it.
 *
 * Write the text to a file beside the policy, and import that file in the first code of a page. The same policy gives the same
 * text.
 *
 * @throws {TypeError} when `exportName` is not a valid name, and when `embeds` has an id that is no service of the policy.
 *
 * @example A script to run after every change of the policy
 * ```ts
 * import { writeFileSync } from 'node:fs'
 * import type { Policy } from 'volenti'
 * import { printLeanPolicy } from 'volenti/build'
 *
 * export const writeLean = (policy: Policy) => writeFileSync('src/policy.lean.ts', printLeanPolicy(policy, { from: './policy' }))
 * ```
 */
export function printLeanPolicy(policy: Policy, { from, exportName = 'policy', typed = true, embeds }: PrintLeanPolicyOptions): string {
  if (!EXPORT_NAME.test(exportName)) throw new TypeError(`volenti/build: "${exportName}" is no name that a module can export.`)
  const module = literal(from)
  const data = literal(leanPolicy(policy, { embeds }))
  return `// Written by volenti/build. Change the policy itself, and write this file anew.
const lean = {
  ...${data.replaceAll('\n', '\n  ')},
  lean: { load: () => import(${module}).then((module) => module.${exportName}) },
}${typed ? ` as unknown as typeof import(${module}).${exportName}` : ''}

export { lean as ${exportName} }
`
}
