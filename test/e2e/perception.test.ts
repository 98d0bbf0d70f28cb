import { describe, expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { adopt, CONTROLS, contrasts, flaws, focused, settled } from './support/perception.ts'
import { statesOf } from './support/perception-states.ts'
import { banner, dialog, openWhole } from './support/site-acts.ts'
import { visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)
const STATES = statesOf(site)

const states = Object.keys(STATES) as (keyof typeof STATES)[]

const SPACING = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}'
const LARGE = ':root{font-size:200%}'

/** How a visitor reads: a window, and what they ask of their browser. 320 x 256 is 1280 x 1024 at 400 %. */
const READERS = [
  ['text at 200 %, 1280 wide', 1280, 720, LARGE],
  ['text at 200 %, 320 wide', 320, 640, LARGE],
  ['text spacing, 1280 wide', 1280, 720, SPACING],
  ['text spacing, 320 wide', 320, 640, SPACING],
  ['a zoom of 400 %', 320, 256, ''],
] as const

describe.each(READERS)('with %s', (_reader, width, height, css) => {
  it.each(states)('neither cuts nor hides anything of %s', async (slot) => {
    const { page } = visitor()
    await page.setViewportSize({ width, height })
    await STATES[slot](page)
    await adopt(page, css)
    await expect.poll(() => flaws(page, slot)).toEqual([])
  })

  it('scrolls the page in one direction only', async () => {
    const { page } = visitor()
    await page.setViewportSize({ width, height })
    for (const path of ['/', '/watch', '/cookie-policy']) {
      await openWhole(page, site.at(path))
      await adopt(page, css)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
    }
  })
})

describe('at 320 x 640', () => {
  it.each(['volenti-banner-actions', 'volenti-dialog-actions'])(
    'shows the buttons of %s in the order in which the focus reaches them',
    async (slot) => {
      const { page } = visitor()
      await page.setViewportSize({ width: 320, height: 640 })
      await STATES[slot === 'volenti-banner-actions' ? 'volenti-banner' : 'volenti-dialog'](page)
      const buttons = await page.locator(`[data-slot="${slot}"] button`).all()
      const boxes = await Promise.all(buttons.map((button) => button.boundingBox()))
      const tops = boxes.map((box) => box?.y ?? Number.NaN)
      expect(tops).toHaveLength(3)
      expect(tops).toEqual([...tops].sort((a, b) => a - b))
    },
  )
})

it('decides nothing when the pointer leaves a button before it is released', async () => {
  const { page } = visitor()
  await STATES['volenti-banner'](page)
  await banner(page).getByRole('button', { name: 'Accept all' }).hover()
  await page.mouse.down()
  await page.mouse.move(640, 100)
  await page.mouse.up()
  expect(await banner(page).isVisible()).toBe(true)
  expect(await page.evaluate(() => document.cookie)).not.toContain('volenti=')
})

it('tells a switch that is on from one that is off by the place of its thumb, also in forced colors', async () => {
  const { page } = visitor()
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
  await STATES['volenti-dialog'](page)
  const toggle = dialog(page).getByRole('switch', { name: 'Analytics' })
  const look = () =>
    toggle.evaluate((element) => {
      const thumb = element.querySelector('[data-slot="volenti-switch-thumb"]') ?? element
      const fill = (of: Element) => getComputedStyle(of).backgroundColor
      return {
        place: thumb.getBoundingClientRect().x - element.getBoundingClientRect().x,
        isSeen: fill(thumb) !== fill(element),
        fill: fill(element),
      }
    })
  const off = await look()
  await toggle.click()
  const on = await look()
  expect(on.place).toBeGreaterThan(off.place + 10)
  expect([off.isSeen, on.isSeen]).toEqual([true, true])
  expect(on.fill).not.toBe(off.fill)
})

