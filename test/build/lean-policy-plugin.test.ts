import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build, type InlineConfig, type Rollup } from 'vite'
import { describe, expect, it } from 'vitest'
import { type LeanPolicyPluginOptions, leanPolicyPlugin } from 'volenti/build'
import { aliases } from '../../aliases.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const PURPOSE = 'Tells the visits of one person apart'
const PRIVACY = 'https://counter.test/privacy'

const POLICY = `import { definePolicy } from 'volenti'
import { stripe } from 'volenti/services/stripe'
import { counter } from './counter.ts'
export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {} },
  services: { stripe, counter },
  cookies: [{ name: 'visits', category: 'analytics', purpose: '${PURPOSE}', duration: '1 year' }],
})
declare module 'volenti' { interface Register { policy: typeof policy } }
`

const COUNTER = `import type { Service } from 'volenti'
export const counter = {
  category: 'analytics',
  vendor: { name: 'Counter', privacyUrl: '${PRIVACY}' },
  hosts: ['www.counter.test'],
} as const satisfies Service
`

const MAIN = `import { createConsentStore } from 'volenti'
import { policy } from './policy.ts'
export const store = createConsentStore(policy)
export const load = () => policy.lean.load()
`

type Files = Readonly<Record<string, string>>

/** Builds a site, and returns what each of its files holds: first those that are loaded at once. */
async function buildSite(files: Files, options: Partial<LeanPolicyPluginOptions> = {}, config: InlineConfig = {}) {
  const root = temporaryFolder({ 'src/policy.ts': POLICY, 'src/counter.ts': COUNTER, 'src/main.ts': MAIN, ...files })
  symlinkSync(new URL('../../node_modules', import.meta.url).pathname, join(root, 'node_modules'))
  const warnings: string[] = []
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: aliases },
    plugins: [leanPolicyPlugin({ file: 'src/policy.ts', ...options })],
    ...config,
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/main.ts'),
        preserveEntrySignatures: 'strict',
        onLog: (_, { plugin, message }) => {
          if (plugin === 'volenti:lean-policy') warnings.push(message)
        },
      },
      ...config.build,
    },
  })
  const chunks = (result as Rollup.RollupOutput).output.filter((file) => file.type === 'chunk')
  const atOnce = new Set<string>()
  const visit = (name: string) => {
    if (atOnce.has(name)) return
    atOnce.add(name)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) visit(next)
  }
  for (const { fileName, isEntry } of chunks) if (isEntry) visit(fileName)
  const textOf = (isFirst: boolean) => chunks.flatMap(({ fileName, code }) => (atOnce.has(fileName) === isFirst ? code : [])).join('\n')
  return { first: textOf(true), later: textOf(false), warnings }
}

describe('a build with the plugin', () => {
  it('leaves what is declared to a later file', async () => {
    const { first, later } = await buildSite({})
    for (const text of [PURPOSE, PRIVACY, 'www.counter.test', 'js.stripe.com']) {
      expect(first).not.toContain(text)
      expect(later).toContain(text)
    }
    expect(first).toContain('"Counter"')
  })

  it('keeps the links of vendors whose content is embedded', async () => {
    const { first } = await buildSite({}, { embeds: ['counter'] })
    expect(first).toContain(PRIVACY)
  })

  it('finds the policy under another name, and by an address from the root', async () => {
    const files = { 'src/policy.ts': POLICY.replace('const policy', 'const ours'), 'src/main.ts': MAIN.replace('{ policy }', '{ ours as policy }') }
    const { first, later } = await buildSite(files, { file: './src/policy.ts', exportName: 'ours' })
    expect(first).not.toContain(PURPOSE)
    expect(later).toContain(PURPOSE)
  })

  it('gives the whole policy to a module that shows declarations, and the lean one to others', async () => {
    const page = `import { listCookies } from 'volenti'
import { policy } from './policy.ts'
export const rows = listCookies(policy)
`
    const { first, later } = await buildSite({ 'src/page.ts': page, 'src/main.ts': `${MAIN}export const page = () => import('./page.ts')\n` })
    expect(first).not.toContain(PURPOSE)
    expect(later).toContain(PURPOSE)
    expect(later.split(PURPOSE)).toHaveLength(2)
    const atOnce = await buildSite({ 'src/page.ts': page, 'src/main.ts': `${MAIN}export { rows } from './page.ts'\n` })
    expect(atOnce.first).toContain(PURPOSE)
  })

  it('keeps the whole policy on a server', async () => {
    const { first, later } = await buildSite(
      { 'src/main.ts': MAIN.replace(/export const load.*/, '') },
      {},
      { build: { ssr: 'src/main.ts', write: false } },
    )
    expect(first).toContain(PURPOSE)
    expect(later).toBe('')
  })

  it('warns where embeds lose the links of their vendors', async () => {
    const film = `import { ConsentEmbed } from 'volenti/ui'\nexport const film = () => String(ConsentEmbed)\n`
    const files = { 'src/film.ts': film, 'src/main.ts': `${MAIN}export { film } from './film.ts'\n` }
    expect((await buildSite(files)).warnings).toEqual([expect.stringMatching(/film\.ts uses ConsentEmbed.*`embeds`/)])
    expect((await buildSite(files, { embeds: [] })).warnings).toEqual([])
  })

  it.each<[title: string, files: Files, options: Partial<LeanPolicyPluginOptions>, message: RegExp]>([
    ['the file is not there', {}, { file: 'src/polic.ts' }, /no module "src\/polic\.ts"/],
    ['the policy is not in it', {}, { exportName: 'ours' }, /exports no "ours"/],
    ['it exports more than the policy', { 'src/policy.ts': `${POLICY}export const measurementId = 'G-1'\n` }, {}, /Move measurementId/],
    ['it throws', { 'src/policy.ts': `throw new Error('broken policy')\n${POLICY}` }, {}, /broken policy/],
  ])('fails where %s', async (_, files, options, message) => {
    await expect(buildSite(files, options)).rejects.toThrow(message)
  })
})
