import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { type Browser, type BrowserContext, chromium, firefox, type Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { launchOptions } from '../../support/engines.ts'

/** How a page is delivered. */
export interface Delivery {
  /** The tag of the body. @default <body> */
  readonly body?: string
  /** Elements of the head before the stylesheet. */
  readonly head?: string
  /** What is in the root already, as a server renders it. */
  readonly html?: string
  /** Elements after the root and before the script. */
  readonly after?: string
  readonly csp?: string
  /** Whether the stylesheet of the library arrives. @default true */
  readonly isStyled?: boolean
  /** The script of the page. @default /page.js */
  readonly scripts?: readonly string[]
}

/** Bundles a script of a page with copies of everything it imports. */
export async function bundleScript(entryPoint: string) {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    // For development, so that React mounts everything twice and says what it caught.
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

const HOST = 'https://app.example.test'

/** What a test adds to the page beside the library: scripts by their path. */
export function hostilePages(scripts: Readonly<Record<string, () => Promise<string>>> = {}) {
  const texts: Record<string, string> = {}
  let browser: Browser
  let context: BrowserContext
  let faults: string[] = []
  beforeAll(async () => {
    texts['/page.js'] = await bundleScript('test/e2e/support/hostile-page.tsx')
    for (const [path, script] of Object.entries(scripts)) texts[path] = await script()
    browser = await (process.env.ENGINE === 'firefox'
      ? firefox.launch(launchOptions.firefox())
      : chromium.launch({ ...launchOptions.chromium(), ignoreDefaultArgs: ['--hide-scrollbars'] }))
  })
  afterAll(() => browser?.close())
  beforeEach(() => {
    faults = []
    return async () => {
      await context?.close()
      expect(faults).toEqual([])
    }
  })

  const htmlOf = ({ body = '<body>', head = '', html = '', after = '', scripts = ['/page.js'], isStyled = true }: Delivery) =>
    `<!doctype html><html lang="en"><head><title>Example</title><link rel="icon" href="data:,">${head}${isStyled ? '<link rel="stylesheet" href="/app.css">' : ''}</head>` +
    `${body}<div id="root">${html}</div>${after}${scripts.map((src) => `<script src="${src}" defer></script>`).join('')}`

  return {
    /** Everything that went wrong on the page: messages on the console, and errors that nobody caught. */
    faults: () => faults,
    /** Opens a page in a browser that has never been there. */
    async open(delivery: Delivery = {}, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
      context = await browser.newContext({ viewport: { width: 900, height: 700 } })
      const page = await context.newPage()
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()))
      page.on('pageerror', (error) => faults.push(error.message))
      await context.route('**/*', (route) => {
        const { pathname, hostname } = new URL(route.request().url())
        if (hostname !== new URL(HOST).hostname) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><input aria-label="Card">' })
        if (texts[pathname]) return route.fulfill({ contentType: 'text/javascript', body: texts[pathname] })
        if (pathname === '/app.css') return route.fulfill({ contentType: 'text/css', body: readFileSync('src/ui/styles.css', 'utf8') })
        const headers = delivery.csp ? { 'content-security-policy': delivery.csp } : {}
        return route.fulfill({ contentType: 'text/html', headers, body: htmlOf(delivery) })
      })
      await prepare?.(page)
      await page.goto(`${HOST}/`)
      return page
    },
  }
}

export const bannerOf = (page: Page) => page.getByRole('region', { name: /^Cookies on/ })
export const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Cookie settings' })
