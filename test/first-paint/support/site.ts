import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type BuildOptions, type BuildResult, build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import { readConsent } from '../../../src/server/index.ts'
import { policy } from '../site/policy.ts'
import type * as Renderer from '../site/server.tsx'

const folder = new URL('../site/', import.meta.url).pathname
const modules = { 18: new URL('../../react-18/node_modules/', import.meta.url).pathname, 19: undefined }

/** The majors of React that the site is built with. */
export type ReactMajor = keyof typeof modules
/** How a page gets to the browser: rendered for the visitor whose cookie the server saw, the same for all, or in parts. */
export type Delivery = 'server' | 'static' | 'bare' | 'streamed'

const bundle = (file: string, react: ReactMajor, options: BuildOptions): Promise<BuildResult<{ write: false }>> =>
  build({
    entryPoints: [folder + file],
    bundle: true,
    jsx: 'automatic',
    write: false,
    outdir: folder,
    // Without it React recommends its developer tools on the console.
    banner: { js: 'globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true };' },
    logLevel: 'error',
    ...(modules[react] && { alias: { react: `${modules[react]}react`, 'react-dom': `${modules[react]}react-dom` } }),
    ...options,
  })

/** What is held back of a page until the test lets it through: its code, or the second part of a streamed page. */
function createHold() {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return { released, release }
}

/** A picture with about as much in it as a photograph: an emptier one is no contentful paint to Chromium. */
function drawPicture() {
  const tiles = Array.from({ length: 512 }, (_, i) => {
    const [x, y] = [i % 32, Math.floor(i / 32)]
    return `<rect x="${x * 20}" y="${y * 20}" width="20" height="20" fill="rgb(${x * 8} ${y * 16} 128)"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320">${tiles.join('')}</svg>`
}

/** Serves the pages of `site/` to the tests of a file, at `/<React's major>/<delivery>`. */
export function paintSite({ mode = 'development' }: { readonly mode?: 'development' | 'production' } = {}) {
  const define = { 'process.env.NODE_ENV': JSON.stringify(mode) }
  const temporary = mkdtempSync(join(tmpdir(), 'volenti-'))
  const assets = new Map<string, Uint8Array>()
  const renderers = new Map<string, typeof Renderer>()
  const holds: ReturnType<typeof createHold>[] = []
  const beacons: string[] = []
  let origin = ''

  async function make(react: ReactMajor) {
    const [client, server] = await Promise.all([
      bundle('client.tsx', react, { format: 'esm', splitting: true, chunkNames: 'part-[hash]', define }),
      bundle('server.tsx', react, { format: 'cjs', platform: 'node', outExtension: { '.js': '.cjs' }, define }),
    ])
    for (const { path, contents } of client.outputFiles) assets.set(`/${react}/${basename(path)}`, contents)
    const file = join(temporary, `server-${react}.cjs`)
    writeFileSync(file, server.outputFiles[0]?.contents ?? '')
    renderers.set(`${react}`, createRequire(file)(file))
  }

  const server = createServer(async (request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const [, react = '', delivery] = pathname.split('/')
    const asset = assets.get(pathname)
    const page = renderers.get(react)
    const script = `/${react}/client.js${search}`
    const held = async (what: string) => holds[Number(searchParams.get(what) ?? -1)]?.released
    if (pathname === script.split('?')[0] || pathname === '/go') await held('code')
    if (asset) {
      response.setHeader('Content-Type', pathname.endsWith('.css') ? 'text/css' : pathname.endsWith('.svg') ? 'image/svg+xml' : 'text/javascript')
      response.end(asset)
    } else if (pathname === '/ahead') {
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Set-Cookie', `volenti=${searchParams.get('record')}; Path=/`)
      const to = JSON.stringify(searchParams.get('to'))
      response.end(`<!doctype html><title>Ahead</title>
        <script type="speculationrules">{ "prerender": [{ "urls": [${to}], "eagerness": "immediate" }] }</script>
        <script>fetch('/go${search}').then(() => location.assign(${to}))</script>`)
    } else if (!page) {
      if (pathname === '/beacon') beacons.push(searchParams.get('from') ?? '')
      response.setHeader('Content-Type', 'text/javascript')
      response.end()
    } else {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      if (delivery === 'streamed') return page.streamPage(script, held('rest'), response)
      const record = delivery === 'server' ? readConsent(request.headers.cookie ?? '', policy).record : null
      const html = page.renderFragment({ script, record, program: delivery === 'static' })
      const cut = html.indexOf(searchParams.get('cut') ?? '<!doctype')
      if (cut > 0) response.write(html.slice(0, cut))
      await held('rest')
      response.end(html.slice(cut))
    }
  })

  beforeAll(async () => {
    const styles = await build({ entryPoints: [`${folder}styles.css`], bundle: true, write: false, logLevel: 'error' })
    assets.set('/styles.css', styles.outputFiles[0]?.contents ?? new Uint8Array())
    assets.set('/picture.svg', new TextEncoder().encode(drawPicture()))
    await Promise.all([make(18), make(19)])
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    for (const { release } of holds) release()
    server.close()
    server.closeAllConnections()
    rmSync(temporary, { recursive: true, force: true })
  })

  return {
    /** The address of a page. */
    at: (react: ReactMajor, delivery: Delivery) => `${origin}/${react}/${delivery}`,
    /** The address of a page of which a part is held back, and what releases it. */
    holding(what: 'code' | 'rest', react: ReactMajor, delivery: Delivery) {
      const hold = createHold()
      return { url: `${origin}/${react}/${delivery}?${what}=${holds.push(hold) - 1}`, release: hold.release }
    },
    /** The address of a page whose HTML stops before some text, and what lets the rest through. */
    cutting(text: string, react: ReactMajor) {
      const hold = createHold()
      const query = new URLSearchParams({ cut: text, rest: `${holds.push(hold) - 1}` })
      return { url: `${origin}/${react}/static?${query}`, release: hold.release }
    },
    /** The address of a page that has another prerendered, and what makes it go there. The visitor has stored a record. */
    ahead(to: string, record: string) {
      const hold = createHold()
      const url = `${origin}/ahead?${new URLSearchParams({ to, record, code: `${holds.push(hold) - 1}` })}`
      return { url, go: hold.release }
    },
    /** What was sent to the server, and by which part of a page. */
    beacons,
  }
}

export type PaintSite = ReturnType<typeof paintSite>