describe.each(states)('in %s', (slot) => {
  it('has a target of at least 24 by 24 pixels for each control', async () => {
    const { page } = visitor()
    await STATES[slot](page)
    const small = await page.evaluate((slot) => {
      // Links inside a sentence are an exception of WCAG 2.5.8.
      const controls = document.querySelectorAll(`[data-slot="${slot}"] :is(button, summary, input:not([type="hidden"]), select, label)`)
      return [...controls].flatMap((control) => {
        const { width, height } = control.getBoundingClientRect()
        return width < 24 || height < 24 ? [`${control.textContent}: ${width} x ${height}`] : []
      })
    }, slot)
    expect(small).toEqual([])
  })

  it('rings each control that has the focus, and clips nothing of the ring', async () => {
    const { page } = visitor()
    await STATES[slot](page)
    // The demo rings controls too, and would stand in for the stylesheet.
    await adopt(page, '*:focus-visible{outline:revert-layer!important}')
    const count = await page.locator(`[data-slot="${slot}"] ${CONTROLS}`).count()
    await page.locator(`[data-slot="${slot}"] ${CONTROLS}`).first().focus()
    // Browsers ring what the keyboard has reached.
    await page.keyboard.press('Shift+Tab')
    const reached = new Set<number>()
    for (let step = 0; step < count + 3; step++) {
      const found = await focused(page, slot)
      if (found) {
        reached.add(found.index)
        expect(found, found.name).toMatchObject({ isRinged: true, clips: [] })
      }
      await page.keyboard.press('Tab')
    }
    expect(count).toBeGreaterThan(0)
    expect(reached.size).toBe(count)
  })

  it('can be read in forced colors, with borders around what can be pressed', async () => {
    const { page } = visitor()
    await page.emulateMedia({ forcedColors: 'active' })
    await STATES[slot](page)
    const faint = await page.evaluate((slot) => {
      const buttons = document.querySelectorAll(`[data-slot="${slot}"] button:not([data-slot="volenti-dialog-close"])`)
      return [...buttons].flatMap((button) => {
        const { borderTopWidth, borderTopStyle, color, backgroundColor } = getComputedStyle(button)
        return Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle === 'solid' && color !== backgroundColor ? [] : [button.textContent]
      })
    }, slot)
    expect(faint).toEqual([])
  })

  it('moves nothing where motion is to be reduced', async () => {
    const { page } = visitor()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await STATES[slot](page)
    const moving = await page.evaluate((slot) => {
      const elements = document.querySelectorAll(`[data-slot="${slot}"], [data-slot="${slot}"] *, [data-slot="volenti-overlay"]`)
      return [...elements].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0
      }).length
    }, slot)
    expect(moving).toBe(0)
  })

  it('says nothing by transparency: the surface is opaque and blurs nothing', async () => {
    const { page } = visitor()
    await STATES[slot](page)
    await settled(page)
    const look = await page.evaluate((slot) => {
      const { backgroundColor, backdropFilter, opacity } = getComputedStyle(document.querySelector(`[data-slot="${slot}"]`) ?? document.body)
      return { isOpaque: /^rgb\(/.test(backgroundColor), backdropFilter, opacity }
    }, slot)
    expect(look).toEqual({ isOpaque: true, backdropFilter: 'none', opacity: '1' })
  })

  it('has the contrast of WCAG AA in light and dark, also where more is asked for', async () => {
    const { page } = visitor()
    await page.emulateMedia({ contrast: 'more' })
    await STATES[slot](page)
    await settled(page)
    for (const theme of ['light', 'dark']) {
      const { texts, edges } = await contrasts(page, slot, theme)
      expect(texts.length, theme).toBeGreaterThan(0)
      expect(edges.length, theme).toBeGreaterThan(0)
      expect(
        texts.filter(({ value }) => !(value >= 4.5)),
        theme,
      ).toEqual([])
      expect(
        edges.filter(({ value }) => !(value >= 3)),
        theme,
      ).toEqual([])
    }
  })

  it('can be called by voice: the name of each control begins with what is seen', async () => {
    const { page } = visitor()
    await STATES[slot](page)
    const controls = page.locator(`[data-slot="${slot}"] ${CONTROLS}`)
    const misnamed = await controls.evaluateAll((elements) =>
      elements.flatMap((element) => {
        const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '')
        const label = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent).join(' ') : ''
        // The cross of the dialog has no text to be seen, and a field has that of its label.
        const seen = element.matches('input, select') ? label : (element.textContent ?? '')
        const name = element.getAttribute('aria-label') ?? (labelledBy.join(' ').trim() || seen)
        return name !== '' && name.startsWith(seen) ? [] : [`${name}: ${seen}`]
      }),
    )
    expect(await controls.count()).toBeGreaterThan(0)
    expect(misnamed).toEqual([])
  })
})
