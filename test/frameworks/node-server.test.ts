import { expect, it } from 'vitest'
import { exampleSite } from './support/example-site.ts'
import { visitors } from './support/visitors.ts'
import { itServesVisitors } from './support/visits.ts'

const site = exampleSite('node-server')
const open = visitors(site)

// A violation of the policy below is written to the console, and so fails each of these.
itServesVisitors(site, open, { personal: '/' })

it('allows scripts by a nonce of each request, styles of its own, and no text as code', async () => {
  const { context } = await open()
  const policyOf = async () => (await context.request.get(site.at('/'))).headers()['content-security-policy']
  const first = await policyOf()
  expect(first).toMatch(/^script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'/)
  expect(await policyOf()).not.toBe(first)
})

it('would notice a violation', async () => {
  const { page, faults } = await open()
  await page.goto(site.at('/'))
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  // Chromium tells of it, and so does the page.
  await expect.poll(() => faults.length).toBe(2)
  expect(faults.splice(0).join()).toContain('style-src')
})
