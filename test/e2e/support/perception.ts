import type { Page } from 'playwright'

/** Everything that can be operated. */
export const CONTROLS = ':is(button, summary, a[href], input:not([type="hidden"]), select)'

export const adopt = (page: Page, css: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, css)

/** Waits until what fades in or out has done so. */
export const settled = (page: Page) => page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))

/** Everything that is wrong with how a part of the page is laid out, in words. */
export const flaws = (page: Page, slot: string) =>
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
    const outer = root.getBoundingClientRect()
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? ''
      for (const { 0: word, index } of text.matchAll(/[^\s\p{Dash}/]+/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const pieces = [...range.getClientRects()].filter(({ width }) => width > 1)
        if (pieces.length < 2) continue
        // As wide as the part, less the same room at both sides, is what the word could have had.
        const room = outer.width - 2 * (Math.min(...pieces.map(({ left }) => left)) - outer.left)
        if (pieces.reduce((sum, { width }) => sum + width, 0) < room) found.push(`"${word}" is broken, and would fit`)
      }
    }
    return found
  }, slot)

/** The control that has the focus, if it is one of a part of the page: which of them, and what is to be seen of its ring. */
export const focused = (page: Page, slot: string) =>
  page.evaluate(
    ({ slot, CONTROLS }) => {
      const element = document.activeElement
      const root = document.querySelector(`[data-slot="${slot}"]`)
      const index = [...document.querySelectorAll(`[data-slot="${slot}"] ${CONTROLS}`)].indexOf(element as Element)
      if (!element || index < 0) return undefined
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
      const name = element.getAttribute('aria-label') ?? element.id + element.textContent
      return { index, name, isRinged: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2, clips }
    },
    { slot, CONTROLS },
  )

/** The contrast of each text, and of the edge of each control that has one, by what it belongs to. */
export const contrasts = (page: Page, slot: string, theme: string) =>
  page.evaluate(
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
      const edges = all.filter((element) => element.matches('button, select') && Number.parseFloat(getComputedStyle(element).borderTopWidth) > 0)
      const named = (element: Element, value: number) => ({ name: element.textContent?.slice(0, 40), value })
      return {
        texts: texts.map((element) => named(element, ratio(getComputedStyle(element).color, surfaceOf(element)))),
        edges: edges.map((element) => named(element, ratio(getComputedStyle(element).borderTopColor, surfaceOf(element.parentElement)))),
      }
    },
    { slot, theme },
  )
