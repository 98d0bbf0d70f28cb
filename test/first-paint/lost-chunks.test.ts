import { describe, expect, it } from 'vitest'
import { paintSite, type ReactMajor } from './support/site.ts'
import { loseChunks, untilReactAnswers, visits } from './support/visit.ts'

const site = paintSite({ mode: 'production' })
const visit = visits()

const focus = "window.dispatchEvent(new Event('focus'))"

describe.each([18, 19] as readonly ReactMajor[])('a page whose later code gets lost, with React %i', (react) => {
  const open = async (text: string) => {
    const { page, messages } = await visit()
    const find = await loseChunks(page, text)
    await page.goto(site.at(react, 'static'))
    await page.waitForFunction('window.consent', undefined, { polling: 50 })
    const reports = (code: string) => messages.filter((message) => message.includes(code)).length
    return { page, messages, find, reports }
  }

  it('keeps the banner of the server, which the program answers, and loads its code with the next focus', async () => {
    const { page, messages, find, reports } = await open('volenti-banner-room')
    await expect.poll(() => reports('banner-unavailable')).toBe(1)
    const banner = page.getByRole('region', { name: /Cookies on/ })
    expect(await banner.isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Reject all' }).click()
    await expect.poll(() => banner.isVisible()).toBe(false)
    expect(await page.evaluate('document.cookie')).toContain('~d')
    find()
    await page.evaluate(focus)
    await expect.poll(() => page.evaluate('window.consent.getState().status')).toBe('decided')
    expect(messages.filter((message) => !message.includes('banner-unavailable') && !message.includes('ERR_FAILED'))).toEqual([])
  })

  it('asks by the code that comes at last', async () => {
    const { page, find, reports } = await open('volenti-banner-room')
    await expect.poll(() => reports('banner-unavailable')).toBe(1)
    find()
    await page.evaluate(focus)
    await untilReactAnswers(page)
    await page.getByRole('button', { name: 'Accept all' }).click()
    await expect.poll(() => page.evaluate("window.consent.isGranted('analytics')")).toBe(true)
  })

  it('reports the host of the dialog, and opens the dialog once it is there', async () => {
    const { page, find, reports } = await open('volenti-status')
    await expect.poll(() => reports('dialog-unavailable')).toBeGreaterThan(0)
    find()
    await page.getByRole('button', { name: 'Cookie settings' }).click()
    await page.getByRole('dialog').waitFor()
  })

  it('closes the preferences that nobody can show', async () => {
    const { page, reports } = await open('volenti-status')
    await expect.poll(() => reports('dialog-unavailable')).toBe(1)
    await untilReactAnswers(page)
    await page.getByRole('button', { name: 'Cookie settings' }).click()
    await expect.poll(() => reports('dialog-unavailable')).toBeGreaterThan(1)
    const isOpen = "window.consent[Symbol.for('volenti.internals')].attached.preferences.getState().open"
    await expect.poll(() => page.evaluate(isOpen)).toBe(false)
  })
})
