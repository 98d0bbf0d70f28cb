import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch } from './harness.ts'

/** What the vendor's tag does: it stores what the policy declares, and again half a second later. */
const TAG = `
  window.runs = (window.runs ?? 0) + 1
  const store = () => {
    document.cookie = '_ct_1=1; Max-Age=9999; Path=/'
    localStorage.setItem('ct', '1')
    sessionStorage.setItem('ct-tab', '1')
    indexedDB.open('ct-events').onsuccess = (event) => event.target.result.close()
  }
  store()
  setTimeout(store, 500)
`
/** What a site does that grants and withdraws by itself, at every load; it says when it has been left in peace. */
const RESTLESS = `
  volenti.acceptAll(gates.store)
  const timer = setInterval(() => {
    if (!window.runs || !gates.heard.length) return
    clearInterval(timer)
    volenti.withdraw(gates.store)
    setTimeout(() => { new Image().src = '/settled' }, 500)
  }, 20)
`
const SECURITY =
  "default-src 'none'; script-src 'self' https://counter.test; style-src 'self'; frame-src https://films.test; img-src 'self'; require-trusted-types-for 'script'; trusted-types volenti"

let browser: Browser
let context: BrowserContext
let app: string
let requests: string[]

async function newContext(more = '') {
  context = await browser.newContext({ viewport: { width: 900, height: 900 } })
  requests = []
  const css = readFileSync('src/ui/styles.css', 'utf8')
  const html = `<!doctype html><html lang="en"><title>Example</title><link rel="stylesheet" href="/app.css"><div id="root"></div><script src="/app.js"></script>${more}`
  await context.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url())
    if (hostname !== 'app.example.test') requests.push(`${hostname}${pathname}`)
    if (hostname === 'counter.test') return route.fulfill({ contentType: 'text/javascript', body: TAG })
    if (hostname === 'films.test') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><button>Play</button>' })
    if (pathname === '/app.js') return route.fulfill({ contentType: 'text/javascript', body: app })
    if (pathname === '/app.css') return route.fulfill({ contentType: 'text/css', body: css })
    if (pathname === '/act.js') return route.fulfill({ contentType: 'text/javascript', body: RESTLESS })
    return route.fulfill({ contentType: 'text/html', body: html, headers: { 'content-security-policy': SECURITY } })
  })
  await context.addInitScript(() => {
    window.inserted = []
    window.violations = []
    window.shift = 0
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.violations.push(violatedDirective))
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (node instanceof HTMLScriptElement && node.dataset.slot) window.inserted.push(node.src)
      }
    }).observe(document, { childList: true, subtree: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

declare global {
  interface Window {
    /** The addresses of the script elements that were ever put into the page. */
    inserted: string[]
    /** The directives of the security policy that were violated. */
    violations: string[]
    /** The sum of all layout shifts. */
    shift: number
    /** What is alive: listeners and channels. */
    alive: { listeners: number; channels: number }
  }
}

async function visit(search = '') {
  const page = await context.newPage()
  await page.goto(`https://app.example.test/${search}`)
  await page.waitForFunction(() => window.gates.heard.some((line) => line.startsWith('ready')))
  return page
}

type Store = Window['gates']['store']
const act = (page: Page, what: (store: Store) => void) => page.evaluate(`(${what})(window.gates.store)`)
/** Waits until the browser has done what was started: a frame and some tasks. */
const calm = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done))))))
const ran = (page: Page) => page.waitForFunction(() => window.runs === 1)
/** Everything that is stored, but for the consent cookie. */
async function stored(page: Page) {
  const cookies = (await context.cookies()).map(({ name }) => name).filter((name) => name !== 'volenti')
  const items = await page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases]
  })
  return [...cookies, ...items].sort()
}

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/e2e/support/gates-page.tsx'],
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
  })
  app = outputFiles[0]?.text ?? ''
  browser = await launch()
})

afterEach(async () => {
  for (const page of context?.pages() ?? []) expect(await page.evaluate(() => window.violations)).toEqual([])
  await context?.close()
})

afterAll(async () => {
  await browser?.close()
})

describe('a visitor who has granted nothing', () => {
  it('makes no request to a declared host and stores nothing, at first and after a refusal', async () => {
    await newContext()
    const page = await visit()
    await calm(page)
    await act(page, (store) => volenti.rejectAll(store))
    await calm(page)
    await page.reload()
    await calm(page)
    expect(requests).toEqual([])
    expect(await stored(page)).toEqual([])
  })
})

