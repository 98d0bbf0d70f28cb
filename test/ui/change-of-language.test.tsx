import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { definePolicy, translatePolicy } from 'volenti'
import { de } from 'volenti/locales/de'
import { ConsentProvider, useConsentStore } from 'volenti/react'
import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
import { INTERNALS } from '../../src/core/internal.ts'
import { storeOf } from '../support/render-with-consent.tsx'

const policy = definePolicy({
  site: { name: 'Fern & Field', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, garden: { title: 'Garden plans', description: 'Keep the plan of your beds.' }, analytics: {} },
  cookies: [{ name: 'beds', category: 'garden', purpose: 'Keeps the plan', duration: '1 year' }],
})
const german = translatePolicy(policy, {
  categories: { garden: { title: 'Gartenpläne', description: 'Merken sich den Plan Ihrer Beete.' } },
  cookies: { beds: 'Merkt sich den Plan' },
})

const mounted = vi.fn()
const ready = vi.fn()

function Child() {
  const store = useConsentStore()
  useEffect(() => mounted(store), [store])
  return null
}

function Site({ language, banner = true }: { language: 'en' | 'de'; banner?: boolean }) {
  return (
    <ConsentProvider policy={(language === 'de' ? german : policy) as never} locale={language === 'de' ? de : undefined} onReady={ready}>
      {banner && <ConsentBanner />}
      <PreferencesTrigger />
      <Child />
    </ConsentProvider>
  )
}

describe('a change of language while the page is open', () => {
  it('keeps store, children, focus, unsaved switches and elements of an open dialog, to German and back', async () => {
    const { rerender } = render(<Site language="en" />)
    await userEvent.click(await screen.findByRole('button', { name: 'Cookie settings' }))
    const dialog = await screen.findByRole('dialog', { name: 'Cookie settings' })
    const toggle = within(dialog).getByRole('switch', { name: 'Garden plans' })
    await userEvent.click(toggle)
    expect(toggle).toBeChecked()

    rerender(<Site language="de" />)
    expect(await screen.findByRole('dialog', { name: 'Cookie-Einstellungen' })).toBe(dialog)
    expect(dialog).toHaveAttribute('lang', 'de')
    expect(within(dialog).getByRole('switch', { name: 'Gartenpläne' })).toBe(toggle)
    expect(toggle).toBeChecked()
    expect(toggle).toHaveFocus()
    expect(toggle).toHaveAccessibleDescription('Merken sich den Plan Ihrer Beete.')
    expect(within(dialog).getByText('Merkt sich den Plan')).toBeInTheDocument()

    rerender(<Site language="en" />)
    expect(await screen.findByRole('dialog', { name: 'Cookie settings' })).toBe(dialog)
    expect(within(dialog).getByRole('switch', { name: 'Garden plans' })).toBe(toggle)
    expect(toggle).toBeChecked()
    expect(toggle).toHaveFocus()

    expect(mounted).toHaveBeenCalledTimes(1)
    expect(ready).toHaveBeenCalledTimes(1)
  })

  it('keeps the banner on the page, and changes all its words at once', async () => {
    const { rerender } = render(<Site language="de" />)
    const banner = await screen.findByRole('region', { name: 'Cookies auf Fern & Field' })
    const reject = within(banner).getByRole('button', { name: 'Alle ablehnen' })
    act(() => reject.focus())
    rerender(<Site language="en" />)
    expect(await screen.findByRole('region', { name: 'Cookies on Fern & Field' })).toBe(banner)
    expect(banner).toHaveTextContent('May we also use the optional ones: Garden plans and Analytics?')
    expect(within(banner).getByRole('button', { name: 'Reject all' })).toBe(reject)
    expect(reject).toHaveFocus()
  })

  it('keeps no language that was only looked for', async () => {
    const store = storeOf(policy)
    const site = () => (
      <ConsentProvider store={store as never} policy={translatePolicy(policy, {}) as never}>
        <PreferencesTrigger />
      </ConsentProvider>
    )
    const { rerender } = render(site())
    await screen.findByRole('status')
    for (let times = 0; times < 20; times++) rerender(site())
    expect(store[INTERNALS].attached.dialog ?? []).toHaveLength(0)
  })

  it('announces a decision in the new language', async () => {
    const { rerender } = render(<Site language="en" />)
    await screen.findByRole('status')
    rerender(<Site language="de" />)
    await userEvent.click(await screen.findByRole('button', { name: 'Alle akzeptieren' }))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Ihre Auswahl ist gespeichert. Erlaubt: Gartenpläne und Analyse.'))
  })

  it('shares one store between an English and a German provider, without a conflict', () => {
    const stores: unknown[] = []
    function Keep() {
      stores.push(useConsentStore())
      return null
    }
    render(
      <>
        <ConsentProvider policy={policy as never}>
          <Keep />
        </ConsentProvider>
        <ConsentProvider policy={german as never} locale={de}>
          <Keep />
        </ConsentProvider>
      </>,
    )
    expect(new Set(stores).size).toBe(1)
  })
})
