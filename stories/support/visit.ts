import { expect, screen, userEvent, waitFor, within } from 'storybook/test'

import { FONT_FAMILIES } from './fonts.ts'

// What a visitor sees and does, in the words of the play functions.

const slot = (name: string, within: ParentNode = document) => within.querySelector<HTMLElement>(`[data-slot="volenti-${name}"]`)

/** A part of the page by its slot, in whatever language it is. */
export function part(name: string, within?: ParentNode): HTMLElement {
  const element = slot(name, within)
  if (!element) throw new Error(`There is no volenti-${name} on the page.`)
  return element
}

export const banner = () => part('banner')

/** Waits until everything that moves has come to rest, so that axe judges final colours. */
async function rest() {
  const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running')
  // What has just come begins to move with the next frame.
  do {
    await Promise.all(moving().map((animation) => animation.finished))
    await new Promise(requestAnimationFrame)
  } while (moving().length > 0)
}

export const expectBanner = async () => {
  await expect(banner()).toBeVisible()
}

export const expectNoBanner = () => waitFor(() => expect(slot('banner')).toBeNull())

/** Waits for the dialog, wherever it was opened from, and returns it at rest. */
export async function dialogOpens(): Promise<HTMLElement> {
  const dialog = await screen.findByRole('dialog')
  await waitFor(() => expect(part('dialog-title', dialog)).toHaveFocus())
  await rest()
  return dialog
}

export async function dialogCloses() {
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

/**
 * Clicks a link to the preferences, once the part of the page that answers it is there, and with it the status message. Before that
 * the browser follows the link itself; in Storybook's frame, whose links lead the page around it, that page would be gone.
 */
export async function clickLink(link: HTMLElement | undefined) {
  await waitFor(() => expect(slot('status-box')).not.toBeNull())
  await rest()
  await userEvent.click(link as HTMLElement)
}

/** Opens the settings as a visitor does who is no longer asked: by the trigger in the footer. */
export async function openSettings(): Promise<HTMLElement> {
  await userEvent.click(part('trigger'))
  return dialogOpens()
}

/** Opens the settings by the link of a site with regimes. */
export async function openPrivacyChoices(): Promise<HTMLElement> {
  await clickLink(part('privacy-choices'))
  return dialogOpens()
}

/** The switches of the dialog, as the titles of their categories and whether they are on. */
export const switches = (dialog: HTMLElement) =>
  Object.fromEntries(
    within(dialog)
      .queryAllByRole('switch')
      .filter((control) => !control.closest('[data-slot="volenti-service"]'))
      .map((control) => [document.getElementById(control.getAttribute('aria-labelledby') ?? '')?.textContent, control.ariaChecked === 'true']),
  )

/** Opens everything in the dialog that is closed at first. */
export async function openDetails(dialog: HTMLElement) {
  for (const summary of dialog.querySelectorAll('summary')) await userEvent.click(summary)
}

/** The categories that the page says are granted, by id. */
export const granted = () =>
  [...document.querySelectorAll<HTMLElement>('[data-category][data-granted="true"]')].map(({ dataset }) => dataset.category)

/** What a screen reader is told politely. */
export const expectStatus = (message: string | RegExp) =>
  waitFor(() => expect(document.querySelector('[data-slot="volenti-status"]')).toHaveTextContent(message))

const PROMINENCE = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'paddingBlock',
  'paddingInline',
  'color',
  'backgroundColor',
  'borderBlock',
  'borderInline',
  'borderRadius',
  'boxShadow',
  'opacity',
] as const

/** Everything about a button that makes it more or less prominent than another. */
function prominence(button: HTMLElement) {
  const style = getComputedStyle(button)
  return [...PROMINENCE.map((property) => style[property]), button.offsetWidth, button.offsetHeight]
}

/** Rejecting has to look as easy as accepting. */
export async function expectEqualProminence(where: 'banner' | 'dialog') {
  await expect(prominence(part(`${where}-reject`))).toEqual(prominence(part(`${where}-accept`)))
}

/** Nothing of an element's content may stick out of the page sideways (WCAG 2.2, 1.4.10). */
export async function expectNoSidewaysScroll(element: Element = document.documentElement) {
  for (const each of [element, ...element.querySelectorAll('[data-slot="volenti-dialog-body"]')])
    await expect(each.scrollWidth).toBeLessThanOrEqual(each.clientWidth)
}

/** Two frames after a change everything that watches sizes has answered it. */
const settled = () => new Promise<void>((resolve) => void requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** Does the same in each of the fonts that come along, so that every machine sees the same. */
export async function inEveryFont(act: () => Promise<void>) {
  const { dataset } = document.documentElement
  const before = dataset.font
  for (const [font, family] of Object.entries(FONT_FAMILIES)) {
    dataset.font = font
    await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em "${family}"`)))
    await settled()
    await act()
  }
  dataset.font = before
  await settled()
}

/** What has the focus lies on the screen, and nothing lies over it (WCAG 2.2, 2.4.7 and 2.4.11). */
export const expectInSight = (control: HTMLElement) =>
  waitFor(() => {
    const { left, top, width, height } = control.getClientRects()[0] as DOMRect
    const isHit = (part: number) => control.contains(document.elementFromPoint(left + width / 2, top + height * part))
    const hits = [0.2, 0.5, 0.8].map(isHit)
    // A part is enough where the browser alone scrolls, as Firefox does not to what is in sight by half, and of a link,
    // whose lines may overlap.
    const isInSight = control.closest('[role="dialog"]') && !control.matches('a') ? hits.every(Boolean) : hits.some(Boolean)
    expect(isInSight, `${control.textContent || control.dataset.slot} in ${document.documentElement.dataset.font}`).toBe(true)
  })

/** Everything that takes the focus is in sight once it has it, in every font. */
export const expectFocusInSight = (within: HTMLElement) =>
  inEveryFont(async () => {
    const controls = [...within.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((control) => control.checkVisibility())
    for (const control of [...controls, ...controls.reverse()]) {
      // What has the focus already is scrolled to by nobody.
      control.blur()
      control.focus()
      await expectInSight(control)
    }
  })

/** Tab goes from the title round both ends of the dialog, and what has the focus is in sight at each of them, in every font. */
export const expectRoundInSight = (dialog: HTMLElement) =>
  inEveryFont(async () => {
    part('dialog-title', dialog).focus()
    for (const [shift, name] of [
      [true, 'dialog-save'],
      [false, 'dialog-close'],
      [true, 'dialog-save'],
    ] as const) {
      await userEvent.tab({ shift })
      await expect(part(name, dialog)).toHaveFocus()
      await expectInSight(part(name, dialog))
    }
  })

/** Every control a visitor has to hit is at least 24 px in both directions (WCAG 2.2, 2.5.8). */
export async function expectLargeTargets(within: HTMLElement) {
  for (const control of within.querySelectorAll<HTMLElement>('button')) {
    await expect(control.offsetHeight).toBeGreaterThanOrEqual(24)
    await expect(control.offsetWidth).toBeGreaterThanOrEqual(24)
  }
}
