import type { Browser, BrowserContext } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createConsentStore, memoryStorage } from 'volenti'
import { policy as unshared } from '../support/policies.ts'
import { bundle, launch } from './harness.ts'

const policy = { ...unshared, cookie: { domain: 'example.test' } }

let browser: Browser
let context: BrowserContext
let script: string

/** What the consent cookie holds after an act, so many days ago. */
function recordOf(act: 'acceptAll' | 'rejectAll', daysAgo: number) {
  const storage = memoryStorage()
  createConsentStore(unshared, { storage, now: () => Date.now() - daysAgo * 86_400_000 })[act]()
  return storage.read().join()
}

/** Opens a host of the site with these cookies, lets it migrate, and returns what the browser holds afterwards. */
async function migrate(lines: readonly string[]) {
  context = await browser.newContext()
  await context.route('**/*', (route) =>
    route.request().url().endsWith('/volenti.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="/volenti.js"></script>' }),
  )
  const page = await context.newPage()
  await page.goto('https://app.example.test/account')
  await page.evaluate((all) => {
    for (const line of all) document.cookie = line
  }, lines)
  await page.evaluate((shared) => volenti.migrateCookie(shared), policy)
  const cookies = await context.cookies()
  await page.goto('https://shop.example.test/')
  const elsewhere = await page.evaluate((shared) => volenti.createConsentStore(shared).getState().status, policy)
  await context.close()
  return { cookies, elsewhere }
}

beforeAll(async () => {
  script = await bundle()
  browser = await launch()
})
afterAll(() => browser.close())

it('moves the cookie of one host to the domain, with its time and for what is left of it', async () => {
  const value = recordOf('acceptAll', 30)
  const { cookies, elsewhere } = await migrate([`volenti=${value};Path=/`])
  expect(cookies.map(({ domain, value: moved }) => [domain, moved])).toEqual([['.example.test', value]])
  const days = ((cookies[0]?.expires ?? 0) - Date.now() / 1000) / 86_400
  expect(days).toBeCloseTo(182.5 - 30, 1)
  expect(elsewhere).toBe('decided')
})

it('leaves one cookie of two, and lets a refusal win', async () => {
  const [accepted, rejected] = [recordOf('acceptAll', 1), recordOf('rejectAll', 2)]
  const { cookies } = await migrate([`volenti=${rejected};Path=/`, `volenti=${accepted};Path=/;Domain=example.test`])
  expect(cookies).toHaveLength(1)
  expect(cookies[0]?.domain).toBe('.example.test')
  expect(cookies[0]?.value).not.toMatch(/~g/)
})

it('writes nothing where there is no record', async () => {
  expect(await migrate([])).toEqual({ cookies: [], elsewhere: 'undecided' })
  expect((await migrate(['volenti=9.future;Path=/'])).cookies.map(({ value }) => value)).toEqual(['9.future'])
})
