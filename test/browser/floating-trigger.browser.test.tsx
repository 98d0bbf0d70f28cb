import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { acceptAll, createConsentStore, memoryStorage } from 'volenti'
import { ConsentProvider, useConsentEffect } from 'volenti/react'
import { FloatingTrigger, ReloadNotice } from 'volenti/ui'
import { policy } from '../../examples/mastering-lead/src/policy.ts'
import css from '../../src/ui/styles.css?inline'

const style = document.createElement('style')
const { innerWidth: width, innerHeight: height } = window
beforeEach(() => {
  style.textContent = css
  document.head.append(style)
})
afterEach(async () => {
  cleanup()
  style.remove()
  await page.viewport(width, height)
})

const slot = (name: string) => document.querySelector(`[data-slot="volenti-${name}"]`) as HTMLElement
const kept = () => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd)

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

/** Opens the preferences with the keyboard, and refuses everything. */
async function refuse(further: ReactNode = null, added = '') {
  style.textContent = css + added
  const store = createConsentStore(policy, { storage: memoryStorage() })
  acceptAll(store)
  render(
    <ConsentProvider store={store}>
      <main style={{ blockSize: 3000 }}>
        <h1>Records</h1>
      </main>
      <FloatingTrigger />
      {further}
    </ConsentProvider>,
  )
  const trigger = slot('trigger')
  const before = trigger.getBoundingClientRect().top
  act(() => trigger.focus())
  await userEvent.keyboard('{Enter}')
  await screen.findByRole('dialog')
  act(() => slot('dialog-reject').click())
  await waitFor(() => expect(document.querySelector('[data-volenti-shown]')).not.toBeNull())
  await waitFor(() => expect(trigger).toHaveFocus())
  return { trigger, before }
}

const notice = (
  <>
    <Tag />
    <ReloadNotice />
  </>
)

describe('the focused trigger in the corner', () => {
  it.each([
    [320, 256],
    [320, 480],
    [390, 700],
    [640, 360],
    [800, 600],
    [1280, 720],
  ])('stands clear of the confirmation at %i x %i', async (width, height) => {
    await page.viewport(width, height)
    const { trigger, before } = await refuse()
    await waitFor(() => expect(seenPart(trigger)).toBe(1))
    expect(trigger.getBoundingClientRect().top).toBeGreaterThanOrEqual(0)
    // What gets the focus next is clear of both.
    await waitFor(() => expect(kept()).toBeGreaterThanOrEqual(innerHeight - trigger.getBoundingClientRect().top - 1))
    await userEvent.click(slot('status-close'))
    await waitFor(() => expect(trigger.getBoundingClientRect().top).toBe(before))
  })

  it.each([
    [320, 480],
    [390, 700],
    [800, 600],
  ])('stands clear of the offer to reload at %i x %i', async (width, height) => {
    await page.viewport(width, height)
    const { trigger, before } = await refuse(notice)
    expect(slot('reload')).toHaveAttribute('data-volenti-shown')
    await waitFor(() => expect(seenPart(trigger)).toBe(1))
    await waitFor(() => expect(kept()).toBeGreaterThanOrEqual(innerHeight - trigger.getBoundingClientRect().top - 1))
    await userEvent.click(slot('reload-later'))
    await waitFor(() => expect(trigger.getBoundingClientRect().top).toBe(before))
  })

  it('stays where it is beside a box', async () => {
    await page.viewport(800, 600)
    const { trigger, before } = await refuse(null, '[data-slot="volenti-status-box"] { inset-inline-start: 50% }')
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect(trigger.getBoundingClientRect().top).toBe(before)
  })
})
