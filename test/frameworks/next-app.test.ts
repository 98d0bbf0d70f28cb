import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Policy, serializeRecord } from '../../src/core/index.ts'
import { headOf } from '../support/records.ts'
import { exampleSite } from './support/example-site.ts'
import { itIsTheSameForEverybody } from './support/same-for-everybody.ts'
import { visitors } from './support/visitors.ts'
import { itServesVisitors } from './support/visits.ts'

const site = exampleSite('next-app')
const open = visitors(site)

itServesVisitors(site, open, { first: '/', personal: '/account' })
itIsTheSameForEverybody(site, open, '/')

/** What the record says of the example's policy, which is not imported: it would register its ids for all tests. */
const asked: Policy = { site: { name: 'Example', contact: '' }, lastUpdated: '2026-01-31', categories: {} }

it.each(['__proto__~gu6gu', 'constructor~gu6gu'])('answers a page that hands the record on as ever where the cookie says %s', async (choice) => {
  const [, , edition = '', mark = ''] = serializeRecord({ ...headOf(asked), decidedAt: 0, choices: {} }).split('.')
  const response = await fetch(site.at('/account'), { headers: { cookie: `volenti=2.tnsqo0.${edition}.${mark}.${choice}` } })
  expect(response.status).toBe(200)
})

it('builds its pages once, except those that read the cookie', () => {
  const kinds = Object.fromEntries([...site.built().matchAll(/^[┌├└] (\S) (\/\S*)$/gm)].map(([, kind, path]) => [path, kind]))
  expect(kinds).toMatchObject({ '/': '○', '/cookie-policy': '○', '/account': 'ƒ', '/preferences': 'ƒ', '/consent': 'ƒ' })
})

it('sends no code of a server component to the browser', async () => {
  const folder = join(site.folder, '.next/static')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const chunks = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  const having = (text: string) => chunks.filter((chunk) => chunk.includes(text))
  expect(having('volenti-page-updated')).toEqual([])
  expect(having('volenti-form')).toEqual([])
  // The dialog shows tables too: they are in its chunk, which is loaded with it, and in no other.
  expect(having('volenti-table-frame')).toEqual(having('volenti-dialog-close'))
  expect(having('volenti-table-frame')).toHaveLength(1)
})

it.each(['/cookie-policy', '/account'])('shows the cookie table of %s without code for it', async (path) => {
  const { page, scripts } = await open()
  await page.goto(site.at(path), { waitUntil: 'networkidle' })
  expect(await page.getByRole('table', { name: 'Cookies used by Example' }).isVisible()).toBe(true)
  expect((await scripts()).length).toBeGreaterThan(0)
  expect((await scripts()).filter((text) => text.includes('volenti-table-frame'))).toEqual([])
})
