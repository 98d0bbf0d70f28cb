import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { verifyReceipt } from 'volenti/records'
import { demoSite, PASSWORD } from './support/demo-site.ts'
import { banner, choose, decide, delivered } from './support/site-acts.ts'
import { violations } from './support/violations.ts'
import { cookiesOf, visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

/** Decides on the first page, and returns the question once the server has the proof. */
async function answer(page: Page, button: 'Accept all' | 'Reject all') {
  await page.goto(site.at('/'))
  const question = await banner(page).getByText('May we also use').innerText()
  await decide(page, button)
  // A page that is left while the client is loading says so on the console.
  if (button === 'Accept all') await expect.poll(site.received).not.toHaveLength(0)
  return question
}

async function signIn(page: Page, password = PASSWORD) {
  await page.goto(site.at('/consent-records'))
  await page.getByLabel('Password of the records').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}

const subjectOf = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('volenti-subject') ?? '{}').subject as string)

/** Reads a file that a link saves. */
async function download(page: Page, link: string) {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  return readFileSync(await saved.path(), 'utf8')
}

it('shows a decision in the words of the screen, exports it and erases it', async () => {
  const { page } = visitor()
  const question = await answer(page, 'Accept all')
  const subject = await subjectOf(page)
  await signIn(page)

  await page.getByRole('table', { name: /^Acts of \d{4}/ }).waitFor()
  await page.getByRole('link', { name: subject }).click()
  const table = page.getByRole('table', { name: `Acts of ${subject}` })
  const [row] = await table.getByRole('row').filter({ hasText: subject }).all()
  expect(await row?.getByRole('cell').allTextContents()).toEqual(['accept-all', 'banner', 'analytics granted, functional granted', subject])

  await row?.getByRole('link').first().click()
  const act = page.getByRole('region', { name: 'One decision' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('One decision')
  const screen = await act.getByRole('blockquote').innerText()
  expect(screen).toContain('Cookies on Mastering Lead')
  expect(screen).toContain(question.replace('Cookie policy', '').trim())
  expect(screen).toContain('[Accept all] [Reject all] [Choose cookies]')

  expect(await violations(page)).toEqual([])
  const lines = (await download(page, 'Export everything')).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line)).find(({ type }) => type === 'record')).toMatchObject({ subject, act: { reason: 'accept-all' } })

  await page.getByLabel('I know that what is erased cannot be brought back').check()
  await page.getByRole('button', { name: 'Erase its acts' }).click()
  await page.getByText('1 act was erased.').waitFor()
  await page.getByText('There are no acts.').waitFor()
  expect(await download(page, 'Export everything')).not.toContain(subject)
})

it('lists the acts of a day page by page, the newest first', async () => {
  const { page } = visitor()
  for (let count = 0; count < 11; count++) {
    if (count === 0) await answer(page, 'Reject all')
    else await choose(page, 'Analytics', count % 2 === 1)
    if (count > 0) await choose(page, 'Functionality', count % 2 === 1)
  }
  await delivered(page)
  await signIn(page)

  const times = () =>
    page
      .getByRole('rowheader')
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
  await expect.poll(times).toHaveLength(20)
  const first = await times()
  expect(first).toEqual([...first].sort().reverse())
  await page.getByRole('link', { name: 'Older acts' }).click()
  await expect.poll(times).not.toHaveLength(20)
  const [next = ''] = await times()
  expect(next <= (first.at(-1) ?? '')).toBe(true)
  await page.getByRole('link', { name: 'Newest acts' }).click()
  await expect.poll(times).toEqual(first)
})

it('lets nobody read, export or erase without the password', async () => {
  const { page, messages } = visitor()
  await answer(page, 'Accept all')
  const subject = await subjectOf(page)
  for (const [method, path] of [
    ['GET', ''],
    ['GET', `/${subject}`],
    ['DELETE', `/${subject}`],
    ['POST', '/purge'],
  ])
    expect(await page.evaluate(async ([method, path]) => (await fetch(`/choices/kept${path}`, { method: `${method}` })).status, [method, path])).toBe(
      403,
    )

  await signIn(page, 'guessed')
  await page.getByText('That is not the password.').waitFor()
  const before = await cookiesOf(visitor())
  await signIn(page)
  await page.getByRole('heading', { name: 'Consent records', level: 1 }).waitFor()
  await page.getByRole('table', { name: /^Acts of \d{4}/ }).waitFor()
  const after = await cookiesOf(visitor())
  expect(after.session_id).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  expect(after.session_id?.value).not.toBe(before.session_id?.value)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByLabel('Password of the records').waitFor()
  expect(await page.evaluate(async () => (await fetch('/choices/kept')).status)).toBe(403)
  // Chromium notes each refusal.
  messages.splice(0, messages.length, ...messages.filter((message) => !message.includes('403')))
})

it('gives the visitor a receipt that anybody can check, without a sign-in', async () => {
  const { page } = visitor()
  const button = page.getByRole('button', { name: 'Download a receipt for your cookie choices' })
  await page.goto(site.at('/cookie-policy'))
  await banner(page).waitFor()
  expect(await button.count()).toBe(0)
  await answer(page, 'Accept all')
  const subject = await subjectOf(page)
  // Also on a later page, for which the browser remembers the act.
  await page.goto(site.at('/cookie-policy'))
  const [saved] = await Promise.all([page.waitForEvent('download'), button.click()])

  expect(saved.suggestedFilename()).toMatch(/^receipt-[0-9a-f-]{36}\.json$/)
  const file = JSON.parse(readFileSync(await saved.path(), 'utf8'))
  const key = await page.evaluate(async () => (await fetch('/demo/receipt-key')).json())
  expect(key).not.toHaveProperty('d')
  const verified = await verifyReceipt(file, key)
  expect(verified).toMatchObject({ isValid: true, receipt: { pii_principal_id: subject, schema_version: 'ISO/IEC TS 27560:2023' } })
  const forged = { ...file, receipt: { ...file.receipt, pii_principal_id: 'somebody else' } }
  expect(await verifyReceipt(forged, key)).toEqual({ isValid: false, why: 'other-content' })
})

it('lets nobody in for a while after many wrong passwords', async () => {
  const { page } = visitor()
  for (let attempt = 0; attempt < 5; attempt++) {
    await signIn(page, `guess ${attempt}`)
    await page.getByText('That is not the password.').waitFor()
  }
  await signIn(page)
  await page.getByText('There were too many wrong passwords.').waitFor()
})
