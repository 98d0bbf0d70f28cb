import { expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner, choose, walk } from './support/site-acts.ts'
import { cookiesOf, measuring, visitors } from './support/visitor.ts'

const site = demoSite('source')
const visitor = visitors(site)

/** What Vite and React say of themselves while a site is developed; warnings and errors are none of it. */
const isChatter = (message: string) => /^(debug|info): .*(\[vite\]|React DevTools)/.test(message)

it('starts the client once although React runs every effect twice, and ends it for good', async () => {
  const { page, messages } = visitor()
  await page.goto(site.at('/'))
  await banner(page).getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(site.received).toHaveLength(1)
  await page.reload()
  await expect.poll(site.received).toHaveLength(2)
  expect((await cookiesOf(visitor())).analytics?.value).toBe('2')

  await choose(page, 'Analytics', false)
  const atWithdrawal = measuring(visitor()).length
  await walk(page)

  expect(measuring(visitor())).toHaveLength(atWithdrawal)
  expect(await cookiesOf(visitor())).not.toHaveProperty('analytics')
  messages.splice(0, messages.length, ...messages.filter((message) => !isChatter(message)))
})
