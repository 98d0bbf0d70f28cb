// @vitest-environment jsdom
import { act, render, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { acceptAll, type Policy, withdraw } from 'volenti'
import type { Connector } from 'volenti/connect'
import { ConsentProvider } from 'volenti/react'
import { type ConsentDefault, consentInitScript } from 'volenti/server'
import { storeOf } from '../support/render-with-consent.tsx'
import '../support/testing-library.ts'
import { runPage } from './support/run-page.ts'

const SWITCH = 'ga-disable-G-EXAMPLE'
const page = window as unknown as { dataLayer?: ArrayLike<unknown>[] | undefined; readonly [SWITCH]?: boolean }
const commands = () =>
  (page.dataLayer ?? []).map((command) =>
    Array.from(command)
      .slice(0, command[0] === 'consent' ? 2 : 1)
      .join(' '),
  )
const tags = () => [...document.querySelectorAll<HTMLScriptElement>('script[src*="googletagmanager"]')].map(({ src }) => src)

const load = (file: string) => runPage(file)<{ default: readonly Connector[] }>('./connectors.ts')
const readmePolicy = () => runPage('README.md')<{ policy: Policy }>('./policy.ts').policy

it('counts the page view after a grant and is switched off by a withdrawal, as the readme has it', async () => {
  const connectors = load('README.md').default
  const store = storeOf(readmePolicy())
  render(
    <ConsentProvider store={store} connectors={connectors}>
      <p>Page</p>
    </ConsentProvider>,
  )
  expect([commands(), tags()]).toEqual([[], []])

  act(() => acceptAll(store))
  await waitFor(() => expect(tags()).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE']))
  expect(commands()).toEqual(['consent default', 'consent update', 'js', 'config'])
  expect(page.dataLayer?.every((command) => Object.prototype.toString.call(command) === '[object Arguments]')).toBe(true)
  expect(page[SWITCH]).toBeFalsy()

  act(() => withdraw(store))
  expect(page[SWITCH]).toBe(true)
  act(() => acceptAll(store))
  await waitFor(() => expect(page[SWITCH]).toBe(false))
})

it('hears the default and the update in the head, and neither again from the connector, as docs/consent-mode.md has it', async () => {
  page.dataLayer = undefined
  const policy = readmePolicy()
  const { defaults } = runPage('docs/consent-mode.md')<{ defaults: readonly ConsentDefault[] }>('./google-defaults.ts')
  const before = storeOf(policy, { storage: undefined })
  acceptAll(before)
  new Function(consentInitScript(policy, { defaults }))()
  expect(commands()).toEqual(['consent default', 'set', 'consent update'])
  expect(Array.from(page.dataLayer?.[2] ?? [])[2]).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' })

  const [connector] = load('README.md').default
  render(
    <ConsentProvider policy={policy} connectors={connector && [connector]}>
      <p>Page</p>
    </ConsentProvider>,
  )
  await waitFor(() => expect(commands()).toEqual(['consent default', 'set', 'consent update', 'js', 'config']))
})
