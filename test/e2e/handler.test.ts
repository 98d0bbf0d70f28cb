import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { definePolicy } from '../../src/core/index.ts'
import { consentCacheHeaders, createConsentHandler, readConsent } from '../../src/server/index.ts'
import { launch } from './harness.ts'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
})
const handle = createConsentHandler(policy)

const form = (fields: string) => `<form method="post" action="/consent">${fields}</form>`

/** Every page of the site: its banner while something is to be asked, its preferences, and what is granted. */
function render(request: Request): Response {
  const { pending, grants } = readConsent(request, policy)
  const box = (id: 'analytics' | 'marketing') =>
    `<label><input type="checkbox" name="${id}" value="granted"${grants[id] ? ' checked' : ''}>${id}</label>`
  const banner = form('<button name="action" value="accept-all">Accept all</button><button name="action" value="reject-all">Reject all</button>')
  const preferences = form(`${box('analytics')}${box('marketing')}<button name="action" value="save">Save</button>`)
  const granted = Object.entries(grants).flatMap(([id, isGranted]) => (isGranted ? id : []))
  const html = `<!doctype html><title>Example</title>${pending.length > 0 ? banner : ''}${preferences}<output>${granted}</output>`
  return new Response(html, { headers: { 'Content-Type': 'text/html', ...consentCacheHeaders(policy) } })
}

const toRequest = (message: IncomingMessage) =>
  new Request(`http://${message.headers.host}${message.url}`, {
    method: message.method ?? 'GET',
    headers: Object.entries(message.headers).map(([name, value]): [string, string] => [name, `${value}`]),
    ...(message.method === 'POST' && { body: Readable.toWeb(message) as ReadableStream, duplex: 'half' }),
  })

let browser: Browser
let server: Server
let origin: string

/** Opens a page with JavaScript switched off. */
async function open(path: string) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(origin + path)
  return { context, page, granted: () => page.locator('output').textContent() }
}

beforeAll(async () => {
  browser = await launch()
  server = createServer(async (message, answer) => {
    const request = toRequest(message)
    const response = await (message.url === '/consent' ? handle(request) : render(request))
    answer.writeHead(response.status, Object.fromEntries(response.headers))
    answer.end(await response.text())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

it('takes a refusal without JavaScript and leads back to the page', async () => {
  const { page, context, granted } = await open('/shop?item=1')
  await page.getByText('Reject all').click()
  expect(page.url()).toBe(`${origin}/shop?item=1`)
  expect(await page.getByText('Reject all').count()).toBe(0)
  expect(await granted()).toBe('necessary')
  expect(await context.cookies()).toMatchObject([{ name: 'volenti', path: '/', sameSite: 'Lax' }])
  await context.close()
})

it('takes the boxes of a preferences form, ticked and not', async () => {
  const { page, context, granted } = await open('/')
  await page.getByLabel('analytics').check()
  await page.getByText('Save').click()
  expect(await granted()).toBe('necessary,analytics')
  await page.getByLabel('analytics').uncheck()
  await page.getByLabel('marketing').check()
  await page.getByText('Save').click()
  expect(await granted()).toBe('necessary,marketing')
  await context.close()
})

it('does not hear a form of another site', async () => {
  const { page, context } = await open('/')
  await page.route('https://evil.test/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${origin}/consent"><button name="action" value="accept-all">Win</button></form>`,
    }),
  )
  await page.goto('https://evil.test/')
  const refused = page.waitForResponse(`${origin}/consent`)
  await page.getByText('Win').click()
  expect((await refused).status()).toBe(403)
  expect(await context.cookies(origin)).toEqual([])
  await context.close()
})