describe('a grant', () => {
  it('makes one request for a script and one for a frame', async () => {
    await newContext()
    const page = await visit()
    await act(page, (store) => volenti.acceptAll(store))
    await ran(page)
    await page.frameLocator('iframe').getByRole('button').waitFor()
    expect(requests.sort()).toEqual(['counter.test/tag.js', 'films.test/embed'])
  })

  it('leaves nothing behind once it is withdrawn and the page is loaded anew, and is told once', async () => {
    await newContext()
    const page = await visit()
    await act(page, (store) => volenti.acceptAll(store))
    await ran(page)
    expect(await stored(page)).toEqual(['_ct_1', 'ct', 'ct-events', 'ct-tab'])
    await act(page, (store) => volenti.withdraw(store))
    expect(await page.evaluate(() => window.gates.heard.filter((line) => line.startsWith('ready')))).toEqual(['ready none'])
    await expect.poll(() => page.evaluate(() => window.gates.heard)).toHaveLength(5)
    expect(await page.locator('iframe').count()).toBe(0)
    requests = []
    await page.reload()
    await expect.poll(() => stored(page)).toEqual([])
    await calm(page)
    expect(requests).toEqual([])
  })

  it('that is withdrawn before the paint, or while its task waits, inserts nothing', async () => {
    await newContext()
    const page = await visit()
    await act(page, (store) => {
      volenti.acceptAll(store)
      volenti.withdraw(store)
    })
    await calm(page)
    // The frame comes before the tasks that wait for it.
    await page.evaluate(() => {
      volenti.save(window.gates.store, { analytics: 'granted' })
      requestAnimationFrame(() => volenti.withdraw(window.gates.store))
    })
    await calm(page)
    expect(await page.evaluate(() => window.inserted)).toEqual([])
    expect(requests).toEqual([])
  })

  it('inserts one element through strict mode, a new mount and five soft navigations', async () => {
    await newContext()
    const page = await visit()
    await act(page, (store) => volenti.acceptAll(store))
    await ran(page)
    for (let i = 0; i < 5; i++) {
      await page.evaluate(() => window.gates.navigate())
      await calm(page)
    }
    expect(await page.locator('script[data-slot="volenti-script"]').count()).toBe(1)
    await page.evaluate(() => window.gates.remount())
    await calm(page)
    expect(await page.evaluate(() => [window.inserted, window.runs])).toEqual([['https://counter.test/tag.js'], 1])
    expect(requests.filter((request) => request === 'counter.test/tag.js')).toHaveLength(1)
  })
})

describe('embedded content', () => {
  it('keeps its place when it is loaded once by the keyboard, and comes next in the tab order', async () => {
    await newContext()
    const page = await visit()
    const places = () =>
      page.evaluate(() => ['[data-slot="volenti-embed"]', '#after'].map((of) => JSON.stringify(document.querySelector(of)?.getBoundingClientRect())))
    const before = await places()
    const { width = 0, height = 1 } = (await page.locator('[data-slot="volenti-embed"]').boundingBox()) ?? {}
    expect(width / height).toBeCloseTo(16 / 9, 2)

    await page.getByRole('button', { name: 'Load once' }).focus()
    await page.keyboard.press('Enter')
    await page.frameLocator('iframe').getByRole('button').waitFor()
    expect(await places()).toEqual(before)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('How to sow beans')
    expect(await page.evaluate(() => window.shift)).toBe(0)
    expect(await context.cookies()).toEqual([])
    await page.keyboard.press('Tab')
    const button = page.frameLocator('iframe').getByRole('button')
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)

    requests = []
    await page.reload()
    await calm(page)
    expect(requests).toEqual([])
  })
})

describe('reloading after a withdrawal', () => {
  const documents = (page: Page) => {
    let count = 0
    page.on('domcontentloaded', () => count++)
    return () => count
  }

  it('happens once, where it is wanted and something had run', async () => {
    await newContext()
    const page = await visit('?reload')
    await act(page, (store) => volenti.acceptAll(store))
    await ran(page)
    const loaded = documents(page)
    await page.evaluate(() => void setTimeout(() => volenti.withdraw(window.gates.store)))
    await expect.poll(loaded).toBe(1)
    await page.waitForFunction(() => window.gates.heard[0] === 'ready stored')
    await calm(page)
    expect([loaded(), await page.evaluate(() => window.runs)]).toEqual([1, undefined])
  })

  it('does not happen where nothing had run', async () => {
    await newContext()
    const page = await visit('?reload')
    const loaded = documents(page)
    await act(page, (store) => {
      volenti.acceptAll(store)
      volenti.withdraw(store)
    })
    await calm(page)
    await expect.poll(() => page.evaluate(() => window.gates.heard)).toContain('decision withdraw')
    expect(loaded()).toBe(0)
  })

  it('is offered where it is not wanted, and happens when the visitor asks for it', async () => {
    await newContext()
    const page = await visit()
    await act(page, (store) => volenti.acceptAll(store))
    await ran(page)
    const loaded = documents(page)
    await act(page, (store) => volenti.withdraw(store))
    const reload = page.getByRole('button', { name: 'Reload the page' })
    await reload.waitFor()
    await calm(page)
    expect(loaded()).toBe(0)
    await reload.click()
    await expect.poll(loaded).toBe(1)
    expect(await reload.count()).toBe(0)
  })

  it('does not go on for ever on a page that grants and withdraws by itself', async () => {
    await newContext('<script src="/act.js"></script>')
    const page = await context.newPage()
    const loaded = documents(page)
    await page.goto('https://app.example.test/?reload')
    await page.waitForRequest((request) => request.url().endsWith('/settled') && loaded() > 1)
    expect(loaded()).toBe(2)
    expect(requests.filter((request) => request === 'counter.test/tag.js')).toHaveLength(2)
  })
})

