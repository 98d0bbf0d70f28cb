import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { defineRegimes, type Regime } from 'volenti'
import { ar } from 'volenti/locales/ar'
import { en, enRegimes } from 'volenti/locales/en'
import { ConsentProvider } from 'volenti/react'
import { canadaNotice, optIn, usOptOut } from 'volenti/regimes'
import { PrivacyChoicesLink } from 'volenti/ui'
import { expectAccessible } from '../support/axe.ts'
import { policy } from '../support/policies.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const under = (regime: Regime) => storeOf(policy, { regimes: defineRegimes(policy, [regime]), regime: regime.id })
const FooterLink = (props: ComponentProps<'a'>) => <a {...props} />
const link = () => screen.getByRole('link')

describe('<PrivacyChoicesLink>', () => {
  it('has the words of the law and an icon where the regime wants them', async () => {
    renderWithConsent(<PrivacyChoicesLink />, { store: under(usOptOut) })
    expect(link()).toHaveAccessibleName('Your Privacy Choices')
    expect(link().querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    await expectAccessible()
  })

  it('says that its words are English where the locale has none of regimes', () => {
    // In development the provider says so too.
    const onConsole = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    render(
      <ConsentProvider store={under(usOptOut)} locale={ar}>
        <PrivacyChoicesLink />
      </ConsentProvider>,
    )
    expect(link()).toHaveTextContent('Your Privacy Choices')
    expect(link()).toHaveAttribute('lang', 'en')
    expect(link()).toHaveAttribute('dir', 'ltr')
    expect(onConsole).toHaveBeenCalledOnce()
  })

  it('says "Cookie settings" elsewhere, without an icon', () => {
    for (const store of [under(optIn), under(canadaNotice), storeOf()]) {
      const { unmount } = renderWithConsent(<PrivacyChoicesLink />, { store })
      expect(link()).toHaveAccessibleName('Cookie settings')
      expect(link().querySelector('svg')).toBeNull()
      unmount()
    }
  })

  it('opens the preferences, and gets the focus back', async () => {
    renderWithConsent(<PrivacyChoicesLink />, { store: under(usOptOut) })
    await screen.findByRole('status')
    await userEvent.click(link())
    expect(await screen.findByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(link()).toHaveFocus()
  })

  it('is in the HTML of the server, and leads to a page without JavaScript', () => {
    const regimes = defineRegimes(policy, [usOptOut])
    document.body.innerHTML = renderToString(
      <ConsentProvider policy={policy} regimes={regimes} regime="us-opt-out">
        <PrivacyChoicesLink preferencesPage="/preferences" />
      </ConsentProvider>,
    )
    expect(link()).toHaveTextContent('Your Privacy Choices')
    // The inline program answers addresses with this ending.
    expect(link()).toHaveAttribute('href', '/preferences#cookie-settings:volenti')
    expect(document.body.innerHTML).not.toContain('style=')
    document.body.innerHTML = ''
  })

  it('takes another icon, no icon and other words', () => {
    const locale = { ...en, regimes: { ...enRegimes, privacyChoices: 'Your California Privacy Choices' } }
    const own = renderWithConsent(<PrivacyChoicesLink icon={<img src="/opt-out.svg" alt="" />} />, { store: under(usOptOut), locale })
    expect(link()).toHaveAccessibleName('Your California Privacy Choices')
    expect(link().querySelector('img')).toBeInTheDocument()
    expect(link().querySelector('svg')).toBeNull()
    own.rerender(<PrivacyChoicesLink icon={null}>Do not sell my data</PrivacyChoicesLink>)
    expect(link()).toHaveAccessibleName('Do not sell my data')
    expect(link().querySelector('svg, img')).toBeNull()
  })

  it('puts its words and its icon into an element of the site', () => {
    renderWithConsent(
      <PrivacyChoicesLink asChild>
        <FooterLink href="/privacy#cookie-settings" />
      </PrivacyChoicesLink>,
      { store: under(usOptOut) },
    )
    expect(link()).toHaveAccessibleName('Your Privacy Choices')
    expect(link()).toHaveAttribute('href', '/privacy#cookie-settings')
    expect(link().querySelector('svg')).toBeInTheDocument()
  })
})
