// @vitest-environment jsdom
import { act, render, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import { describe, expect, it } from 'vitest'
import { acceptAll, type Policy, withdraw } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { storeOf } from '../support/render-with-consent.tsx'
import '../support/testing-library.ts'
import { runPage } from './support/run-page.ts'

describe('Google Analytics, as the readme has it', () => {
  const SWITCH = 'ga-disable-G-EXAMPLE'
  const page = window as unknown as { readonly dataLayer?: readonly ArrayLike<unknown>[]; readonly [SWITCH]?: boolean }
  const commands = () => (page.dataLayer ?? []).map((command) => Array.from(command)[0])
  const tags = () => [...document.querySelectorAll<HTMLScriptElement>('script[src*="googletagmanager"]')]

  it('counts the page view after a grant, and is switched off by a withdrawal', async () => {
    const load = runPage('README.md')
    const { policy: ofReadme } = load<{ policy: Policy }>('./policy.ts')
    const { GoogleAnalytics } = load<{ GoogleAnalytics: ComponentType }>('./google-analytics.tsx')
    const store = storeOf(ofReadme)
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

describe('Google Consent Mode, as docs/init-script.md has it', () => {
  const page = window as unknown as { dataLayer?: readonly ArrayLike<unknown>[] | undefined }
  const commands = () => (page.dataLayer ?? []).map((command) => (command[1] === 'update' ? 'update' : command[0]))
  const state = () => [...(page.dataLayer ?? [])].map((command) => command[2]).findLast((given) => given)

  it('is updated before the tag is configured, for a visitor who decided earlier, and after each change', async () => {
    page.dataLayer = undefined
    const { ConsentMode } = runPage('docs/init-script.md')<{ ConsentMode: ComponentType }>('./consent-mode.tsx')
    const load = runPage('README.md')
    const { policy: ofReadme } = load<{ policy: Policy }>('./policy.ts')
    const { GoogleAnalytics } = load<{ GoogleAnalytics: ComponentType }>('./google-analytics.tsx')
    const store = storeOf(ofReadme)
    acceptAll(store)
    render(
      <ConsentProvider store={store}>
        <ConsentMode />
        <GoogleAnalytics />
      </ConsentProvider>,
    )
    await waitFor(() => expect(commands()).toEqual(['update', 'js', 'config']))
    expect(state()).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' })
    act(() => withdraw(store))
    expect(commands().slice(3)).toEqual(['update'])
    expect(state()).toMatchObject({ analytics_storage: 'denied', ad_storage: 'denied' })
  })
})
