import { cleanup, render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { definePolicy, type Policy } from 'volenti'
import { CookiePolicy, PreferencesForm } from 'volenti/document'
import { ConsentProvider, preferencesOf } from 'volenti/react'
import { PreferencesTrigger } from 'volenti/ui'
import * as Banner from 'volenti/ui/banner'
import { storeOf } from '../support/render-with-consent.tsx'
import { dresses, plain, wear } from './support/resets.ts'

const policy: Policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {} },
  services: {
    counter: {
      category: 'analytics',
      vendor: { name: 'Counting Ltd', privacyUrl: 'https://counting.example/privacy' },
      purpose: 'Counts visits',
      cookies: [{ name: '_c', purpose: 'Counts visits', duration: '1 year' }],
    },
  },
  cookies: [{ name: 'theme', category: 'functional', purpose: 'Remembers the theme', duration: '1 year' }],
  thirdParties: [{ role: 'payments' }, { role: 'support' }],
  links: { cookiePolicy: '/cookies' },
})

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`Nothing is ${selector}.`)
  return element
}
const slot = (name: string) => find(`[data-slot="volenti-${name}"]`)
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const px = (element: Element, property: string, pseudo?: string) => Number.parseFloat(getComputedStyle(element, pseudo).getPropertyValue(property))
const textSize = (element: Element) => px(element, 'font-size')
const name = (element: Element) => element.getAttribute('data-slot') ?? element.localName

function Banners({ className }: { readonly className?: string }) {
  return (
    <Banner.Root className={className}>
      <Banner.Title />
      <Banner.Description />
      <Banner.Actions>
        <Banner.RejectAll />
        <Banner.AcceptAll className={className} />
        <Banner.OpenPreferences />
      </Banner.Actions>
    </Banner.Root>
  )
}

function show(children: ReactNode) {
  const store = storeOf(policy)
  render(<ConsentProvider store={store}>{children}</ConsentProvider>)
  return store
}

async function openDialog() {
  const store = show(<PreferencesTrigger />)
  preferencesOf(store).open()
  await waitFor(() => slot('dialog'))
  for (const details of document.querySelectorAll('details')) details.open = true
}

/** A button that can be seen to be one, and hit. */
function expectButton(button: HTMLElement) {
  const { height, width } = button.getBoundingClientRect()
  expect.soft(height, name(button)).toBeGreaterThanOrEqual(44)
  expect.soft(width, name(button)).toBeGreaterThanOrEqual(44)
  expect.soft(px(button, 'border-top-width'), name(button)).toBeGreaterThanOrEqual(name(button).endsWith('close') ? 0 : 1)
  expect.soft(px(button, 'padding-left'), name(button)).toBeGreaterThanOrEqual(name(button).endsWith('close') ? 0 : 8)
  expect.soft(getComputedStyle(button).cursor).toBe('pointer')
}

const ink = (element: Element) => {
  const { color, backgroundColor } = getComputedStyle(element)
  return { color, backgroundColor }
}

let undress: () => void
let plainInk: unknown
afterEach(() => undress())

