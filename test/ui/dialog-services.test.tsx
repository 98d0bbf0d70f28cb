import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { acceptAll, type ConsentStore, definePolicy, type Policy, save, withdraw } from 'volenti'
import { PreferencesTrigger } from 'volenti/ui'
import * as Parts from 'volenti/ui/preferences-dialog'
import { expectAccessible } from '../support/axe.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const policy: Policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: {
    payments: { category: 'necessary', vendor: { name: 'Tillwright' } },
    counter: { category: 'analytics', title: 'Counter', purpose: 'Counts visits.', vendor: { name: 'Counting Ltd' } },
    films: { category: 'marketing', title: 'Films', vendor: { name: 'Reelhouse', privacyUrl: 'https://reelhouse.test/privacy' } },
    adverts: { category: 'marketing', vendor: { name: 'Broadcastle' } },
    maps: { category: 'marketing', title: 'Maps', vendor: { name: 'Cartographers' } },
  },
})

const toggle = (name: string) => screen.getByRole('switch', { name })
const details = (name: RegExp) => screen.getByText(name)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
/** Which switches are on, by their names. */
const switches = () =>
  Object.fromEntries(
    screen.getAllByRole('switch').map((element) => {
      const title = document.getElementById(element.getAttribute('aria-labelledby') ?? '')
      return [title?.textContent, element.getAttribute('aria-checked') === 'true']
    }),
  )

async function open(store: ConsentStore = storeOf(policy)) {
  renderWithConsent(<PreferencesTrigger />, { store })
  await press('Cookie settings')
  await screen.findByRole('dialog')
  for (const summary of document.querySelectorAll('summary')) await userEvent.click(summary)
  return store
}

describe('the services in the dialog', () => {
  it('are named in the summary of their category, and described in its details', async () => {
    await open()
    expect(details(/^What is stored, and services \(3\): Films, Broadcastle, and Maps$/)).toBeVisible()
    expect(toggle('Counter')).toHaveAccessibleDescription('Counts visits.')
    expect(screen.getByRole('link', { name: 'Privacy information of Reelhouse' })).toHaveAttribute('href', 'https://reelhouse.test/privacy')
    await expectAccessible()
  })

  it('have their cookies explained in the words of the locale', async () => {
    const { counter } = policy.services ?? {}
    if (!counter) throw new Error('The policy has no counter')
    const cookies = [
      { name: '_count', purpose: 'visitor-id', duration: '1 year' },
      { name: '_sum', purpose: 'Adds up visits', duration: '1 year' },
    ] as const
    await open(storeOf({ ...policy, services: { counter: { ...counter, cookies } } }))
    expect(screen.getByRole('row', { name: /^_count Recognises the browser on later visits 1 year/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /^_sum Adds up visits 1 year/ })).toBeVisible()
  })

  it('have no switch where the category is required', async () => {
    await open()
    const [required] = screen.getAllByRole('list', { name: 'Services' })
    expect(required).toHaveTextContent('Tillwright')
    expect(within(required as HTMLElement).queryByRole('switch')).toBeNull()
  })

  it('are switched along with their category', async () => {
    await open()
    expect(switches()).toEqual({ Analytics: false, Counter: false, Marketing: false, Films: false, Broadcastle: false, Maps: false })
    await userEvent.click(toggle('Marketing'))
    expect(switches()).toEqual({ Analytics: false, Counter: false, Marketing: true, Films: true, Broadcastle: true, Maps: true })
  })

  it('can be off inside a category that is on, which says so in words', async () => {
    const store = await open()
    expect(toggle('Marketing')).not.toHaveAccessibleDescription(/services allowed/)
    await userEvent.click(toggle('Marketing'))
    await userEvent.click(toggle('Films'))
    expect(toggle('Marketing')).toBeChecked()
    expect(toggle('Marketing')).toHaveAccessibleDescription(/2 of 3 services allowed/)
    await press('Save choices')
    expect(store.getState().choices).toEqual({ analytics: 'denied', marketing: 'granted', films: 'denied' })
    expect(store.getState().grants).toMatchObject({ marketing: true, films: false, maps: true })
  })

  it('can be on inside a category that is off, by name alone', async () => {
    const store = await open()
    await userEvent.click(screen.getByText('Films'))
    expect(toggle('Marketing')).not.toBeChecked()
    expect(toggle('Marketing')).toHaveAccessibleDescription(/1 of 3 services allowed/)
    await press('Save choices')
    expect(store.getState().choices).toEqual({ analytics: 'denied', marketing: 'denied', films: 'granted' })
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your choice is saved. Allowed: Films.'))
  })

  it('are a draft until they are saved, and show what was decided when it opens again', async () => {
    const store = storeOf(policy)
    acceptAll(store)
    withdraw(store, 'films')
    await open(store)
    expect(switches()).toMatchObject({ Marketing: true, Films: false, Maps: true })
    await userEvent.click(toggle('Films'))
    await userEvent.keyboard('{Escape}')
    expect(store.isGranted('films')).toBe(false)
  })

  it('go back to doing as their category when that is switched', async () => {
    const store = storeOf(policy)
    acceptAll(store)
    withdraw(store, 'films')
    await open(store)
    await userEvent.click(toggle('Marketing'))
    await userEvent.click(toggle('Marketing'))
    await press('Save choices')
    expect(store.getState().choices).toEqual({ analytics: 'granted', marketing: 'granted' })
  })

  it('can be switched on by name against a privacy signal, which the category mentions', async () => {
    const store = await open(storeOf(policy, { readSignals: () => ({ gpc: true, dnt: false }) }))
    expect(toggle('Marketing')).toHaveAccessibleDescription(/Off because of a signal your browser sends/)
    await userEvent.click(toggle('Films'))
    await press('Save choices')
    expect(store.getState().grants).toMatchObject({ marketing: false, films: true, maps: false })
  })

  it('keep their choices in a dialog that shows categories alone', async () => {
    const store = storeOf(policy)
    act(() => save(store, { marketing: 'granted', films: 'denied' }))
    renderWithConsent(
      <>
        <PreferencesTrigger />
        <Parts.Root>
          <Parts.Content aria-describedby={undefined}>
            <Parts.Title>Mine</Parts.Title>
            <Parts.Categories>
              <Parts.Category>
                <Parts.CategoryTitle />
                <Parts.CategorySwitch />
              </Parts.Category>
            </Parts.Categories>
            <Parts.Save>Done</Parts.Save>
          </Parts.Content>
        </Parts.Root>
      </>,
      { store },
    )
    await press('Cookie settings')
    await userEvent.click(toggle('Analytics'))
    await press('Done')
    expect(store.getState().choices).toEqual({ analytics: 'granted', marketing: 'granted', films: 'denied' })
  })
})
