import { expect, screen, userEvent, waitFor, within } from 'storybook/test'

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
const rest = () => Promise.all(document.getAnimations().map((animation) => animation.finished))

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

/** Opens the settings as a visitor does who is no longer asked: by the trigger in the footer. */
export async function openSettings(): Promise<HTMLElement> {
  await userEvent.click(part('trigger'))
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
  waitFor(() => expect(screen.getByRole('status', { hidden: true })).toHaveTextContent(message))

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
  await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth)
}

/** Nothing that takes the focus is covered by something else once it has it (WCAG 2.2, 2.4.11). */
export async function expectFocusInSight(within: HTMLElement) {
  const controls = [...within.querySelectorAll<HTMLElement>('a[href], button, summary')].filter((control) => control.checkVisibility())
  for (const control of [...controls, ...controls.reverse()]) {
    control.focus()
    await waitFor(() => {
      const { left, top, width, height } = control.getClientRects()[0] as DOMRect
      return expect(
        control.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
        `${control.textContent || control.dataset.slot}`,
      ).toBe(true)
    })
  }
}

/** Every control a visitor has to hit is at least 24 px in both directions (WCAG 2.2, 2.5.8). */
export async function expectLargeTargets(within: HTMLElement) {
  for (const control of within.querySelectorAll<HTMLElement>('button')) {
    await expect(control.offsetHeight).toBeGreaterThanOrEqual(24)
    await expect(control.offsetWidth).toBeGreaterThanOrEqual(24)
  }
}
