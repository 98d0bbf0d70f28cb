import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { acceptAll, save } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { FloatingTrigger } from 'volenti/ui'
import { PreferencesPanel } from 'volenti/ui/preferences-panel'
import { expectAccessible } from '../support/axe.ts'
import { policy, policyWithService } from '../support/policies.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const button = (name: string) => screen.getByRole('button', { name })
const isOn = (name: string) => screen.getByRole('switch', { name }).getAttribute('aria-checked') === 'true'

describe('<PreferencesPanel>', () => {
  it('shows the choices in the page, and stores nothing until a button is pressed', async () => {
    const { store } = renderWithConsent(<PreferencesPanel />)
    expect(await screen.findByRole('region', { name: 'Cookie settings' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('switch', { name: 'Analytics' }))
    expect(store.getState().status).toBe('undecided')
    await expectAccessible()
  })

  it('saves what is switched, and says so in the page', async () => {
    const { store } = renderWithConsent(<PreferencesPanel />)
    await userEvent.click(await screen.findByRole('switch', { name: 'Analytics' }))
    await userEvent.click(button('Save choices'))
    expect(store.getState().grants).toMatchObject({ functional: false, analytics: true, marketing: false })
    expect(document.querySelector('[data-slot="volenti-panel-saved"]')).toHaveTextContent('Your choice is saved. Allowed: Analytics.')
  })

  it('tells screen readers what a switch has changed elsewhere', async () => {
    renderWithConsent(<PreferencesPanel />, { store: storeOf(policyWithService) })
    await userEvent.click(await screen.findByRole('switch', { name: 'Analytics' }))
    await waitFor(() => expect(document.querySelector('[data-slot="volenti-dialog-status"]')).toHaveTextContent('Analytics: 1 of 1 service allowed.'))
  })

  it('follows a decision from elsewhere', async () => {
    const { store } = renderWithConsent(<PreferencesPanel />)
    await screen.findByRole('region')
    act(() => acceptAll(store))
    await waitFor(() => expect(isOn('Marketing')).toBe(true))
    act(() => save(store, { marketing: 'denied' }))
    await waitFor(() => expect(isOn('Marketing')).toBe(false))
    expect(isOn('Analytics')).toBe(true)
  })

  it('is not part of the HTML of a server', () => {
    const html = renderToString(
      <ConsentProvider policy={policy}>
        <PreferencesPanel />
      </ConsentProvider>,
    )
    expect(html).toBe('')
  })
})

describe('<FloatingTrigger>', () => {
  it('is hidden while something is asked', () => {
    const { store } = renderWithConsent(<FloatingTrigger />)
    expect(screen.queryByRole('button')).toBeNull()
    act(() => acceptAll(store))
    expect(button('Cookie settings')).toHaveAttribute('data-floating')
  })
})
