import { expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner } from './support/site-acts.ts'
import { cookiesOf, visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

it('signs in and out after everything optional was refused, with the two required cookies', async () => {
  const { page } = visitor()
  await page.goto(site.at('/sign-in'))
  await banner(page).getByRole('button', { name: 'Reject all' }).click()
  const before = await cookiesOf(visitor())
  await page.getByLabel('Email address').fill('ada@example.com')
  await page.getByLabel('Password').fill('correct horse')
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('You are signed in as ada@example.com.').waitFor()

  const after = await cookiesOf(visitor())
  expect(Object.keys(after).sort()).toEqual(['csrf_token', 'session_id', 'volenti'])
  expect(after.session_id?.value).not.toBe(before.session_id?.value)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByLabel('Email address').waitFor()
})

it('refuses a form without the token of the session', async () => {
  const { page } = visitor()
  await page.goto(site.at('/sign-in'))
  await page.getByLabel('Email address').fill('ada@example.com')
  await page.getByLabel('Password').fill('correct horse')
  await page.locator('input[name="csrf_token"]').evaluate((input: HTMLInputElement) => {
    input.value = 'guessed'
  })
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()

  await page.getByRole('alert').waitFor()
  await page.getByLabel('Email address').waitFor()
})
