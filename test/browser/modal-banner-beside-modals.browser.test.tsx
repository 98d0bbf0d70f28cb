import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createConsentStore, memoryStorage, rejectAll } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { ConsentBanner } from 'volenti/ui'
import { policy } from '../../examples/mastering-lead/src/policy.ts'
import css from '../../src/ui/styles.css?inline'

const style = document.createElement('style')
beforeEach(() => {
  style.textContent = css
  document.head.append(style)
})
afterEach(() => {
  cleanup()
  style.remove()
  for (const dialog of document.querySelectorAll('body > dialog')) dialog.remove()
})

function visit(ui: ReactNode) {
  const store = createConsentStore(policy, { storage: memoryStorage() })
  render(<ConsentProvider store={store}>{ui}</ConsentProvider>)
  return store
}

const main = () => document.querySelector('main') as HTMLElement
const held = () => screen.findByRole('dialog', { name: /^Cookies on/ })
const rejects = () => [...document.querySelectorAll('[data-slot="volenti-banner-reject"]')]

/** Lets a number of banners come, with the code that makes the page inert, and the visitor do something. */
async function arrive(banners = 1) {
  await waitFor(() => expect(rejects()).toHaveLength(banners))
  await act(() => import('../../src/ui/banner/hold-page.ts'))
  await userEvent.keyboard('{Shift}')
}

/** Whether a press on the middle of an element reaches it. What is inert is passed over. */
function canPress(element: Element | null) {
  const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
  return element?.contains(document.elementFromPoint(left + width / 2, top + height / 2)) ?? false
}

/** A `<dialog>` of the site, at the end of the body. */
function addDialog() {
  const dialog = document.createElement('dialog')
  dialog.innerHTML = '<button type="button">Of the site</button>'
  document.body.append(dialog)
  return { dialog, button: dialog.querySelector('button') as HTMLButtonElement }
}

const modalBanner = <ConsentBanner placement="center" modal />
const site = (
  <>
    {modalBanner}
    <main>
      <button type="button">Of the page</button>
    </main>
  </>
)

describe('two modal banners', () => {
  const two = (
    <>
      <header>{modalBanner}</header>
      <main>{modalBanner}</main>
    </>
  )

  const holders = () => document.querySelectorAll<HTMLElement>('[aria-modal]')

  it('leave one of them usable', async () => {
    visit(two)
    await held()
    await arrive(2)
    expect(holders()).toHaveLength(1)
    const free = rejects().filter(canPress)
    expect(free).toHaveLength(1)
    await userEvent.click(free[0] as Element)
    await waitFor(() => expect(document.querySelectorAll('[inert]')).toHaveLength(0))
  })

  it('pass the page on when one of them is hidden', async () => {
    visit(two)
    const first = await held()
    await arrive(2)
    const hidden = first.parentElement as HTMLElement
    style.textContent += `${hidden.localName} [data-slot="volenti-banner"] { display: none }`
    await waitFor(() => expect(holders()[0]).not.toBe(first))
    await waitFor(() => expect(holders()[0]).toHaveFocus())
    expect(hidden.inert).toBe(true)
    expect(rejects().filter(canPress)).toHaveLength(1)
  })
})

