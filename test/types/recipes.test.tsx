// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import * as react from 'react'
import * as jsx from 'react/jsx-runtime'
import { describe, expect, it, vi } from 'vitest'
import * as volenti from 'volenti'
import { acceptAll, createConsentStore, memoryStorage, withdraw } from 'volenti'
import * as volentiReact from 'volenti/react'
import { ConsentProvider, preferencesOf } from 'volenti/react'
import * as googleAnalytics from 'volenti/services/google-analytics'
import * as volentiUi from 'volenti/ui'
import { PreferencesTrigger } from 'volenti/ui'
import * as dialog from 'volenti/ui/preferences-dialog'
import { policy } from '../support/policies.ts'
import { storeOf } from '../support/render-with-consent.tsx'
import '../support/testing-library.ts'
import { runPage } from './support/run-page.ts'

const packages = {
  react,
  'react/jsx-runtime': jsx,
  volenti,
  'volenti/react': volentiReact,
  'volenti/ui': volentiUi,
  'volenti/ui/preferences-dialog': dialog,
  'volenti/services/google-analytics': googleAnalytics,
}

describe('Google Analytics, as the readme has it', () => {
  const SWITCH = 'ga-disable-G-EXAMPLE'
  const page = window as unknown as { readonly dataLayer?: readonly ArrayLike<unknown>[]; readonly [SWITCH]?: boolean }
  const commands = () => (page.dataLayer ?? []).map((command) => Array.from(command)[0])
  const tags = () => [...document.querySelectorAll<HTMLScriptElement>('script[src*="googletagmanager"]')]

  it('counts the page view after a grant, and is switched off by a withdrawal', async () => {
    const load = runPage('README.md', packages)
    const { policy: ofReadme } = load('./policy.ts') as unknown as { policy: typeof policy }
    const { GoogleAnalytics } = load('./google-analytics.tsx') as unknown as { GoogleAnalytics: ComponentType }
    const store = createConsentStore(ofReadme, { storage: memoryStorage() }) as unknown as volenti.ConsentStore
    render(
      <ConsentProvider store={store}>
        <GoogleAnalytics />
      </ConsentProvider>,
    )
    expect([commands(), tags()]).toEqual([[], []])

    act(() => acceptAll(store))
    await waitFor(() => expect(tags().map(({ src }) => src)).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE']))
    expect(commands()).toEqual(['js', 'config'])
    expect(page.dataLayer?.map((command) => Object.prototype.toString.call(command))).toEqual(['[object Arguments]', '[object Arguments]'])
    expect(page[SWITCH]).toBe(false)

    act(() => withdraw(store))
    expect(page[SWITCH]).toBe(true)
    await waitFor(() => expect(tags()).toEqual([]))

    act(() => acceptAll(store))
    await waitFor(() => expect(page[SWITCH]).toBe(false))
  })
})

describe('a dialog that loads when it is approached, as docs/your-own-design.md has it', () => {
  /** The recipe on a page with a trigger, and the loads of the file that holds the dialog. */
  function visit(...failures: Error[]) {
    const loads = vi.fn()
    const files = runPage('docs/your-own-design.md', packages)
    const lazy = runPage('docs/your-own-design.md', {
      ...packages,
      './sheet.tsx': () => {
        loads()
        const failure = failures.shift()
        if (failure) throw failure
        return files('./sheet.tsx')
      },
    })
    const { LazySheet, prefetchSheet } = lazy('./lazy-sheet.tsx') as unknown as { LazySheet: ComponentType; prefetchSheet(): void }
    const store = storeOf(policy)
    render(
      <ConsentProvider store={store}>
        <PreferencesTrigger onPointerEnter={prefetchSheet} />
        <LazySheet />
      </ConsentProvider>,
    )
    return { loads, store, trigger: screen.getByRole('button') }
  }

  it('loads nothing with the page, and is loaded when the trigger is approached', async () => {
    const { loads, trigger } = visit()
    expect(loads).not.toHaveBeenCalled()
    fireEvent.pointerEnter(trigger)
    await waitFor(() => expect(loads).toHaveBeenCalledOnce())
  })

  it('opens in the place of the preset', async () => {
    const titles: (string | null)[] = []
    const observer = new MutationObserver(() => titles.push(...[...document.querySelectorAll('[role=dialog] h2')].map((title) => title.textContent)))
    observer.observe(document.body, { subtree: true, childList: true })
    const { trigger } = visit()
    fireEvent.click(trigger)
    expect(await screen.findByRole('dialog', { name: 'What may we remember?' })).toBeInTheDocument()
    observer.disconnect()
    expect([...new Set(titles)]).toEqual(['What may we remember?'])
  })

  it('closes where its file cannot be loaded, and opens at the next attempt', async () => {
    const { loads, store, trigger } = visit(new Error('offline'))
    fireEvent.click(trigger)
    await waitFor(() => expect(loads).toHaveBeenCalledOnce())
    await waitFor(() => expect(preferencesOf(store).getState().open).toBe(false))
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.click(trigger)
    expect(await screen.findByRole('dialog', { name: 'What may we remember?' })).toBeInTheDocument()
  })
})
