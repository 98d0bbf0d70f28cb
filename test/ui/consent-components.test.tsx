import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, forwardRef } from 'react'
import { describe, expect, it } from 'vitest'
import { ConsentBanner, type ConsentButtonProps, ConsentComponents, ConsentEmbed, type ConsentSwitchProps, PreferencesTrigger } from 'volenti/ui'
import * as Dialog from 'volenti/ui/preferences-dialog'
import { PreferencesPanel } from 'volenti/ui/preferences-panel'
import { policyWithService } from '../support/policies.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const Button = ({ emphasis, ...props }: ConsentButtonProps) => <button {...props} className={`own-${emphasis}`} />
const Switch = forwardRef<HTMLButtonElement, Omit<ConsentSwitchProps, 'ref'>>(({ checked, onCheckedChange, ...props }, ref) => (
  <button type="button" role="switch" aria-checked={checked} className="own-switch" {...props} onClick={() => onCheckedChange(!checked)} ref={ref} />
))
Switch.displayName = 'Switch'
const components = { Button, Switch }

const page = (
  <ConsentComponents value={components}>
    <ConsentBanner />
    <PreferencesTrigger />
  </ConsentComponents>
)

describe('<ConsentComponents>', () => {
  it('gives accepting and rejecting the same button of the site', () => {
    renderWithConsent(page)
    expect(screen.getByRole('button', { name: 'Accept all' })).toHaveClass('own-strong', { exact: true })
    expect(screen.getByRole('button', { name: 'Reject all' })).toHaveClass('own-strong', { exact: true })
    expect(screen.getByRole('button', { name: 'Choose cookies' })).toHaveClass('own-normal', { exact: true })
  })

  it('leaves the trigger as it is', () => {
    renderWithConsent(page)
    expect(screen.getByRole('button', { name: 'Cookie settings' })).not.toHaveClass('own-normal')
  })

  it('decides with the button of the site', async () => {
    const { store } = renderWithConsent(page)
    await userEvent.click(screen.getByRole('button', { name: 'Reject all' }))
    expect(store.getState().status).toBe('decided')
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('reaches the dialog that loads late, where a switch of the site makes the choice', async () => {
    const { store } = renderWithConsent(page)
    await userEvent.click(screen.getByRole('button', { name: 'Choose cookies' }))
    const dialog = await screen.findByRole('dialog')
    const analytics = within(dialog).getByRole('switch', { name: 'Analytics' })
    expect(analytics).toHaveClass('own-switch')
    await userEvent.click(within(dialog).getByText('Analytics', { selector: 'label *' }))
    expect(analytics).toHaveAttribute('aria-checked', 'true')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
    expect(store.getState().grants).toMatchObject({ analytics: true, marketing: false })
  })

  it('gives a switch of the site the ref of the part', async () => {
    const control = createRef<HTMLButtonElement>()
    renderWithConsent(
      <ConsentComponents value={components}>
        <PreferencesTrigger />
        <Dialog.Root>
          <Dialog.Content>
            <Dialog.Title />
            <Dialog.Description />
            <Dialog.Categories>
              <Dialog.CategoryTitle />
              <Dialog.CategorySwitch ref={control} />
            </Dialog.Categories>
          </Dialog.Content>
        </Dialog.Root>
      </ConsentComponents>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
    await screen.findByRole('dialog')
    expect(control.current).toHaveClass('own-switch')
  })

  it('reaches the panel and the embed', async () => {
    renderWithConsent(
      <ConsentComponents value={components}>
        <ConsentBanner />
        <PreferencesPanel />
        <ConsentEmbed service="counter" title="A map" src="https://example.com/map" />
      </ConsentComponents>,
      { store: storeOf(policyWithService) },
    )
    expect(screen.getByRole('button', { name: /^Always allow Counting/ })).toHaveClass('own-normal', { exact: true })
    expect(await screen.findByRole('button', { name: 'Save choices' })).toHaveClass('own-strong', { exact: true })
  })
})