describe.each(dresses)('with $name', (dress) => {
  beforeEach(() => {
    undress = wear(dress)
  })

  it('shows the banner at the lower edge, with text and buttons of a size', () => {
    show(<Banners />)
    const banner = slot('banner')
    const { left, right, bottom, width } = banner.getBoundingClientRect()
    expect.soft(getComputedStyle(banner).position).toBe('fixed')
    expect.soft(innerHeight - bottom).toBeGreaterThanOrEqual(12)
    expect.soft(innerHeight - bottom).toBeLessThan(24)
    expect.soft(width).toBeGreaterThan(600)
    expect.soft(Math.abs(left - (document.documentElement.clientWidth - right))).toBeLessThan(2)
    expect.soft(px(banner, 'padding-left')).toBeGreaterThanOrEqual(16)
    expect.soft(px(banner, 'border-top-width')).toBe(1)
    expect.soft(textSize(slot('banner-description'))).toBe(15)
    expect.soft(textSize(slot('banner-title'))).toBeCloseTo(17, 0)
    expect.soft(px(slot('banner-title'), 'font-weight')).toBeGreaterThanOrEqual(600)
    expect.soft(slot('banner-end').getClientRects()).toHaveLength(0)
    const buttons = all('[data-slot="volenti-banner-actions"] button')
    expect(buttons).toHaveLength(3)
    buttons.forEach(expectButton)
    expect.soft(ink(slot('banner-accept'))).toEqual(ink(slot('banner-reject')))
    expect.soft(ink(slot('banner-accept')).backgroundColor).not.toBe(ink(banner).backgroundColor)
    expect.soft(getComputedStyle(find('[data-slot="volenti-banner"] a')).textDecorationLine).toBe('underline')
    if (dress === plain) plainInk = ink(slot('banner-accept'))
    expect.soft(ink(slot('banner-accept'))).toEqual(plainInk)
  })

  it('hides the banner from a visitor who has decided', () => {
    show(<Banners />)
    document.documentElement.setAttribute('data-volenti', 'decided')
    expect(slot('banner').getClientRects()).toHaveLength(0)
    document.documentElement.removeAttribute('data-volenti')
  })

  it('shows the dialog in the middle: head, a body that scrolls, foot', async () => {
    await openDialog()
    const dialog = slot('dialog')
    const box = dialog.getBoundingClientRect()
    expect.soft(getComputedStyle(dialog).position).toBe('fixed')
    expect.soft(Math.abs(box.left - (document.documentElement.clientWidth - box.right))).toBeLessThan(2)
    expect.soft(Math.abs(box.top - (innerHeight - box.bottom))).toBeLessThan(2)
    expect.soft(box.width).toBeGreaterThan(500)
    expect.soft(box.height).toBeLessThanOrEqual(innerHeight - 24)
    expect.soft(slot('overlay').getBoundingClientRect()).toMatchObject({ top: 0, left: 0, height: innerHeight })
    const [title, body, actions] = ['dialog-title', 'dialog-body', 'dialog-actions'].map(slot) as [HTMLElement, HTMLElement, HTMLElement]
    expect.soft(title.getBoundingClientRect().bottom).toBeLessThanOrEqual(body.getBoundingClientRect().top + 1)
    expect.soft(body.getBoundingClientRect().bottom).toBeLessThanOrEqual(actions.getBoundingClientRect().top + 1)
    expect.soft(actions.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.bottom)
    expect.soft(body.scrollHeight).toBeGreaterThan(body.clientHeight)
    expect.soft(getComputedStyle(body).overflowY).toBe('auto')
    expect.soft(px(title, 'padding-left')).toBeGreaterThanOrEqual(20)
    expect.soft(textSize(title)).toBeGreaterThanOrEqual(19)
    for (const text of all('[data-slot="volenti-dialog"] :is(p, h3, label, summary, th, td, code, button)'))
      expect.soft(textSize(text), name(text)).toBeGreaterThanOrEqual(text.localName === 'code' ? 13 : 13.99)
    all('[data-slot="volenti-dialog"] button:not([role])').forEach(expectButton)
    expect.soft(getComputedStyle(slot('dialog-close'), '::before').content).toContain('×')
    for (const toggle of all('[role="switch"]')) {
      const { width, height } = toggle.getBoundingClientRect()
      expect.soft(height).toBeGreaterThanOrEqual(24)
      expect.soft(width).toBeGreaterThan(height * 1.5)
      expect.soft(px(toggle, 'border-top-width')).toBe(1)
    }
    const thumb = slot('switch-thumb').getBoundingClientRect()
    expect.soft(thumb.height).toBeGreaterThanOrEqual(16)
    expect.soft(Math.abs(thumb.width - thumb.height)).toBeLessThan(1)
    for (const category of all('[data-slot="volenti-category"]')) expect.soft(px(category, 'padding-top')).toBeGreaterThanOrEqual(12)
    expect.soft(px(slot('categories'), 'padding-left')).toBeGreaterThanOrEqual(20)
    expect.soft(getComputedStyle(slot('category')).listStyleType).toBe('none')
  })

  it('shows the preferences form with fields that iOS does not zoom to', () => {
    show(<PreferencesForm policy={policy} endpoint="/consent" />)
    for (const details of document.querySelectorAll('details')) details.open = true
    const form = slot('form')
    expect.soft(px(form, 'border-top-width')).toBe(1)
    expect.soft(form.getBoundingClientRect().width).toBeGreaterThan(500)
    expect.soft(textSize(slot('service-choice'))).toBeGreaterThanOrEqual(16)
    expect.soft(slot('service-choice').getBoundingClientRect().height).toBeGreaterThanOrEqual(28)
    expect.soft(slot('box').getBoundingClientRect()).toMatchObject({ width: 24, height: 24 })
    expect.soft(getComputedStyle(slot('box')).appearance).not.toBe('none')
    all('[data-slot="volenti-form"] button').forEach(expectButton)
    expect.soft(px(slot('categories'), 'padding-left')).toBeGreaterThanOrEqual(20)
    expect.soft(px(slot('services'), 'padding-left')).toBeGreaterThanOrEqual(12)
    for (const text of all('[data-slot="volenti-form"] :is(p, h2, label, summary, th, td)'))
      expect.soft(textSize(text), name(text)).toBeGreaterThanOrEqual(13.99)
  })

  it('shows a policy page that looks like a page', () => {
    show(<CookiePolicy policy={policy} />)
    const page = slot('page')
    const size = textSize(page)
    expect.soft(size).toBeGreaterThanOrEqual(14)
    expect.soft(px(page, 'line-height') / size).toBeGreaterThanOrEqual(1.4)
    const [title, heading, subheading] = ['page-title', 'page-heading', 'page-subheading'].map(slot) as [HTMLElement, HTMLElement, HTMLElement]
    expect.soft(textSize(title)).toBeGreaterThan(textSize(heading))
    expect.soft(textSize(heading)).toBeGreaterThan(textSize(subheading))
    expect.soft(textSize(subheading)).toBeGreaterThan(size)
    for (const head of [title, heading, subheading]) {
      expect.soft(px(head, 'font-weight'), name(head)).toBeGreaterThanOrEqual(600)
      expect.soft(px(head, 'margin-bottom'), name(head)).toBeGreaterThanOrEqual(6)
    }
    expect.soft(px(heading, 'margin-top')).toBeGreaterThanOrEqual(24)
    for (const text of all('[data-slot="volenti-page-section"] > :is(p, ul, dl)'))
      expect.soft(px(text, 'margin-bottom'), name(text)).toBeGreaterThanOrEqual(10)
    const list = slot('page-list')
    expect.soft(getComputedStyle(list.firstElementChild ?? list).listStyleType).toBe('disc')
    expect.soft(px(list, 'padding-left')).toBeGreaterThanOrEqual(16)
    for (const link of all('[data-slot="volenti-page"] a')) expect.soft(getComputedStyle(link).textDecorationLine).toBe('underline')
    expect.soft(px(find('dt'), 'font-weight')).toBeGreaterThanOrEqual(600)
    const [first, second] = all('[data-slot="volenti-page-terms"] > div').map((pair) => pair.getBoundingClientRect())
    const explanations = [...(all('dd:has(a[rel])')[0]?.parentElement?.querySelectorAll('dd') ?? [])]
    expect(explanations).toHaveLength(2)
    const starts = explanations.map((dd) => dd.getBoundingClientRect().left + px(dd, 'padding-left'))
    expect.soft(new Set(starts.map(Math.round)).size, 'explanations begin where the first does').toBe(1)
    expect.soft(starts[0]).toBeGreaterThan(100)
    expect.soft((second?.top ?? 0) - (first?.bottom ?? 0)).toBeGreaterThanOrEqual(6)
    expect.soft(getComputedStyle(slot('page-path')).listStyleType === 'none' || getComputedStyle(find('dd li')).display === 'inline').toBe(true)
    for (const cell of all('[data-slot="volenti-table"] td')) expect.soft(px(cell, 'padding-top')).toBeGreaterThanOrEqual(6)
    expect.soft(getComputedStyle(slot('table-caption')).captionSide).toBe('top')
    expect.soft(px(slot('table-group-title'), 'padding-top')).toBeGreaterThanOrEqual(12)
  })

  it('is ready for what the site says with classes', () => {
    if (!dress.sheets.some((css) => css.includes('.p-site'))) return
    show(<Banners className="p-site bg-site" />)
    // Where its layers were stated without ours, ours is the last of them; docs/styling-tailwind-4.md says what to do.
    if (dress.name === 'Tailwind 4, before ours') return
    expect(px(slot('banner'), 'padding-top')).toBe(3)
    expect(ink(slot('banner-accept')).backgroundColor).toBe('rgb(1, 2, 3)')
  })
})

