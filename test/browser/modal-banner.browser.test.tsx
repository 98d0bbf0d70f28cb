import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { createConsentStore, memoryStorage } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { ConsentBanner, type ConsentBannerProps } from 'volenti/ui'
import { policy } from '../../examples/mastering-lead/src/policy.ts'
import css from '../../src/ui/styles.css?inline'

/** Stylesheets of a test, which leave with it. */
function addStyle(text: string) {
  const style = document.createElement('style')
  style.textContent = text
  document.head.append(style)
  return style
}

afterEach(() => {
  cleanup()
  for (const style of document.querySelectorAll('style')) style.remove()
})

function visit(props: ConsentBannerProps) {
  const store = createConsentStore(policy, { storage: memoryStorage() })
  render(
    <ConsentProvider store={store}>
      <ConsentBanner {...props} />
      <main>
        <button type="button">Of the page</button>
      </main>
    </ConsentProvider>,
  )
  return store
}

const main = () => document.querySelector('main') as HTMLElement
const modal = () => screen.findByRole('dialog', { name: /^Cookies on/ })

describe('a modal banner', () => {
  it('takes the focus and makes the page inert, until a decision', async () => {
    addStyle(css)
    visit({ placement: 'center', modal: true })
    const banner = await modal()
    await waitFor(() => expect(banner).toHaveFocus())
    expect(main().inert).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(banner).toBeVisible()
    expect(main().inert).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Reject all' }))
    await waitFor(() => expect(main().inert).toBe(false))
    expect(document.querySelectorAll('[inert]')).toHaveLength(0)
  })

  it('holds what the page adds later', async () => {
    addStyle(css)
    visit({ placement: 'center', modal: true })
    await modal()
    const late = document.createElement('aside')
    document.body.append(late)
    await waitFor(() => expect(late.inert).toBe(true))
    late.remove()
  })

  it('locks nothing without its stylesheet', async () => {
    visit({ placement: 'center', modal: true })
    const banner = await screen.findByRole('region', { name: /^Cookies on/ })
    await act(() => import('../../src/ui/banner/hold-page.ts'))
    await userEvent.keyboard('{Tab}')
    expect(main().inert).toBe(false)
    expect(banner).not.toHaveAttribute('aria-modal')
  })

  it.each([
    'display: none !important',
    'visibility: hidden !important',
    'opacity: 0 !important',
    'pointer-events: none !important',
    'transform: translateX(-9999px) !important',
  ])('lets go when a filter hides it or takes the pointer: %s', async (rule) => {
    addStyle(css)
    visit({ placement: 'center', modal: true })
    await modal()
    expect(main().inert).toBe(true)
    addStyle(`[data-slot="volenti-banner"] { ${rule} }`)
    await userEvent.keyboard('{Tab}')
    await waitFor(() => expect(main().inert).toBe(false))
  })

  it('lets go when a filter removes it', async () => {
    addStyle(css)
    visit({ placement: 'center', modal: true })
    const banner = await modal()
    const place = banner.nextSibling
    const parent = banner.parentNode as ParentNode & Node
    banner.remove()
    await waitFor(() => expect(main().inert).toBe(false))
    // React removes it again when the test ends.
    parent.insertBefore(banner, place)
  })
})

describe('the room that the page keeps', () => {
  const kept = () => getComputedStyle(document.body, '::after').content

  it.each(['bar', 'corner'] as const)('is there for a banner at the edge: %s', async (placement) => {
    addStyle(css)
    visit({ placement })
    await waitFor(() => expect(kept()).toBe('""'))
  })

  it('is not there for a banner that the site has moved to the middle', async () => {
    addStyle(`${css} [data-slot="volenti-banner"] { inset-block: 30% auto }`)
    visit({})
    await screen.findByRole('region')
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect(kept()).toBe('none')
  })
})
