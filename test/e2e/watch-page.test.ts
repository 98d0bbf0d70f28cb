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

it('shows the calls that two vendors would get, without a request to either', async () => {
  const { page } = visitor()
  const calls = (name: string) => page.getByRole('heading', { name, exact: true }).locator('xpath=following-sibling::*[1]').innerText()
  await page.goto(site.at('/watch'))
  await expect.poll(() => calls('Google tag')).toMatch(/^gtag\("consent", "default", .*"analytics_storage":"denied"/)
  expect(await calls('Meta Pixel')).toBe('No call.')

  await banner(page).getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => calls('Google tag')).toMatch(/gtag\("consent", "update", .*"analytics_storage":"granted"/)
  await expect.poll(() => calls('Meta Pixel')).toBe('fbq("consent", "grant")\nfbq("init", "1234567890")\nfbq("track", "PageView")')

  await page.getByRole('button', { name: 'Withdraw' }).click()
  await expect.poll(() => calls('Google tag')).toMatch(/gtag\("consent", "update", .*"analytics_storage":"denied"[^\n]*$/)
  await expect.poll(() => calls('Meta Pixel')).toBe('fbq("consent", "revoke")')
})