describe.each(['with the Cookie Store API', 'without it'])('%s', (which) => {
  const prepare = async () => {
    await newContext()
    await context.addInitScript((hasCookieStore) => {
      if (!hasCookieStore) Reflect.deleteProperty(globalThis, 'cookieStore')
      window.alive = { listeners: 0, channels: 0 }
      const { addEventListener, removeEventListener } = EventTarget.prototype
      const known = new WeakMap<EventTarget, Map<string, unknown>>()
      const forget = (target: EventTarget, key: string) => {
        if (known.get(target)?.delete(key)) window.alive.listeners--
      }
      const ids = new WeakMap<object, number>()
      let next = 0
      const keyOf = (type: string, listener: unknown, options: unknown) => {
        if (typeof listener !== 'object' && typeof listener !== 'function') return type
        const of = listener as object
        if (!ids.has(of)) ids.set(of, next++)
        return `${type} ${ids.get(of)} ${typeof options === 'object' ? (options as AddEventListenerOptions)?.capture === true : options === true}`
      }
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        // What React keeps on its root, and signals themselves, live as long as these do.
        const isGlobal =
          this === undefined || this === window || this === document || this === (globalThis as { cookieStore?: EventTarget }).cookieStore
        if (isGlobal && listener) {
          const target = this ?? window
          const key = keyOf(type, listener, options)
          const all = known.get(target) ?? new Map()
          known.set(target, all)
          if (!all.has(key)) {
            all.set(key, true)
            window.alive.listeners++
            const signal = typeof options === 'object' ? options.signal : undefined
            if (signal) addEventListener.call(signal, 'abort', () => forget(target, key))
          }
        }
        return addEventListener.call(this ?? window, type, listener, options)
      }
      EventTarget.prototype.removeEventListener = function (type, listener, options) {
        forget(this ?? window, keyOf(type, listener, options))
        return removeEventListener.call(this ?? window, type, listener, options)
      }
      const Channel = BroadcastChannel
      globalThis.BroadcastChannel = class extends Channel {
        constructor(name: string) {
          super(name)
          window.alive.channels++
        }
        override close() {
          window.alive.channels--
          super.close()
        }
      }
    }, which === 'with the Cookie Store API')
  }
  const alive = (page: Page) =>
    page.evaluate(() => ({
      ...window.alive,
      scripts: document.querySelectorAll('script[data-slot]').length,
      subscriptions: window.gates.listeners(),
    }))

  it('a thousand mounts leave no listener, script, channel or subscription behind', async () => {
    await prepare()
    const page = await visit()
    expect((await alive(page)).channels).toBe(which === 'without it' ? 1 : 0)
    await act(page, (store) => volenti.acceptAll(store))
    await ran(page)
    await page.evaluate(() => window.gates.mountOften(1))
    const before = await alive(page)
    expect(before).toMatchObject({ channels: 0, scripts: 0, subscriptions: 0 })
    await page.evaluate(() => window.gates.mountOften(1000))
    expect(await alive(page)).toEqual(before)
  })

  it('two tabs follow each other, in grant and withdrawal', async () => {
    await prepare()
    const [one, two] = [await visit(), await visit()]
    await act(one, (store) => volenti.acceptAll(store))
    await two.getByText('Analytics is on').waitFor()
    await ran(two)
    await act(two, (store) => volenti.withdraw(store))
    await one.getByText('Analytics is off').waitFor()
    expect(await one.locator('iframe').count()).toBe(0)
    for (const page of [one, two]) {
      await calm(page)
      expect(await page.evaluate(() => window.gates.heard.filter((line) => line.startsWith('change')))).toEqual([
        'change +analytics,marketing,counter,films -',
        'change + -analytics,marketing,counter,films',
      ])
    }
  })
})