describe('a modal banner and a modal dialog of the site', () => {
  it('lets go of the page while the dialog is open, and takes the focus again', async () => {
    const { dialog, button } = addDialog()
    visit(site)
    const banner = await held()
    dialog.showModal()
    await waitFor(() => expect(canPress(button)).toBe(true))
    expect(button).toHaveFocus()
    expect(banner).not.toHaveAttribute('aria-modal')
    expect(document.querySelectorAll('[inert]')).toHaveLength(0)
    dialog.close()
    await waitFor(() => expect(banner).toHaveFocus())
    expect(main().inert).toBe(true)
  })

  it('gives back a dialog that it has made inert', async () => {
    const { dialog, button } = addDialog()
    dialog.show()
    visit(site)
    await held()
    expect(dialog.inert).toBe(true)
    dialog.close()
    dialog.showModal()
    await waitFor(() => expect(canPress(button)).toBe(true))
  })

  it('takes nothing from a dialog that was open before it came', async () => {
    const { dialog, button } = addDialog()
    dialog.showModal()
    visit(site)
    await arrive()
    expect(canPress(button)).toBe(true)
    expect(button).toHaveFocus()
    expect(main().inert).toBe(false)
    dialog.close()
    await waitFor(() => expect(main().inert).toBe(true))
  })

  it('holds the page again when the dialog was removed, at the next act', async () => {
    const { dialog } = addDialog()
    visit(site)
    await held()
    dialog.showModal()
    await waitFor(() => expect(main().inert).toBe(false))
    dialog.remove()
    await userEvent.keyboard('{Shift}')
    expect(main().inert).toBe(true)
  })

  it('holds a dialog that opens without being modal', async () => {
    const { dialog } = addDialog()
    visit(site)
    await held()
    expect(dialog.inert).toBe(false)
    dialog.show()
    // An observer is told before this goes on.
    await Promise.resolve()
    expect(dialog.inert).toBe(true)
  })

  it('holds the dialog that it stands in', async () => {
    const { dialog, button } = addDialog()
    const container = dialog.appendChild(document.createElement('div'))
    dialog.showModal()
    const store = createConsentStore(policy, { storage: memoryStorage() })
    render(<ConsentProvider store={store}>{modalBanner}</ConsentProvider>, { container })
    const banner = await held()
    await waitFor(() => expect(banner).toHaveFocus())
    expect(button.inert).toBe(true)
    expect(rejects().map(canPress)).toEqual([true])
  })
})

describe('a modal banner in a shadow root', () => {
  it('sees what blocks it in each tree around it', async () => {
    const host = document.body.appendChild(document.createElement('div'))
    const inside = host.attachShadow({ mode: 'open' })
    inside.append(style.cloneNode(true))
    const aside = inside.appendChild(document.createElement('aside'))
    const dialog = inside.appendChild(document.createElement('dialog'))
    const container = inside.appendChild(document.createElement('div'))
    const store = createConsentStore(policy, { storage: memoryStorage() })
    render(<ConsentProvider store={store}>{modalBanner}</ConsentProvider>, { container })
    await waitFor(() => expect(aside.inert).toBe(true))
    dialog.showModal()
    await waitFor(() => expect(aside.inert).toBe(false))
    dialog.close()
    await waitFor(() => expect(aside.inert).toBe(true))
    host.inert = true
    await waitFor(() => expect(aside.inert).toBe(false))
    cleanup()
    host.remove()
  })
})

describe('what the site has set', () => {
  it('stays when the banner leaves, and is never set again', async () => {
    visit(
      <>
        {modalBanner}
        <nav />
        <main />
        <footer />
      </>,
    )
    await held()
    const [nav, footer] = [document.querySelector('nav') as HTMLElement, document.querySelector('footer') as HTMLElement]
    nav.inert = true
    footer.inert = false
    const late = document.body.appendChild(document.createElement('aside'))
    await waitFor(() => expect(late.inert).toBe(true))
    expect([nav.inert, main().inert, footer.inert]).toEqual([true, true, false])
    late.remove()
    style.textContent += '[data-slot="volenti-banner"] { display: none }'
    await waitFor(() => expect(main().inert).toBe(false))
    expect(nav.inert).toBe(true)
  })

  it('is the role of the banner and its place in the tab order', async () => {
    visit(<ConsentBanner placement="center" modal role="form" tabIndex={0} />)
    const banner = await held()
    expect(banner.tabIndex).toBe(-1)
    style.textContent += '[data-slot="volenti-banner"] { opacity: 0 }'
    await userEvent.keyboard('{Shift}')
    expect(banner).not.toHaveAttribute('aria-modal')
    expect(banner).toHaveAttribute('role', 'form')
    expect(banner.tabIndex).toBe(0)
  })

  it('is a dialog that alerts, also while it holds the page', async () => {
    visit(<ConsentBanner placement="center" modal role="alertdialog" />)
    const banner = await screen.findByRole('alertdialog')
    await waitFor(() => expect(banner).toHaveAttribute('aria-modal', 'true'))
    expect(banner).toHaveAttribute('role', 'alertdialog')
  })

  it('keeps a page usable whose banner it has made inert', async () => {
    const store = visit(
      <>
        <div inert>{modalBanner}</div>
        <main />
      </>,
    )
    await arrive()
    expect(main().inert).toBe(false)
    ;(document.querySelector('div[inert]') as HTMLElement).inert = false
    await waitFor(() => expect(main().inert).toBe(true))
    act(() => rejectAll(store))
    await waitFor(() => expect(main().inert).toBe(false))
  })
})
