import { join } from 'node:path'
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import type { Policy } from 'volenti'
import { leanPolicy, printLeanPolicy } from 'volenti/build'
import { policyWithService } from '../support/policies.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { policies } from './policies.ts'

const root = new URL('../..', import.meta.url).pathname
const from = './policy'

/** Runs a printed module. */
async function run(module: string): Promise<Record<string, Policy>> {
  const { code } = transformSync(module, { loader: 'ts', charset: 'ascii' })
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

/** The compiler's complaints about files, with the settings of the project. */
function complaints(files: Readonly<Record<string, string>>): string[] {
  const folder = temporaryFolder(files)
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(
    Object.keys(files).map((name) => join(folder, name)),
    { ...options, typeRoots: [join(root, 'node_modules/@types')], types: ['node'] },
  )
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('the printed module', () => {
  it('exports the lean policy, whatever its texts are', async () => {
    await fc.assert(
      fc.asyncProperty(policies, async (policy) => {
        const { policy: printed } = await run(printLeanPolicy(policy, { from }))
        const { lean, ...data } = printed ?? {}
        expect(lean?.load).toBeTypeOf('function')
        expect(data).toEqual(JSON.parse(JSON.stringify(leanPolicy(policy))))
      }),
      { numRuns: 50 },
    )
  })

  it('has no text that ends a script element or a line', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(printLeanPolicy(policy, { from })).not.toMatch(/[<\u2028\u2029]/)
      }),
    )
  })

  it('sets no prototype', async () => {
    const categories = JSON.parse('{ "necessary": { "required": true }, "__proto__": { "required": true, "title": "\\"__proto__\\":" } }')
    const { policy: printed } = await run(printLeanPolicy({ ...policyWithService, categories }, { from }))
    expect(Object.keys(printed?.categories ?? {})).toEqual(['necessary', '__proto__'])
    expect(Object.getPrototypeOf(printed?.categories)).toBe(Object.prototype)
  })

  it('is the same for the same policy', () => {
    expect(printLeanPolicy(policyWithService, { from })).toBe(printLeanPolicy(structuredClone(policyWithService), { from }))
  })

  it('loads the whole policy by its name', async () => {
    const whole = `data:text/javascript,export const rules = { site: 'whole' }`
    const { rules } = await run(printLeanPolicy(policyWithService, { from: whole, exportName: 'rules' }))
    expect(await rules?.lean?.load()).toEqual({ site: 'whole' })
  })

  it('exports the policy as the default of the module, too', async () => {
    const whole = `data:text/javascript,export default { site: 'whole' }`
    const { default: policy } = await run(printLeanPolicy(policyWithService, { from: whole, exportName: 'default' }))
    expect(await policy?.lean?.load()).toEqual({ site: 'whole' })
  })

  it.each(['a b', '', 'x = alert(1), y', '1a'])('is not printed under the name %j', (exportName) => {
    expect(() => printLeanPolicy(policyWithService, { from, exportName })).toThrow(TypeError)
  })
})

describe('the type of the printed module', () => {
  const policy = `import { definePolicy } from 'volenti'
export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {} },
  services: { counter: { category: 'analytics', vendor: { name: 'Counter' } } },
  cookies: [{ name: 'visits', category: 'analytics', purpose: 'Counts', duration: '1 year' }],
})`
  const lean = printLeanPolicy(policyWithService, { from })
  const check = (statement: string) =>
    complaints({
      'policy.ts': policy,
      'policy.lean.ts': lean,
      'check.ts': `import type { CookieNameOf, Policy, ServiceIdOf } from 'volenti'
import { policy as whole } from './policy'
import { policy } from './policy.lean'
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
${statement}`,
    })

  it('is that of the whole policy, so that a mistyped id does not compile', () => {
    expect(
      check(`export const same: Same<typeof policy, typeof whole> = true
export const id: ServiceIdOf<typeof policy> = 'counter'
export const name: CookieNameOf<typeof policy> = 'visits'
export const load: Promise<Policy> | undefined = policy.lean?.load()
export const wrong: ServiceIdOf<typeof policy> = 'countr'`),
    ).toEqual([expect.stringContaining('"countr"')])
  })
})
