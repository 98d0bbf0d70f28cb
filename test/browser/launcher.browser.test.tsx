import { render, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ConsentProvider, preferencesOf } from 'volenti/react'
import { PreferencesTrigger } from 'volenti/ui'
import * as Banner from 'volenti/ui/banner'
import { storeOf } from '../support/render-with-consent.tsx'
import { plain, wear } from './support/resets.ts'

const LARGEST = '2147483647'

/** A chat launcher as its vendors make them: last in the page, over everything, in the corner. */
function addLauncher() {
  const launcher = document.createElement('div')
  const { style } = launcher
  Object.assign(style, { position: 'fixed', right: '0', bottom: '0', width: '200px', height: '200px', zIndex: LARGEST })
  launcher.id = 'launcher'
  document.body.append(launcher)
}

let undress: () => void
beforeEach(() => {
  undress = wear(plain)
})
afterEach(() => {
  undress()
  document.getElementById('launcher')?.remove()
  document.documentElement.removeAttribute('style')
})

const slot = (name: string) => document.querySelector<HTMLElement>(`[data-slot="volenti-${name}"]`)

/** What is on top where the middle of an element is. */
function isCovered(element: Element | null) {
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
  const found = document.elementFromPoint(left + width / 2, top + height / 2)
  return !element?.contains(found)
}

function show() {
  const store = storeOf()
  const view = render(
    <ConsentProvider store={store}>
      <Banner.Root>
        <Banner.Description />
        <Banner.Actions>
          <Banner.RejectAll />
          <Banner.AcceptAll />
        </Banner.Actions>
      </Banner.Root>
      <main>
        <PreferencesTrigger />
      </main>
    </ConsentProvider>,
  )
  addLauncher()
  return { ...view, store }
}

it('lies over a chat launcher at the top z-index where the token is at its largest, banner and dialog', async () => {
  document.documentElement.style.setProperty('--volenti-layer', LARGEST)
  const { store } = show()
  const accept = slot('banner-accept')
  await waitFor(() => expect(isCovered(accept)).toBe(false))
  expect(slot('banner')?.getBoundingClientRect().bottom).toBeGreaterThan(innerHeight - 24)
  // The page behind it stays usable, and Escape is the page's.
  expect(document.activeElement).toBe(document.body)
  await userEvent.keyboard('{Escape}')
  expect(isCovered(accept)).toBe(false)
  expect(isCovered(slot('trigger'))).toBe(false)

  preferencesOf(store).open(slot('trigger'))
  await waitFor(() => expect(document.activeElement).toBe(slot('dialog-title')))
  expect(isCovered(accept)).toBe(true)
  expect(isCovered(slot('dialog-save'))).toBe(false)
  const box = slot('dialog')?.getBoundingClientRect() ?? new DOMRect()
  expect(Math.abs(box.top - (innerHeight - box.bottom))).toBeLessThan(2)
  expect(slot('overlay')?.getBoundingClientRect()).toMatchObject({ left: 0, top: 0, height: innerHeight })
  expect(document.elementFromPoint(innerWidth - 20, innerHeight - 20)).toBe(slot('overlay'))
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement).toBe(slot('trigger')))
})

it('leaves the top layer to the site with any smaller token', async () => {
  const { store } = show()
  preferencesOf(store).open(slot('trigger'))
  await waitFor(() => expect(document.activeElement).toBe(slot('dialog-title')))
  expect(document.querySelector('[popover]')).toBeNull()
})
