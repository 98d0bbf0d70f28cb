// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ComponentType, ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStore, contentSecurityPolicy, forget, type Policy, type RegisteredPolicy, type Service } from 'volenti'
import { useConsentStore } from 'volenti/react'
import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
import { policy } from '../support/policies.ts'
import '../support/testing-library.ts'
import { runPage } from './support/run-page.ts'

describe('a storage of a site, as docs/storage.md has it', () => {
  it('keeps the record between visits, until it is forgotten', () => {
    const visit = () => {
      const { Root } = runPage('docs/storage.md')<{
        Root: ComponentType<{ policy: RegisteredPolicy; children: ReactNode }>
      }>('./root.tsx')
      const seen: { store?: ConsentStore } = {}
      const Reader = () => {
        seen.store = useConsentStore()
        return null
      }
      const { unmount } = render(
        <Root policy={policy}>
          <Reader />
        </Root>,
      )
      if (!seen.store) throw new Error('There is no store.')
      return { store: seen.store, unmount }
    }
    const first = visit()
    act(() => acceptAll(first.store))
    expect(first.store.getState().persisted).toBe(true)
    first.unmount()

    const second = visit()
    expect(second.store.getState().status).toBe('decided')
    act(() => forget(second.store))
    expect([second.store.getState().status, localStorage.length]).toEqual(['undecided', 0])
  })
})

describe('two languages, as docs/languages.md has them', () => {
  it('are one decision, and are exchanged while the page stays open', async () => {
    const load = runPage('docs/languages.md')
    const { TranslatedApp } = load<{ TranslatedApp: ComponentType<{ language: string; children: ReactNode }> }>('./translated-app.tsx')
    const page = (language: 'en' | 'de') => (
      <TranslatedApp language={language}>
        <ConsentBanner />
        <PreferencesTrigger />
      </TranslatedApp>
    )
    const { rerender } = render(page('en'))
    fireEvent.click(await screen.findByRole('button', { name: 'Accept all' }))
    rerender(page('de'))
    expect(screen.queryByRole('region')).toBeNull()
    const trigger = await screen.findByRole('button', { name: 'Cookie-Einstellungen' })
    fireEvent.click(trigger)
    expect(await screen.findByText('Merkt sich die gewählten Farben')).toBeInTheDocument()
    expect(screen.getByRole('switch', { name: 'Gartenpläne' })).toBeChecked()
  })
})

describe('a page without React, as docs/without-react.md has it', () => {
  it('asks, answers clicks, and loads what was granted', async () => {
    const { startConsent } = runPage('docs/without-react.md')<{
      startConsent(policy: Policy, banner: HTMLElement): () => void
    }>('./consent.ts')
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response(null, { status: 204 })),
    )
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const banner = document.createElement('div')
    banner.innerHTML = '<button class="accept">Yes</button><button class="reject">No</button>'
    document.body.append(banner)
    const end = startConsent(policy, banner)
    expect(banner.hidden).toBe(false)
    banner.querySelector<HTMLElement>('.accept')?.click()
    expect(banner.hidden).toBe(true)
    await waitFor(() => expect(document.querySelectorAll('script[src="https://counter.example/tag.js"]')).toHaveLength(1))
    await waitFor(() => expect(fetch).toHaveBeenCalledWith('/consent', expect.objectContaining({ method: 'POST' })))
    end()
    banner.remove()
    vi.unstubAllGlobals()
  })
})

describe('a shorter security header, as docs/content-security-policy.md has it', () => {
  const folders = import.meta.glob<Record<string, Service>>(
    '../../src/services/{google-ads,google-analytics,google-maps,google-tag-manager,hotjar,intercom,meta-pixel,microsoft-clarity,posthog,stripe,vimeo,youtube}/index.ts',
    { eager: true },
  )
  const services: Record<string, Service> = Object.assign({}, ...Object.values(folders))
  const everything: Policy = { ...policy, categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} }, services }

  it('has the size that the page says, and keeps the web sockets that are needed', () => {
    const { shortHeader } = runPage('docs/content-security-policy.md')<{ shortHeader(policy: Policy, nonce: string): string }>('./short-header.ts')
    const [, long, short] = /has (\S+) kB.+makes it (\S+) kB/s.exec(readFileSync('docs/content-security-policy.md', 'utf8')) ?? []
    const whole = Object.entries(contentSecurityPolicy(everything)).map(([directive, hosts]) => [directive, "'self'", ...hosts].join(' '))
    const header = shortHeader(everything, 'n0nce')
    expect([whole.join('; '), header].map(({ length }) => (length / 1000).toFixed(1))).toEqual([long, short])
    expect(header).toContain(' wss://*.intercom.io')
    expect(header).not.toContain('wss://*.google-analytics.com')
  })
})
