import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ConsentProvider } from 'volenti/react'
import * as Ui from 'volenti/ui'
import { ConsentBanner } from 'volenti/ui/eager-banner'
import { de } from '../../src/locales/de/index.ts'
import { expectAccessible } from '../support/axe.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

describe('<ConsentBanner> that comes with the page', () => {
  it('is there with the first render, and leaves with the decision', async () => {
    const { store } = renderWithConsent(<ConsentBanner />)
    expect(screen.getByRole('region', { name: 'Cookies on Example' })).toBeVisible()
    await expectAccessible()
    await userEvent.click(screen.getByRole('button', { name: 'Accept all' }))
    expect(screen.queryByRole('region')).toBeNull()
    expect(store.getState().grants).toMatchObject({ analytics: true, marketing: true })
  })

  it('speaks the language of the provider', () => {
    renderWithConsent(<ConsentBanner />, { locale: de })
    expect(screen.getByRole('button', { name: 'Alle ablehnen' })).toBeVisible()
  })

  it('opens the preferences', async () => {
    renderWithConsent(<ConsentBanner />)
    await userEvent.click(screen.getByRole('button', { name: 'Choose cookies' }))
    expect(await screen.findByRole('dialog', { name: 'Cookie settings' })).toBeVisible()
  })

  it('has the same HTML as that of volenti/ui', () => {
    const html = (Banner: typeof ConsentBanner) =>
      renderToString(
        <ConsentProvider store={storeOf()}>
          <Banner preferencesPage="/preferences" placement="center" />
        </ConsentProvider>,
      )
    const suspended = /<!--\/?\$-->/g
    expect(html(ConsentBanner)).toBe(html(Ui.ConsentBanner).replace(suspended, ''))
  })
})
