import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner, dialog } from './support/site-acts.ts'
import { visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

/** What a visitor can be looking at, and how they get there. The element is named by its `data-slot`. */
const STATES = {
  'volenti-banner': async (page: Page) => {
    await page.goto(site.at('/'))
    await banner(page).waitFor()
  },
  'volenti-dialog': async (page: Page) => {
    await page.goto(site.at('/#cookie-settings'))
    await dialog(page).waitFor()
    for (const summary of await dialog(page).locator('summary').all()) await summary.click()
  },
  'volenti-status-box': async (page: Page) => {
    await page.goto(site.at('/#cookie-settings'))
    await dialog(page).getByRole('button', { name: 'Save choices' }).click()
    await page.locator('[data-slot="volenti-status-box"][data-volenti-shown]').waitFor()
  },
} as const
const states = Object.keys(STATES) as (keyof typeof STATES)[]

const adopt = (page: Page, css: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, css)

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

/** Everything that is wrong with how a part of the page is laid out, in words. */
const flaws = (page: Page, slot: string) =>
  page.evaluate((slot) => {
    const root = document.querySelector(`[data-slot="${slot}"]`)
    if (!root) return ['is not there']
    const found: string[] = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide`)
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const { left, right, width, height } = element.getBoundingClientRect()
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      // What is kept for screen readers alone is clipped on purpose.
      if (width <= 1 || height <= 1 || clipPath !== 'none' || element.closest('[data-slot="volenti-table-head"]')) continue
      const name = `${element.localName} "${element.textContent?.slice(0, 30)}"`
      if (left < 0 || right > innerWidth + 0.5) found.push(`${name} lies outside: ${left} to ${right}`)
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      if (element.scrollWidth > element.clientWidth + 1 && (clips(overflowX) || overflowX === 'auto'))
        found.push(`${name} is cut or scrolls sideways`)
      if (element.scrollHeight > element.clientHeight + 1 && clips(overflowY)) found.push(`${name} is cut below`)
    }
    return found
  }, slot)

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
      await page.goto(site.at(path))
      await banner(page).waitFor()
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
      const controls = document.querySelectorAll(`[data-slot="${slot}"] :is(button, summary, input, select, label)`)
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
    const count = await page.locator(`[data-slot="${slot}"] :is(button, summary, a[href])`).count()
    const reached = new Set<string>()
    await page.evaluate((slot) => {
      const first = document.querySelector<HTMLElement>(`[data-slot="${slot}"] :is(a, button)`)
      first?.focus()
    }, slot)
    // Browsers ring what the keyboard has reached.
    await page.keyboard.press('Shift+Tab')
    for (let step = 0; step < count + 3; step++) {
      const found = await page.evaluate((slot) => {
        const element = document.activeElement
        const root = document.querySelector(`[data-slot="${slot}"]`)
        if (!element || !root?.contains(element) || element === root) return undefined
        const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element)
        const room = Number.parseFloat(outlineWidth) + Math.max(0, Number.parseFloat(outlineOffset))
        const ring = element.getBoundingClientRect()
        const clips: string[] = []
        for (let outer = element.parentElement; outer; outer = outer.parentElement) {
          if (getComputedStyle(outer).overflowX === 'visible') continue
          const box = outer.getBoundingClientRect()
          if (ring.left - room < box.left || ring.right + room > box.right || ring.top - room < box.top || ring.bottom + room > box.bottom) {
            clips.push(outer.getAttribute('data-slot') ?? outer.localName)
          }
          if (outer === root) break
        }
        const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
        return { name, isRinged: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2, clips }
      }, slot)
      if (found && !/^h\d$/.test(found.name)) {
        reached.add(found.name)
        expect(found, found.name).toMatchObject({ isRinged: true, clips: [] })
      }
      await page.keyboard.press('Tab')
    }
    expect(reached.size).toBeGreaterThan(0)
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
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
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
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
    for (const theme of ['light', 'dark']) {
      const ratios = await page.evaluate(
        ({ slot, theme }) => {
          document.documentElement.dataset.theme = theme
          const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
          const light = (color: string) => {
            const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => channel(Number(part) / 255))
            return 0.2126 * r + 0.7152 * g + 0.0722 * b
          }
          const ratio = (a: string, b: string) => {
            const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y)
            return (high + 0.05) / (low + 0.05)
          }
          const surfaceOf = (element: Element | null): string => {
            if (!element) return 'rgb(255, 255, 255)'
            const { backgroundColor } = getComputedStyle(element)
            return backgroundColor === 'rgba(0, 0, 0, 0)' ? surfaceOf(element.parentElement) : backgroundColor
          }
          const all = [...document.querySelectorAll(`[data-slot="${slot}"] *`)]
          const texts = all.filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
          const edges = all.filter((element) => element.matches('button') && Number.parseFloat(getComputedStyle(element).borderTopWidth) > 0)
          return {
            counts: [texts.length, edges.length],
            text: Math.min(...texts.map((element) => ratio(getComputedStyle(element).color, surfaceOf(element)))),
            edge: Math.min(...edges.map((element) => ratio(getComputedStyle(element).borderTopColor, surfaceOf(element.parentElement)))),
          }
        },
        { slot, theme },
      )
      expect(ratios.counts.every((count) => count > 0)).toBe(true)
      expect(ratios.text, theme).toBeGreaterThanOrEqual(4.5)
      expect(ratios.edge, theme).toBeGreaterThanOrEqual(3)
    }
  })

  it('can be called by voice: the name of each control begins with what is seen', async () => {
    const { page } = visitor()
    await STATES[slot](page)
    const seen = await page.locator(`[data-slot="${slot}"] :is(button, a[href], summary)`).evaluateAll((elements) =>
      elements.flatMap((element) => {
        const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '')
        const name = element.getAttribute('aria-label') ?? (labelledBy.join(' ').trim() || element.textContent || '')
        // The cross of the dialog has no text to be seen.
        return name !== '' && name.startsWith(element.textContent ?? '') ? [] : [`${name}: ${element.textContent}`]
      }),
    )
    expect(seen).toEqual([])
  })
})