it('leaves the typography of the policy page to a site that gives it a class', () => {
  undress = wear({ name: 'a site', sheets: [plain.sheets[0] ?? '', 'h2 { font-size: 40px; margin: 3px } ul { list-style: square }'] })
  const look = () => [textSize(slot('page-heading')), px(slot('page-heading'), 'margin-top'), getComputedStyle(slot('page-list')).listStyleType]
  show(<CookiePolicy policy={policy} className="prose" />)
  expect(look()).toEqual([40, 3, 'square'])
  cleanup()
  show(<CookiePolicy policy={policy} />)
  expect(look()).toEqual([24, expect.closeTo(38.4, 1), 'disc'])
})

it.each(['[data-slot="volenti-banner-accept"]', '.mine', 'section .mine'])('obeys a rule of the site for %s', (selector) => {
  undress = wear({ name: 'a site', sheets: [`${selector} { padding: 9px; border-radius: 1px }`, plain.sheets[0] ?? ''] })
  show(<Banners className="mine" />)
  const { paddingTop, borderTopLeftRadius } = getComputedStyle(slot('banner-accept'))
  expect([paddingTop, borderTopLeftRadius]).toEqual(['9px', '1px'])
})

it('writes each sign for browsers that know no alternative texts, too', () => {
  const [css = ''] = plain.sheets
  const signs = [...css.matchAll(/content: (.+) \/ "";/g)]
  expect(signs).toHaveLength(3)
  for (const { 1: sign, index } of signs) expect(css.slice(0, index)).toContain(`content: ${sign};`)
})

it('follows the text size of the visitor, twice as large where that is', () => {
  undress = wear(plain)
  show(<Banners />)
  const sizes = () => [...all('[data-slot^="volenti-banner"]'), ...all('button')].map(textSize)
  const before = sizes()
  document.documentElement.style.fontSize = '32px'
  expect(sizes()).toEqual(before.map((size) => expect.closeTo(size * 2, 1)))
  document.documentElement.removeAttribute('style')
})
