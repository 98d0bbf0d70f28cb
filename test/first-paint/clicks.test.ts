import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath, engines } from '../../scripts/browser.mjs'
import { parseRecord } from '../../src/core/index.ts'
import { type EngineWindow, openWindow } from './support/engine-window.ts'
import { paintSite, type ReactMajor } from './support/site.ts'

const site = paintSite()

const BANNER = '[data-slot="volenti-banner"]'
const isShown = `Boolean(document.querySelector('${BANNER}')?.checkVisibility())`
const decisions = 'told.decisions.join()'
const status = `document.querySelector('[role="status"]').textContent`

/** Whether the program answers no more. React answers only what is hydrated. */
const isTakenOver = `Object.values(document[Symbol.for('volenti')]?.stores ?? {}).some((store) => store[Symbol.for('volenti.internals')].attached.page?.holders > 0)`

const openers = {
  'the settings button': '[data-slot="volenti-trigger"]',
  'a link to the settings': 'a[href="#cookie-settings"]',
  "the banner's own button": '[data-slot="volenti-banner-open"]',
}

describe.each(engines.filter((engine) => browserPath(engine)))('in %s, before React arrives', (engine) => {
  let window: EngineWindow
  beforeAll(async () => {
    window = await openWindow(engine)
  })
  afterAll(() => window?.close())

  /** The choices in the consent cookie. */
  async function stored() {
    const [, value = ''] = (await window.run<string>('document.cookie')).split('volenti=')
    return Object.values(parseRecord(value)?.choices ?? {}).map(({ choice }) => choice)
  }

  describe.each([18, 19] as readonly ReactMajor[])('with React %i', (react) => {
    it.each([
      ['reject-all', 'denied', 'No optional cookies'],
      ['accept-all', 'granted', 'Allowed: Functional'],
    ])('honours %s on the spot, and tells of it once React is there', async (action, choice, told) => {
      const { url, release } = site.holding('code', react, 'static')
      await window.visit(url)
      await window.click(`[volenti-action="volenti:${action}"]`)
      expect(await window.run(isShown)).toBe(false)
      expect(await stored()).toEqual([choice, choice, choice])
      expect(await window.run('window.consent === undefined')).toBe(true)

      release()
      await expect.poll(() => window.run(decisions)).toBe(action)
      await expect.poll(() => window.run(status)).toContain(told)
      expect(await window.run(`document.querySelectorAll('${BANNER}').length`)).toBe(0)
      expect(await stored()).toEqual([choice, choice, choice])
      expect(await window.run('bannerInFrames')).toEqual(['banner', 'no banner'])
      expect(await window.run(decisions)).toBe(action)
    })
  })

  it.each(Object.entries(openers))('keeps the wish to open the preferences by %s', async (_, opener) => {
    const { url, release } = site.holding('code', 19, 'static')
    await window.visit(url)
    await window.click(opener)
    expect(await window.run('location.href')).toBe(url)

    release()
    await expect.poll(() => window.run(`document.querySelectorAll('[role="dialog"]').length`)).toBe(1)
    await window.pressEscape()
    await expect.poll(() => window.run(`document.querySelectorAll('[role="dialog"]').length`)).toBe(0)
    await expect.poll(() => window.run(`document.activeElement.matches('${opener}')`)).toBe(true)
    expect(await window.run(decisions)).toBe('')
  })

  it('honours a choice while the code of the banner is still to come', async () => {
    const url = `${site.at(19, 'streamed')}?late`
    await window.visit(url)
    await expect.poll(() => window.run('window.isShellHydrated === true')).toBe(true)
    await window.click('[volenti-action="volenti:reject-all"]')
    await expect.poll(() => window.run(isShown)).toBe(false)
    expect(await stored()).toEqual(['denied', 'denied', 'denied'])

    await window.run('bringCode()')
    await expect.poll(() => window.run('window.consent !== undefined')).toBe(true)
    // The store takes the choice over with the code that comes after the paint.
    await expect.poll(() => window.run('consent.getState().decision?.reason')).toBe('reject-all')
    expect(await window.run(isShown)).toBe(false)
  })

  it.each([
    ['reject', 'consent.getState().decision?.reason', 'reject-all'],
    ['open', `document.querySelectorAll('[role="dialog"]').length`, 1],
  ])('sends no form while the code of the banner is still to come: %s', async (button, result, expected) => {
    const url = `${site.at(19, 'streamed')}?late&forms&button=${button}`
    await window.visit(url)
    await expect.poll(() => window.run(isTakenOver)).toBe(true)
    await window.click(`[data-slot="volenti-banner-${button}"]`)
    await window.run('bringCode()')
    await expect.poll(() => window.run('window.consent !== undefined')).toBe(true)
    await expect.poll(() => window.run(result)).toBe(expected)
    expect(await window.run('location.href')).toBe(url)
  })
})
