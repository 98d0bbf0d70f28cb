import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { definePolicy, type Policy } from 'volenti'
import { type LeanPolicyOptions, printLeanPolicy } from 'volenti/build'
import { googleAds } from 'volenti/services/google-ads'
import { googleAnalytics } from 'volenti/services/google-analytics'
import { googleTagManager } from 'volenti/services/google-tag-manager'
import { hotjar } from 'volenti/services/hotjar'
import { intercom } from 'volenti/services/intercom'
import { metaPixel } from 'volenti/services/meta-pixel'
import { stripe } from 'volenti/services/stripe'
import { youtube } from 'volenti/services/youtube'

const services = { googleAds, googleAnalytics, googleTagManager, hotjar, intercom, metaPixel, stripe, youtube }
const policy: Policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services,
  cookies: [
    { name: 'session_id', category: 'necessary', purpose: 'Keeps you signed in', duration: 'session' },
    { name: 'theme', category: 'functional', purpose: 'Remembers the colours you chose', duration: '1 year' },
  ],
})

/** What a module weighs in a bundle, minified and gzipped, in kB. */
async function weigh(module: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: module, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['*'],
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
}

const leanWith = (options: LeanPolicyOptions) => weigh(printLeanPolicy(policy, { from: './policy', ...options }))

const page = readFileSync(new URL('../../docs/smaller-downloads.md', import.meta.url), 'utf8')
/** A figure of the page, by the first cell of its row. */
const figureOf = (what: string) => Number(new RegExp(`^\\| ${what} \\| (.+) kB \\|$`, 'm').exec(page)?.[1])

it.each([
  ['the policy itself', () => weigh(`export const policy = ${JSON.stringify(policy)}`)],
  ['its lean form', () => leanWith({})],
  ['the same with links for one embed', () => leanWith({ embeds: ['youtube'] })],
] as const)('weighs with eight services what the page says: %s', async (what, weight) => {
  // Another version of the compressor differs by some bytes.
  expect(Math.abs((await weight()) - figureOf(what))).toBeLessThan(0.02)
})
