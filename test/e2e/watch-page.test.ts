import { expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner } from './support/site-acts.ts'
import { visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

it('shows events the moment they arrive, and the cookies the browser holds', async () => {
  const { page } = visitor()
  const events = page.getByRole('list', { name: 'Events, latest first' })
  const held = () => page.locator('.held [data-held="true"] code').allTextContents()
  await page.goto(site.at('/watch'))
  await page.getByText('Nothing has arrived.').waitFor()
  await expect.poll(held).toEqual(['session_id', 'csrf_token'])

  await banner(page).getByRole('button', { name: 'Accept all' }).click()
  await events.getByText('page view', { exact: true }).waitFor()
  await expect.poll(held).toEqual(['session_id', 'analytics', 'csrf_token', 'volenti'])

  await page.getByRole('button', { name: 'Clear the list' }).click()
  await page.getByText('1 arrived.').waitFor()
  await events.getByText('click', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByText('Not allowed').waitFor()
  await expect.poll(held).toEqual(['session_id', 'csrf_token', 'volenti'])
  await page.getByRole('button', { name: 'Clear the list' }).click()
  await page.getByText('Nothing has arrived.').waitFor()
  await page.reload()
  await page.getByText('Nothing has arrived.').waitFor()
  expect(await site.received()).toEqual([])
})
