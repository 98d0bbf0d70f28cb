import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { en } from 'volenti/locales/en'
import { preferencesOf } from 'volenti/react'
import { ConsentBanner } from 'volenti/ui'
import * as Dialog from 'volenti/ui/preferences-dialog'
import { renderWithConsent } from '../support/render-with-consent.tsx'

const { dialog, form, numbers, table, ...first } = en
const later = { categories: en.categories, dialog: { ...dialog, title: 'Kekse wählen' }, form, numbers, table }
const locale = () => ({ ...first, id: 'de', banner: { ...en.banner, acceptAll: 'Alle annehmen' }, load: vi.fn(async () => later) })

describe('a locale in two parts', () => {
  it('loads the second with the dialog, once', async () => {
    const german = locale()
    renderWithConsent(<ConsentBanner />, { locale: german })
    expect(screen.getByRole('button', { name: 'Alle annehmen' })).toBeInTheDocument()
    await screen.findByRole('status')
    expect(german.load).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Choose cookies' }))
    expect(await screen.findByRole('dialog', { name: 'Kekse wählen' })).toHaveAttribute('lang', 'de')
    expect(german.load).toHaveBeenCalledTimes(1)
  })

  it('completes a dialog that is composed anew', async () => {
    const german = locale()
    const { store } = renderWithConsent(
      <Dialog.Root>
        <Dialog.Content>
          <Dialog.Title />
        </Dialog.Content>
      </Dialog.Root>,
      { locale: german },
    )
    await screen.findByRole('status')
    act(() => preferencesOf(store).open())
    expect(await screen.findByRole('dialog', { name: 'Kekse wählen' })).toHaveAttribute('lang', 'de')
  })

  it('closes the preferences and reports it where the second part is lost, and tries again', async () => {
    const reported = vi.fn()
    vi.spyOn(console, 'error').mockImplementation(reported)
    const german = locale()
    german.load.mockRejectedValueOnce(new Error('offline'))
    const { store } = renderWithConsent(<ConsentBanner />, { locale: german })
    await screen.findByRole('status')
    act(() => preferencesOf(store).open())
    await vi.waitFor(() => expect(reported).toHaveBeenCalledWith(expect.stringContaining('dialog-unavailable')))
    expect(preferencesOf(store).getState().open).toBe(false)
    act(() => preferencesOf(store).open())
    expect(await screen.findByRole('dialog', { name: 'Kekse wählen' })).toBeInTheDocument()
  })
})
