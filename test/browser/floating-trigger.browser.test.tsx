import { act, cleanup, render, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { acceptAll } from 'volenti'
import { ConsentProvider, useConsentEffect } from 'volenti/react'
import { FloatingTrigger, ReloadNotice } from 'volenti/ui'
import css from '../../src/ui/styles.css?inline'
import { storeOf } from '../support/render-with-consent.tsx'

const style = document.createElement('style')
beforeEach(() => {
  // As wide as the screen, so that both lie over the corner at any width.
  style.textContent = `${css} [data-volenti-shown] { inset-inline: 0; max-inline-size: none; min-block-size: 9em }`
  document.head.append(style)
})
afterEach(() => {
  cleanup()
  style.remove()
})

const slot = (name: string) => document.querySelector<HTMLElement>(`[data-slot="volenti-${name}"]`)

/** Code of the site that cannot be stopped, so that the page has to be loaded again. */
function Tag() {
  useConsentEffect('analytics', () => undefined)
  return null
}

/** The least part of an element's width and height that is on top. */
function seenPart(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect()
  const steps = Array.from({ length: 20 }, (_, step) => (step + 0.5) / 20)
  const isSeen = (x: number, y: number) => element.contains(document.elementFromPoint(left + x * width, top + y * height))
  return Math.min(steps.filter((x) => isSeen(x, 0.5)).length, steps.filter((y) => isSeen(0.5, y)).length) / 20
}

const boxes: readonly (readonly [name: string, box: string, further: ReactNode])[] = [
  ['the confirmation', 'status-box', null],
  [
    'the offer to reload',
    'reload',
    <>
      <Tag key="tag" />
      <ReloadNotice key="notice" />
    </>,
  ],
]

it.each(boxes)('is seen whole while it has the focus, under %s', async (_, box, further) => {
  const store = storeOf()
  acceptAll(store)
  render(
    <ConsentProvider store={store}>
      <main>
        <h1>Records</h1>
      </main>
      <FloatingTrigger />
      {further}
    </ConsentProvider>,
  )
  const trigger = slot('trigger') as HTMLElement
  act(() => trigger.focus())
  await act(async () => trigger.click())
  await waitFor(() => expect(slot('dialog-reject')).not.toBeNull())
  await act(async () => slot('dialog-reject')?.click())
  await waitFor(() => expect(slot(box)).toHaveAttribute('data-volenti-shown'))
  await waitFor(() => expect(trigger).toHaveFocus())
  expect(seenPart(trigger)).toBe(1)
  act(() => trigger.blur())
  expect(seenPart(trigger), 'the box lies over the corner').toBe(0)
})
