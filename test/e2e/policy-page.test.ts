import { expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner, dialog } from './support/site-acts.ts'
import { visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

it('tells every fact of the policy, in order', async () => {
  const { page } = visitor()
  await page.goto(site.at('/cookie-policy'))
  const article = page.getByRole('article')
  await article.waitFor()

  expect(await page.title()).toBe('Cookie policy · Mastering Lead')
  expect(await article.locator('time').getAttribute('datetime')).toBe('2025-10-04')
  expect(await article.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'What cookies are',
    'What cookies are used for',
    'Categories of cookies',
    'Cookies of other companies',
    'How to control cookies',
    'Privacy signals of your browser',
    'The cookies in detail',
    'Changes to this policy',
    'Contact',
  ])
  const text = ((await article.textContent()) ?? '').replace(/\s+/g, ' ')
  for (const fact of [
    'October 4, 2025',
    'small text file',
    ...['Essential', 'Authentication', 'Functional', 'Analytics'],
    ...['Strictly necessary', 'Functionality', 'Session cookies', 'Persistent cookies'],
    ...['Google Analytics', 'Stripe', 'Customer support tools', 'Content delivery networks', 'cookie policy of its own'],
    ...['block the cookies of third parties', 'block every cookie of certain sites', 'block all cookies', 'when the browser is closed'],
    ...['Google Chrome', 'Mozilla Firefox', 'Safari', 'Microsoft Edge', 'Manage and delete cookies', 'Cookies and website data'],
    'features of Mastering Lead may stop working',
    ...['Do Not Track', 'No standard of the industry', 'changes nothing on Mastering Lead'],
    ...['operation', 'regulation', 'Last updated'],
  ])
    expect(text).toContain(fact)
  expect(await article.getByRole('link', { name: 'privacy@masteringlead.com' }).getAttribute('href')).toBe('mailto:privacy@masteringlead.com')
})

it('lists the cookies in a table, each with its purpose and duration', async () => {
  const { page } = visitor()
  await page.goto(site.at('/cookie-policy'))
  const table = page.getByRole('table', { name: 'Cookies used by Mastering Lead' })
  await table.waitFor()

  expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Name', 'Kind', 'Purpose', 'Duration', 'Set by'])
  const rows = await table.getByRole('row').all()
  const cells = await Promise.all(
    rows.map(async (row) => [...(await row.getByRole('rowheader').allTextContents()), ...(await row.getByRole('cell').allTextContents())]),
  )
  expect(cells.filter(({ length }) => length > 1)).toEqual([
    ['session_id', 'Cookie', 'Keeps you signed in', 'Session', 'This site'],
    ['csrf_token', 'Cookie', 'Protects your forms against forgery', 'Session', 'This site'],
    ['volenti-act-*', 'Local storage', 'Keeps data until it is sent', '7 days', 'This site'],
    ['volenti-subject', 'Local storage', 'Keeps a choice about cookies', 'Until deleted', 'This site'],
    ['volenti', 'Cookie', 'Keeps the choices you make about cookies', '6 months', 'This site'],
    ['user_preferences', 'Cookie', 'Remembers your settings and preferences', '1 year', 'This site'],
    ['analytics', 'Cookie', 'Counts how pages are used, anonymised', '2 years', 'This site'],
  ])
})

it('is reached from the banner and opens the preferences, without a page load', async () => {
  const { page, requests } = visitor()
  await page.goto(site.at('/'))
  await banner(page).getByRole('link', { name: 'Cookie policy' }).click()
  await page.getByRole('article').waitFor()
  expect(new URL(page.url()).pathname).toBe('/cookie-policy')
  await page.getByRole('article').getByRole('link', { name: 'cookie settings', exact: true }).click()
  await dialog(page).waitFor()
  expect(requests.filter((request) => request.isNavigationRequest())).toHaveLength(1)
})
