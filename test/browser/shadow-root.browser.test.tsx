import { act, render, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ConsentProvider } from 'volenti/react'
import { PreferencesTrigger } from 'volenti/ui'
import * as Banner from 'volenti/ui/banner'
import styles from '../../src/ui/styles.css?raw'
import { storeOf } from '../support/render-with-consent.tsx'

let host: HTMLElement
let shadow: ShadowRoot

/** A page that is a custom element, with the stylesheet in its shadow root alone. */
beforeEach(async () => {
  host = document.createElement('div')
  shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  shadow.adoptedStyleSheets = [sheet]
  document.body.append(host)
  const container = document.createElement('div')
  shadow.append(container)
  render(
    <ConsentProvider store={storeOf()}>
      <Banner.Root>
        <Banner.Description />
        <Banner.Actions>
          <Banner.RejectAll />
          <Banner.OpenPreferences />
        </Banner.Actions>
      </Banner.Root>
      <p>
        <PreferencesTrigger /> <a href="#cookie-settings">Settings</a>
      </p>
    </ConsentProvider>,
    { container, baseElement: container },
  )
  // What shows the dialog and the status message has been loaded.
  await waitFor(() => expect(slot('status')).not.toBeNull())
})
afterEach(() => host.remove())

const slot = (name: string) => shadow.querySelector<HTMLElement>(`[data-slot="volenti-${name}"]`)
const click = (element: HTMLElement | null) => act(async () => element?.click())
const opened = () => waitFor(() => expect(shadow.activeElement?.getAttribute('data-slot')).toBe('volenti-dialog-title'))
const closed = () => waitFor(() => expect(slot('dialog')).toBeNull())
/** A key as the engine sends it. The driver of WebKit sends none. */
const press = (key: string, shiftKey = false) =>
  act(async () => {
    shadow.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }))
  })

it('has its looks in a shadow root, the dialog too', async () => {
  const banner = getComputedStyle(slot('banner') ?? host)
  expect(banner.position).toBe('fixed')
  expect(banner.backgroundColor).toBe('rgb(255, 255, 255)')
  await click(slot('banner-open'))
  await opened()
  expect(document.body.querySelector('[role="dialog"]')).toBeNull()
  const box = slot('dialog')?.getBoundingClientRect() ?? new DOMRect()
  expect(Math.abs(box.left - (document.documentElement.clientWidth - box.right))).toBeLessThan(2)
  expect(getComputedStyle(slot('dialog') ?? host).position).toBe('fixed')
})

it('keeps the focus in the dialog of a shadow root, and gives it back to the control there', async () => {
  slot('trigger')?.focus()
  await click(slot('trigger'))
  await opened()
  await press('Tab', true)
  expect(shadow.activeElement).toBe(slot('dialog-save'))
  await press('Tab')
  expect(shadow.activeElement).toBe(slot('dialog-close'))
  await press('Tab', true)
  expect(shadow.activeElement).toBe(slot('dialog-save'))
  await press('Escape')
  await closed()
  await waitFor(() => expect(shadow.activeElement).toBe(slot('trigger')))
})

it('opens from a settings link in a shadow root, each time', async () => {
  const link = shadow.querySelector('a')
  for (const _ of [1, 2, 3]) {
    await click(link)
    await opened()
    expect(location.hash).toBe('')
    await press('Escape')
    await closed()
    await waitFor(() => expect(shadow.activeElement).toBe(link))
  }
})

it('opens from a settings link around an element with a shadow root', async () => {
  const link = Object.assign(document.createElement('a'), { href: '#cookie-settings' })
  const icon = document.createElement('span')
  const inside = document.createElement('b')
  icon.attachShadow({ mode: 'open' }).append(inside)
  link.append(icon)
  document.body.append(link)
  await click(inside)
  await opened()
  link.remove()
})
