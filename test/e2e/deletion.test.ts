import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { DeletionReport } from '../../src/connect/index.ts'
import { NOTHING, policy } from '../deletion/policy.ts'
import { bundle, launch } from './harness.ts'

declare global {
  interface Window {
    reports: DeletionReport[]
    rewritten: boolean
    held: string
  }
}

const BLANK = '<!doctype html><meta charset="utf-8"><script src="/volenti.js"></script>'

let browser: Browser
let script: string
let context: BrowserContext
let page: Page

/** Opens a page of a site that needs no server, by http or https: every request is answered here. */
async function open(address: string, html = BLANK) {
  context = await browser.newContext()
  await context.route('**/*', (route) =>
    route.request().url().endsWith('/volenti.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script, headers: { 'access-control-allow-origin': '*' } })
      : route.fulfill({ contentType: 'text/html', body: html }),
  )
  page = await context.newPage()
  await page.goto(address)
}

/** Writes cookies as the page. Chromium writes them when it comes to it; reading waits for what was written before. */
const write = (lines: readonly string[]) =>
  page.evaluate((all) => {
    for (const line of all) document.cookie = line
    return document.cookie
  }, lines)

/** Every cookie of the browser, whether or not the page can see it, as its name and where it is. */
async function stored() {
  const cookies = (await context.cookies()) as readonly { name: string; domain: string; path: string; partitionKey?: string }[]
  return cookies.map(({ name, domain, path, partitionKey }) => [name, domain, path, partitionKey ? 'partitioned' : ''].join(' ').trim()).sort()
}

beforeAll(async () => {
  script = await bundle()
  browser = await launch()
})

afterEach(async () => {
  await context?.close()
})

afterAll(async () => {
  await browser?.close()
})

describe.each([
  ['http://app.example.test/shop/cart/item', ['app.example.test', 'example.test']],
  ['https://app.example.test/shop/cart/item', ['app.example.test', 'example.test']],
  ['http://www.shop.example.co.uk/shop/cart/item', ['shop.example.co.uk', 'example.co.uk']],
  ['https://www.shop.example.co.uk/shop/cart/item', ['shop.example.co.uk', 'example.co.uk']],
])('at %s', (address, parents) => {
  const secure = address.startsWith('https:')
  const places = ['', ...parents.map((domain) => `;Domain=${domain}`)].flatMap((domain) =>
    ['/', '/shop', '/shop/cart/'].flatMap((path) => ['', ...(secure ? [';Secure;Partitioned'] : [])].map((rest) => `;Path=${path}${domain}${rest}`)),
  )

  it('leaves nothing of what is not granted, in any place, and tells the truth about it', async () => {
    await open(address)
    await write(places.flatMap((place) => ['_ct', '_ct_A1', '_ad_id'].map((name) => `${name}=1${place}`)))
    await write(['session=1;Path=/', '_ct_session=1;Path=/', 'volenti=1;Path=/', 'theme=1;Path=/'])
    const host = new URL(address).hostname
    await context.addCookies([{ name: 'ad-server', value: '1', domain: host, path: '/', httpOnly: true }])
    expect(await stored()).toHaveLength(places.length * 3 + 5)

    const report = await page.evaluate(([declared, grants]) => volenti.deleteUngranted(declared, grants), [
      policy,
      { ...NOTHING, functional: true },
    ] as const)

    expect(await stored()).toEqual([`_ct_session ${host} /`, `ad-server ${host} /`, `session ${host} /`, `theme ${host} /`, `volenti ${host} /`])
    expect(report.deleted.map(({ name }) => name).sort()).toEqual(['_ad_id', '_ct', '_ct_A1'])
    expect(report.unreachable.map(({ name }) => name)).toEqual(['prefs', 'ad-server'])
  })

  it('deletes within the call, before anything else of the page runs', async () => {
    await open(address)
    await write(places.map((place) => `_ct=1${place}`))
    const visible = await page.evaluate(
      ([declared, grants]) => {
        void volenti.deleteUngranted(declared, grants)
        return document.cookie
      },
      [policy, NOTHING] as const,
    )
    expect(visible).toBe('')
  })
})

it.each([
  ['http://app.example.test/shop;v=1/item', '/shop;v=1'],
  ['https://app.example.test/a//b/c', '/a//b'],
  ['https://app.example.test/caf%C3%A9/b%20c/', '/caf%C3%A9/b%20c'],
])('deletes at %s what a tag without a path left there', async (address, path) => {
  await open(address)
  await write(['_ct=1', '_ct_A1=1;Domain=example.test', ...(path === '/a//b' ? ['_ct_A2=1;Path=/a/', '_ct_A3=1;Path=/a//'] : [])])
  expect(await stored()).toContain(`_ct app.example.test ${path}`)
  const { deleted, unreachable } = await page.evaluate(([declared, grants]) => volenti.deleteUngranted(declared, grants), [policy, NOTHING] as const)
  expect(await stored()).toEqual([])
  expect(deleted.map(({ name }) => name)).toEqual(expect.arrayContaining(['_ct', '_ct_A1']))
  expect(unreachable.map(({ name }) => name)).toEqual(['prefs', 'ad-server'])
})

it('deletes names with a prefix, which are only written with Secure', async () => {
  await open('https://app.example.test/')
  await write(['__Host-x=1;Path=/;Secure', '__Secure-x=1;Path=/;Domain=example.test;Secure'])
  const cookies = ['__Host-x', '__Secure-x'].map((name) => ({ name, category: 'analytics' as const, purpose: 'Counts', duration: '1 day' as const }))
  await page.evaluate(([declared, grants]) => volenti.deleteUngranted(declared, grants), [{ ...policy, cookies }, NOTHING] as const)
  expect(await stored()).toEqual([])
})

it('deletes items, databases and caches, and names a database that a script holds open', async () => {
  await open('https://app.example.test/')
  await page.evaluate(async () => {
    const database = (name: string) =>
      new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
      })
    localStorage.setItem('ct:1', '1')
    localStorage.setItem('other', '1')
    sessionStorage.setItem('ct-tab', '1')
    for (const name of ['ct-events', 'other']) (await database(name)).close()
    await database('ct-log-1') // stays open
    for (const name of ['ct-files-1', 'other']) await caches.open(name)
  })
  const { deleted, unreachable } = await page.evaluate(([declared, grants]) => volenti.deleteUngranted(declared, grants), [policy, NOTHING] as const)
  expect(deleted).toEqual(
    expect.arrayContaining([
      { name: 'ct:1', kind: 'local-storage' },
      { name: 'ct-tab', kind: 'session-storage' },
      { name: 'ct-events', kind: 'indexed-db' },
      { name: 'ct-files-1', kind: 'cache-storage' },
    ]),
  )
  expect(deleted).toHaveLength(4)
  expect(unreachable).toContainEqual({ name: 'ct-log-1', kind: 'indexed-db' })
  const left = await page.evaluate(async () => [
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== 'ct-log-1'),
    await caches.keys(),
  ])
  expect(left).toEqual([['other'], [], ['other'], ['other']])
})

