import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Page } from 'playwright'
import { beforeAll } from 'vitest'

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Parts</title>
<link rel="stylesheet" href="/parts.css"><div id="root"></div><script src="/parts.js"></script></html>`

/** Adds the page `/parts` to a site: the parts of the package that the demo does not show. Returns what opens it. */
export function partsSite(at: (path: string) => string) {
  let script = ''
  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: ['test/e2e/support/parts-page.tsx'],
      bundle: true,
      format: 'iife',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      // Without it React recommends its developer tools on the console.
      banner: { js: 'globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true };' },
      write: false,
    })
    script = outputFiles[0]?.text ?? ''
  })
  return async (page: Page) => {
    await page.route(at('/parts'), (route) => route.fulfill({ contentType: 'text/html', body: HTML }))
    await page.route(at('/parts.js'), (route) => route.fulfill({ contentType: 'text/javascript', body: script }))
    await page.route(at('/parts.css'), (route) => route.fulfill({ contentType: 'text/css', body: readFileSync('src/ui/styles.css', 'utf8') }))
    await page.goto(at('/parts'))
    await page.getByRole('main').waitFor()
  }
}
