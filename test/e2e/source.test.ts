import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner, choose, walk } from './support/site-acts.ts'
import { cookiesOf, measuring, visitors } from './support/visitor.ts'

const site = demoSite('source')
const visitor = visitors(site)

/** Vite and React tell much about themselves while a site is developed; warnings and errors are none of that. */
const isTrouble = (message: string) => /^(warning|error)/.test(message)

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
  messages.splice(0, messages.length, ...messages.filter(isTrouble))
})

it('serves nobody the files of its records', async () => {
  await fetch(site.at('/choices/kept/health'))
  for (const name of ['records.db', 'secrets.json'])
    for (const path of [`/@fs${site.folder}/${name}`, `/data/${basename(site.folder)}/${name}`, `/data/${basename(site.folder)}/${name}?import&raw`])
      expect((await fetch(site.at(path))).status, path).toBe(403)
})
