import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchOptions } from '../support/engines.ts'

/** The recipes run where the site of a user would have them: in a folder with a configuration of Playwright. */
mkdirSync('.reports', { recursive: true })
const folder = mkdtempSync(resolve('.reports/playwright-'))

/** The files of the page, by name. */
const files = Object.fromEntries(
  [...readFileSync('docs/testing.md', 'utf8').matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```$/gms)].map(([, name = '', code = '']) => [name, code]),
)

const APP = `
import { createRoot } from 'react-dom/client'
import { ConsentGate, ConsentProvider } from 'volenti/react'
import { ConsentBanner } from 'volenti/ui'
import { policy } from './policy.ts'
createRoot(document.getElementById('root')).render(
  <ConsentProvider policy={policy} onReady={() => { document.body.dataset.connected = '' }}>
    <ConsentBanner />
    <ConsentGate category="functional">The map <img src="https://maps.example/" alt="" /></ConsentGate>
    <ConsentGate category="marketing">An advertisement</ConsentGate>
  </ConsentProvider>,
)`

const UNDER_TEST = `
import { expect } from '@playwright/test'
import { consentFixture } from 'volenti/testing/playwright'
import { policy } from './policy.ts'
import { test } from './fixtures.ts'

test('asks the map company where the visitor has granted it', async ({ page, consent }) => {
  const request = page.waitForRequest('https://maps.example/')
  await consent.save({ functional: 'granted', marketing: 'denied' })
  await page.goto('/')
  await request
})

test('asks again about what an older policy lacked', async ({ page, consent }) => {
  const { functional, necessary } = policy.categories
  await consent.acceptAll({ decidedUnder: { ...policy, lastUpdated: '2025-01-31', categories: { functional, necessary } } })
  await page.goto('/')
  await consent.ready(page)
  await expect(page.getByText('The map')).toBeVisible()
  await expect(page.getByText('An advertisement')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
})

test('takes the last act, and forgets it', async ({ page, consent, context }) => {
  await consent.rejectAll()
  await consent.acceptAll()
  await page.goto('/')
  await expect(page.getByText('An advertisement')).toBeVisible()
  expect(await context.cookies()).toHaveLength(1)
  await consent.forget()
  await page.reload()
  await consent.ready(page)
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
})

test('leaves one cookie when the visitor decides anew', async ({ page, consent, context }) => {
  await consent.acceptAll({ decidedAt: Date.parse('2024-01-31') })
  await page.goto('/')
  await page.getByRole('button', { name: 'Reject all' }).click()
  await expect(page.getByRole('button', { name: 'Reject all' })).toBeHidden()
  expect((await context.cookies()).map(({ name, path }) => name + path)).toEqual(['volenti/'])
})

test('waits for the banner, though the page is connected', async ({ page, consent }) => {
  let release = () => {}
  const released = new Promise((resolve) => { release = resolve })
  await page.route('**/part-*.js', async (route) => {
    const response = await route.fetch()
    if ((await response.text()).includes('volenti-banner-room')) await released
    await route.fulfill({ response })
  })
  await page.goto('/', { waitUntil: 'commit' })
  let isReady = false
  const ready = consent.ready(page).then(() => { isReady = true })
  await page.locator('body[data-connected]').waitFor({ state: 'attached' })
  for (let frame = 0; frame < 3; frame++) await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  expect(isReady).toBe(false)
  release()
  await ready
  expect(await page.getByRole('button', { name: 'Accept all' }).count()).toBe(1)
})

test('sets the cookie as the site would', async ({ context }) => {
  const consentOf = (cookie, url) => consentFixture({ ...policy, cookie }, { url }).consent({ context, baseURL: undefined }, (consent) => consent.rejectAll())
  await consentOf({ name: 'a', domain: 'example.com' }, 'https://www.example.com/shop')
  await consentOf({ name: 'b', domain: 'example.com' }, 'http://localhost:1')
  await consentOf({ name: '__Host-c', sameSite: 'strict' }, 'https://example.org')
  const cookies = await context.cookies(['https://www.example.com', 'http://localhost', 'https://example.org'])
  expect(cookies.map(({ name, domain, path, secure, sameSite }) => [name, domain, path, secure, sameSite].join(' ')).sort()).toEqual([
    '__Host-c example.org / true Strict',
    'a .example.com / true Lax',
    'b localhost / false Lax',
  ])
  await expect(consentOf({}, undefined)).rejects.toThrow('baseURL')
})
`

const server = createServer()
let origin = ''

beforeAll(async () => {
  for (const [name, code] of Object.entries({ ...files, 'app.tsx': APP, 'under-test.spec.ts': UNDER_TEST, 'package.json': '{"type":"module"}' }))
    writeFileSync(join(folder, name), code)
  const { paths } = JSON.parse(readFileSync('tsconfig.json', 'utf8')).compilerOptions as { paths: Record<string, string[]> }
  const absolute = Object.entries(paths).map(([name, [target = '']]) => [name, [resolve(target)]])
  const runner = { '@playwright/test': [resolve('node_modules/playwright/test.mjs')] }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { jsx: 'react-jsx', paths: { ...Object.fromEntries(absolute), ...runner } } }),
  )
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'app.tsx')],
    bundle: true,
    splitting: true,
    format: 'esm',
    chunkNames: 'part-[hash]',
    outdir: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  })
  server.on('request', ({ url = '' }, response) => {
    const script = outputFiles.find(({ path }) => path === join(folder, url))
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(
      script?.text ?? '<!doctype html><html lang="en"><title>A site</title><div id="root"></div><script type="module" src="/app.js"></script>',
    )
  })
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
})

it('runs the recipes of docs/testing.md in the test runner of Playwright', async () => {
  const use = { baseURL: origin, launchOptions: launchOptions.chromium() }
  writeFileSync(
    join(folder, 'playwright.config.ts'),
    `export default ${JSON.stringify({ testMatch: '*.spec.ts', workers: 1, timeout: 20_000, reporter: 'json', use })}`,
  )
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env
  const run = promisify(execFile)(process.execPath, [resolve('node_modules/playwright/cli.js'), 'test'], { cwd: folder, env })
  const { stdout } = await run.catch((error: { stdout: string; stderr: string }) => error)
  const report = JSON.parse(stdout) as Report
  expect(outcomesOf(report)).toEqual([])
  expect(report.stats).toMatchObject({ expected: 11, unexpected: 0, skipped: 0, flaky: 0 })
})

interface Report {
  readonly stats: Readonly<Record<string, number>>
  readonly errors: readonly { readonly message: string }[]
  readonly suites: readonly {
    readonly specs: readonly {
      readonly title: string
      readonly ok: boolean
      readonly tests: readonly { readonly results: readonly { readonly error?: { readonly message: string } }[] }[]
    }[]
  }[]
}

/** What went wrong, by test. */
const outcomesOf = ({ errors, suites }: Report) => [
  ...errors.map(({ message }) => message),
  ...suites.flatMap(({ specs }) =>
    specs
      .filter(({ ok }) => !ok)
      .map(({ title, tests }) => `${title}: ${tests.flatMap(({ results }) => results.map(({ error }) => error?.message)).join()}`),
  ),
]