it('deletes what a tag writes again after a withdrawal', async () => {
  await open('https://app.example.test/')
  await page.evaluate((declared) => {
    window.store = volenti.createConsentStore(declared)
    window.reports = []
    volenti.acceptAll(window.store)
    volenti.connectDeletion(window.store, { onReport: (report) => void window.reports.push(report) })
    document.cookie = '_ct=1;Path=/;Domain=example.test'
    volenti.withdraw(window.store)
    window.held = document.cookie
    setTimeout(() => {
      document.cookie = '_ct=2;Path=/;Domain=example.test'
      window.rewritten = document.cookie.includes('_ct=2')
    }, 100)
  }, policy)
  expect(await page.evaluate(() => window.held)).toMatch(/^volenti=[^;]*$/)
  await page.waitForFunction(() => window.rewritten)
  await page.waitForFunction(() => !document.cookie.includes('_ct='))
  await page.waitForFunction(() => window.reports.filter(({ deleted }) => deleted.length > 0).length === 2)
  expect(await stored()).toEqual(['volenti app.example.test /'])
})

it('deletes at load what a visit before the refusal left', async () => {
  await open('https://app.example.test/')
  await write(['_ct=1;Path=/;Domain=example.test', 'session=1;Path=/'])
  await page.reload()
  await page.evaluate((declared) => void volenti.connectDeletion(volenti.createConsentStore(declared)), policy)
  expect(await stored()).toEqual(['session app.example.test /'])
})

it('deletes nothing and throws nothing in a sandboxed frame', async () => {
  await open('https://app.example.test/', '<!doctype html><iframe sandbox="allow-scripts" srcdoc="<p>Framed</p>"></iframe>')
  const frame = page.frames()[1]
  if (!frame) throw new Error('no frame')
  await frame.addScriptTag({ content: script })
  expect(await frame.evaluate(() => origin)).toBe('null')
  const report = await frame.evaluate(([declared, grants]) => volenti.deleteUngranted(declared, grants), [policy, NOTHING] as const)
  expect(report.deleted).toEqual([])
  expect(report.unreachable.map(({ name }) => name)).toEqual(['prefs', 'ad-server'])
})
