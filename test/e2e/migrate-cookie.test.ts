import type { Browser, BrowserContext } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Choice, type ConsentStore, createConsentStore, memoryStorage, type Policy, save } from 'volenti'
import { acts } from '../support/acts.ts'
import { policy as unshared } from '../support/policies.ts'
import { bundle, launch } from './harness.ts'

const policy = { ...unshared, cookie: { domain: 'example.test' } }

const TODAY = Date.now()

let browser: Browser
let context: BrowserContext
let script: string

/** What the consent cookie holds after some acts, each so many days ago. */
function recordOf(...decisions: readonly (readonly [act: 'acceptAll' | 'rejectAll' | Record<string, Choice>, daysAgo: number])[]) {
  const storage = memoryStorage()
  for (const [act, daysAgo] of decisions) {
    const store: ConsentStore<Policy> = createConsentStore<Policy>(unshared, { storage, now: () => TODAY - daysAgo * 86_400_000 })
    if (typeof act === 'string') acts[act](store)
    else save(store, act)
  }
  return storage.read().join()
}

/** Opens a host of the site with these cookies, lets it migrate, and returns what the browser holds afterwards. */
async function migrate(lines: readonly string[], shared: Policy = policy, storedElsewhere = false) {
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
  const choices = await page.evaluate(
    ([declared, isElsewhere]) => {
      const store = volenti.createConsentStore(declared, isElsewhere ? { storage: volenti.memoryStorage() } : {})
      volenti.migrateCookie(store)
      return store.getState().choices
    },
    [shared, storedElsewhere] as const,
  )
  const cookies = await context.cookies()
  await page.goto('https://shop.example.test/')
  const elsewhere = await page.evaluate((declared) => volenti.createConsentStore(declared).getState().status, shared)
  await context.close()
  return { cookies, choices, elsewhere }
}

beforeAll(async () => {
  script = await bundle()
  browser = await launch()
})
afterAll(() => browser?.close())

it('moves the cookie of one host to the domain, with its time and for what is left of it', async () => {
  const value = recordOf(['acceptAll', 30])
  const { cookies, elsewhere } = await migrate([`volenti=${value};Path=/`])
  expect(cookies.map(({ domain, value: moved }) => [domain, moved])).toEqual([['.example.test', value]])
  const days = ((cookies[0]?.expires ?? 0) - Date.now() / 1000) / 86_400
  expect(days).toBeCloseTo(182.5 - 30, 1)
  expect(elsewhere).toBe('decided')
})

it.each([
  ['accepts what was refused before', 'acceptAll', 'rejectAll', 'granted'],
  ['refuses what was accepted before', 'rejectAll', 'acceptAll', 'denied'],
] as const)('leaves one cookie of two, and keeps the newest decision, which %s', async (_, newer, older, choice) => {
  for (const [host, domain] of [
    [recordOf([newer, 1]), recordOf([older, 2])],
    [recordOf([older, 2]), recordOf([newer, 1])],
  ] as const) {
    const { cookies, choices } = await migrate([`volenti=${host};Path=/`, `volenti=${domain};Path=/;Domain=example.test`])
    expect(cookies.map((cookie) => [cookie.domain, cookie.value])).toEqual([['.example.test', recordOf([newer, 1])]])
    expect(choices).toEqual({ functional: choice, analytics: choice, marketing: choice })
  }
})

it('keeps the newest choice about each category, whatever the rest of its record is', async () => {
  const host = recordOf(['acceptAll', 5], [{ marketing: 'denied' }, 1])
  const domain = recordOf([{ analytics: 'denied' }, 3])
  const { cookies, choices } = await migrate([`volenti=${host};Path=/`, `volenti=${domain};Path=/;Domain=example.test`])
  expect(cookies).toHaveLength(1)
  expect(choices).toEqual({ functional: 'granted', analytics: 'denied', marketing: 'denied' })
})

it('leaves a cookie of the domain as the server has set it', async () => {
  const value = recordOf(['rejectAll', 30])
  const { cookies } = await migrate([`volenti=${value};Path=/;Domain=example.test;Max-Age=34560000`])
  expect(cookies.map((cookie) => [cookie.domain, cookie.value])).toEqual([['.example.test', value]])
  expect(((cookies[0]?.expires ?? 0) - Date.now() / 1000) / 86_400).toBeGreaterThan(399)
})

it('keeps the cookie of the host where the domain cannot be written', async () => {
  const value = recordOf(['acceptAll', 30])
  const { cookies } = await migrate([`volenti=${value};Path=/`], { ...policy, cookie: { domain: 'example.org' } })
  expect(cookies.map((cookie) => [cookie.domain, cookie.value])).toEqual([['app.example.test', value]])
})

it('lets no date that is days ahead decide', async () => {
  const [forged, refused] = [recordOf(['acceptAll', -3]), recordOf(['rejectAll', 2])]
  const { cookies, choices } = await migrate([`volenti=${refused};Path=/`, `volenti=${forged};Path=/;Domain=example.test`])
  expect(cookies).toHaveLength(2)
  expect(Object.values(choices)).not.toContain('granted')
})

it('writes nothing where there is no record, or where the store keeps it elsewhere', async () => {
  expect(await migrate([])).toEqual({ cookies: [], choices: {}, elsewhere: 'undecided' })
  expect((await migrate(['volenti=9.future;Path=/'])).cookies.map(({ value }) => value)).toEqual(['9.future'])
  const value = recordOf(['acceptAll', 30])
  const { cookies } = await migrate([`volenti=${value};Path=/`], policy, true)
  expect(cookies.map((cookie) => [cookie.domain, cookie.value])).toEqual([['app.example.test', value]])
})
