import { beforeEach, describe, expect, it } from 'vitest'
import { paintSite, type ReactMajor } from './support/site.ts'
import { loseChunks, untilReactAnswers, visits } from './support/visit.ts'

const site = paintSite({ mode: 'production' })
const visit = visits()

beforeEach(() => void site.beacons.splice(0))

describe.each([18, 19] as readonly ReactMajor[])('a decision, with React %i', (react) => {
  it('reaches the server once, also from a page that is closed at once', async () => {
    for (let round = 1; round <= 4; round++) {
      const { page } = await visit()
      await page.goto(`${site.at(react, 'static')}?renews`)
      await untilReactAnswers(page)
      await page.evaluate(() => document.querySelector<HTMLElement>('[volenti-action$="reject-all"]')?.click())
      await page.close({ runBeforeUnload: true })
      await expect.poll(() => site.beacons).toHaveLength(round)
    }
  })

  it('reaches the server once, also from a page that is left for another at once', async () => {
    const { page } = await visit()
    await page.goto(`${site.at(react, 'static')}?renews`)
    await untilReactAnswers(page)
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[volenti-action$="reject-all"]')?.click()
      location.assign('/beacon?from=next')
    })
    // A browser that goes from one page to another cannot close the page.
    await page.waitForURL('**/beacon?from=next')
    await expect.poll(() => [...site.beacons].sort()).toEqual(['next', 'renewal'])
  })

  it('reaches the server, and deletes what it refuses, also where the code for that got lost once', async () => {
    const { page, messages } = await visit()
    // The code that connects the page: it asks whether the visitor has touched it.
    const find = await loseChunks(page, 'userActivation')
    await page.goto(`${site.at(react, 'static')}?renews`)
    await expect.poll(() => messages.filter((message) => message.includes('connections-unavailable'))).toHaveLength(1)
    await page.evaluate("document.cookie = '_c=1; Path=/'")
    find()
    await page.getByRole('button', { name: 'Reject all' }).click()
    await expect.poll(() => page.evaluate('document.cookie')).not.toContain('_c=1')
    await expect.poll(() => site.beacons).toEqual(['renewal'])
    expect(messages.filter((message) => message.includes('connections-unavailable'))).toHaveLength(1)
  })
})
