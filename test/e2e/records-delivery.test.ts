import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { visits } from '../first-paint/support/visit.ts'
import { bundle } from './harness.ts'

const TRIES = Number(process.env.TRIES ?? 10)

const PAGE = `<!doctype html><meta charset="utf-8"><title>A page</title><script src="/volenti.js"></script>
<button id="open" onclick="window.open('/page')">Open</button><button id="accept">Accept</button>
<script>
const policy = volenti.definePolicy({
  site: { name: 'Example', contact: '/contact' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {} },
  cookies: [...volenti.recordsCookies({ category: 'necessary' })],
})
const store = volenti.createConsentStore(policy)
document.querySelector('#accept').onclick = () => volenti.acceptAll(store, 'banner')
volenti.connectRecords(store, { endpoint: '/api/acts', shown: () => ({ words: 'Accept', language: 'en' }) })
document.documentElement.id = 'ready'
</script>`

const visit = visits()
/** The ids of the acts that have arrived. */
const arrived = new Set<string>()
/** Whether the server answers at all. */
let isUp = true
let server: Server
let at = ''

beforeAll(async () => {
  const script = await bundle()
  server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        if (!isUp) return response.writeHead(503).end()
        const { acts } = JSON.parse(body) as { acts: { id: string }[] }
        for (const { id } of acts) arrived.add(id)
        return response.end(JSON.stringify({ results: acts.map(({ id }) => ({ id, status: 'stored' })) }))
      })
    } else if (request.url === '/volenti.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script)
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  at = `http://localhost:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  isUp = true
})

/** Opens a window that its own script can close. */
async function openWindow(opener: Page, context: BrowserContext) {
  const [page] = await Promise.all([context.waitForEvent('page'), opener.click('#open')])
  await page.waitForSelector('#ready')
  return page
}

/** How many acts arrive. Each way of leaving begins in the same task as the click. */
async function arriving(leave: (page: Page) => Promise<unknown>) {
  const { page: opener, context } = await visit()
  await opener.goto(at)
  // An act that had no answer in the test before is sent once more when its page is closed: it has the same id.
  const before = arrived.size
  for (let count = 1; count <= TRIES; count++) {
    const page = await openWindow(opener, context)
    await leave(page)
    await expect.poll(() => arrived.size - before).toBe(count)
    await page.close()
  }
  return arrived.size - before
}

describe('the act of a click', () => {
  it('arrives from a tab that is closed 0 ms later', { timeout: 20_000 + TRIES * 4000 }, async () => {
    const closed = (page: Page) =>
      Promise.all([
        page.waitForEvent('close'),
        page
          .evaluate(() => {
            document.querySelector<HTMLElement>('#accept')?.click()
            window.close()
          })
          // The answer may not come any more.
          .catch(() => {}),
      ])
    expect(await arriving(closed)).toBe(TRIES)
  })

  it('arrives from a page that is left for another 0 ms later', { timeout: 20_000 + TRIES * 4000 }, async () => {
    const left = (page: Page) =>
      Promise.all([
        page.waitForURL('**/next'),
        page
          .evaluate(() => {
            document.querySelector<HTMLElement>('#accept')?.click()
            location.assign('/next')
          })
          .catch(() => {}),
      ])
    expect(await arriving(left)).toBe(TRIES)
  })
})

it('waits where the server is in trouble, is told in the table of cookies, and arrives from the next page', async () => {
  const { page } = await visit()
  isUp = false
  const before = arrived.size
  await page.goto(at)
  await page.click('#accept')
  const names = () => page.evaluate('Object.keys(localStorage)') as Promise<string[]>
  await expect.poll(names).toHaveLength(1)
  const [name = ''] = await names()
  expect(await page.evaluate('volenti.listCookies(policy).map(({ name, category }) => [name, category])')).toEqual([['volenti-act-*', 'necessary']])
  expect(name).toMatch(/^volenti-act-/)
  isUp = true
  // What another page has just made may be on its way: half a minute later it is not.
  const old = Date.now() - 60_000
  await page.evaluate(`localStorage.setItem('${name}', localStorage.getItem('${name}').replace(/"at":\\d+/, '"at":${old}'))`)
  await page.reload()
  await expect.poll(names).toEqual([])
  expect([...arrived].slice(before)).toContain(name.slice('volenti-act-'.length))
})
