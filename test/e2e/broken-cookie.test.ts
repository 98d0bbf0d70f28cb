import { expect, it } from 'vitest'
import { policy } from '../../examples/mastering-lead/src/policy.ts'
import { serializeRecord } from '../../src/core/index.ts'
import { fingerprint, headOf } from '../support/records.ts'
import { demoSite } from './support/demo-site.ts'
import { banner, walk } from './support/site-acts.ts'
import { cookiesOf, measuring, visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

/** What stands between the time and the choices of a record of this policy. */
const [, , edition = '', mark = ''] = serializeRecord({ ...headOf(policy), decidedAt: 0, choices: {} }).split('.')
const head = `${edition}.${mark}`
const functional = `functional~g${fingerprint(policy, 'functional')}`
const analytics = `analytics~g${fingerprint(policy, 'analytics')}`

it.each([
  ['of nothing', ''],
  ['of words', 'analytics=true'],
  ['of JSON', '{"analytics":true}'],
  ['of half an escape', '%E0%A4%A'],
  ['of an unknown format version', `3.tp29ml.${head}.${functional}.${analytics}`],
  ['of another meaning', `2.tp29ml.${head}.functional~gzzzz.analytics~gzzzz`],
  ['of a choice twice', `2.tp29ml.${head}.${analytics}.${analytics}`],
  ['that ends too soon', `2.tp29ml.${head}.${functional}.analytics~`],
  ['from the far future', `2.zzzzzzz.${head}.${functional}.${analytics}`],
  ['from long ago', `2.a.${head}.${functional}.${analytics}`],
  ['that names the prototype', `2.tp29ml.${head}.__proto__~gka3m`],
  ['as long as a cookie can be', `2.tp29ml.${'a'.repeat(4000)}`],
])('asks, and grants nothing, with a record %s', async (_kind, value) => {
  const { page, context } = visitor()
  await context.addCookies([{ name: 'volenti', value, url: site.at('/') }])
  await page.goto(site.at('/'))
  await banner(page).waitFor()
  await walk(page)

  expect(measuring(visitor())).toEqual([])
  expect((await cookiesOf(visitor())).volenti?.value).toBe(value)

  await banner(page).getByRole('button', { name: 'Reject all' }).click()
  await banner(page).waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await banner(page).count()).toBe(0)
})

it('grants nothing where another path of the site holds a second record that grants', async () => {
  const { page, context } = visitor()
  await page.goto(site.at('/settings'))
  await banner(page).getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(site.received).toHaveLength(1)
  const granting = (await cookiesOf(visitor())).volenti?.value ?? ''
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cookie settings' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click()
  await context.addCookies([{ name: 'volenti', value: granting, domain: new URL(site.at('/')).hostname, path: '/settings' }])
  await site.forget()

  await page.reload()
  await walk(page)

  expect(await site.received()).toEqual([])
})
