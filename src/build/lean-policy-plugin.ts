import type { Policy } from '../core/internal.ts'
import type { LeanPolicyOptions } from './lean-policy.ts'
import { printLeanPolicy } from './print-lean-policy.ts'
import { showsDeclarations } from './shows-declarations.ts'

/** Options of `leanPolicyPlugin`. */
export interface LeanPolicyPluginOptions extends LeanPolicyOptions {
  /** The module of the policy, from the root of the site: `'src/policy.ts'`. It must export nothing but the policy. */
  readonly file: string
  /** The name of the export; `'default'` is possible. @default 'policy' */
  readonly exportName?: string | undefined
}

/** The part of a bundler's context that the plugin needs. */
interface BuildContext {
  resolve(source: string, importer?: string, options?: { readonly skipSelf: boolean }): Promise<{ readonly id: string } | null>
  addWatchFile(id: string): void
  warn(message: string): void
}

/** The part of Vite's configuration that the plugin needs. */
interface SiteConfig {
  readonly root: string
  readonly mode: string
  readonly resolve: { readonly alias: readonly { readonly find: string | RegExp; readonly replacement: string }[] }
}

/** A plugin for Vite. */
export interface LeanPolicyPlugin {
  readonly name: string
  readonly apply: 'build'
  readonly enforce: 'pre'
  applyToEnvironment(environment: { readonly config: { readonly consumer: string } }): boolean
  configResolved(config: SiteConfig): void
  buildStart(this: BuildContext): Promise<void>
  transform(this: BuildContext, code: string, id: string): void
  resolveId(this: BuildContext, source: string, importer: string | undefined): Promise<string | undefined>
  load(this: BuildContext, id: string): Promise<string | undefined>
}

/** Marks the address of the whole policy. */
const WHOLE = '?whole'

/**
 * Creates a plugin for Vite that replaces the policy with its lean form, wherever the browser's code imports it.
 *
 * The whole policy is in a separate file, which is loaded when it is needed. A module that imports the policy and also
 * `CookiePolicy`, `CookieTable`, `PreferencesForm`, `listCookies` or `contentSecurityPolicy` gets the whole policy at once.
 * Servers get the whole policy too, and so does the browser during development.
 *
 * It needs Vite 6.1 or newer. It runs the module of the policy in Node, with the aliases of the site, but without its other
 * plugins. The build fails when the file or its policy is missing, and when the module exports more than the policy.
 *
 * @example
 * ```ts
 * import { defineConfig } from 'vite'
 * import { leanPolicyPlugin } from 'volenti/build'
 *
 * export default defineConfig({ plugins: [leanPolicyPlugin({ file: 'src/policy.ts', embeds: ['youtube'] })] })
 * ```
 */
export function leanPolicyPlugin({ file, exportName = 'policy', embeds }: LeanPolicyPluginOptions): LeanPolicyPlugin {
  /** The modules that show declarations. */
  const shows = new Set<string>()
  let site: SiteConfig | undefined
  let policyId = ''

  return {
    name: 'volenti:lean-policy',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    configResolved(config) {
      site = config
    },
    async buildStart() {
      const fromRoot = `/${file.replace(site?.root ?? '', '').replace(/^[./]+/, '')}`
      const found = await this.resolve(fromRoot)
      if (!found) throw new Error(`volenti/build: there is no module "${file}" in the site.`)
      policyId = found.id
    },
    transform(code, id) {
      if (showsDeclarations(code)) shows.add(id)
      if (!embeds && usesEmbeds(code))
        this.warn(`${id} uses ConsentEmbed. Name its services in \`embeds\` of leanPolicyPlugin, or their vendors' links are missing at first.`)
    },
    async resolveId(source, importer) {
      if (!importer || !shows.has(importer)) return
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found?.id === policyId ? policyId + WHOLE : undefined
    },
    async load(id) {
      if (id !== policyId || !site) return
      const { module, dependencies } = await evaluate(policyId, site)
      for (const dependency of dependencies) this.addWatchFile(dependency)
      const { [exportName]: policy, ...others } = module
      if (!policy) throw new Error(`volenti/build: "${file}" exports no "${exportName}".`)
      const more = Object.keys(others)
      if (more.length > 0) throw new Error(`volenti/build: "${file}" exports more than the policy. Move ${more.join(', ')} to another module.`)
      return printLeanPolicy(policy as Policy, { from: policyId + WHOLE, exportName, embeds, typed: false })
    },
  }
}

const usesEmbeds = (code: string) => /^import\b[^'"]*\bConsentEmbed\b[^'"]*['"]volenti\/ui['"]/m.test(code)

/** Runs a module of the site in Node. */
async function evaluate(id: string, { root, mode, resolve: { alias } }: SiteConfig) {
  const { runnerImport } = await import('vite')
  return runnerImport<Record<string, unknown>>(id, { root, mode, logLevel: 'error', resolve: { alias: [...alias] } })
}
