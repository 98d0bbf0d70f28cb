import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { acceptAll, definePolicy, type Policy } from 'volenti'
import { PreferencesTrigger } from 'volenti/ui'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const cookie = <Category extends string>(name: string, category: Category) => ({ name, category, purpose: 'Kept.', duration: '1 day' }) as const
const policy: Policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  links: { cookiePolicy: '/cookies' },
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: {
    payments: { category: 'necessary', vendor: { name: 'Tillwright', privacyUrl: 'https://tillwright.test/privacy' } },
    chat: { category: 'functional', purpose: 'Lets visitors chat.', vendor: { name: 'Chatter', privacyUrl: 'https://chatter.test/privacy' } },
    films: { category: 'marketing', vendor: { name: 'Reelhouse' } },
    adverts: { category: 'marketing', vendor: { name: 'Broadcastle' } },
  },
  cookies: [cookie('session', 'necessary'), cookie('theme', 'functional'), cookie('visits', 'analytics')],
})

const toggle = (name: string) => screen.getByRole('switch', { name })
const said = () => document.querySelector('[data-slot="volenti-dialog-status"]')

async function open(store = storeOf(policy)) {
  renderWithConsent(<PreferencesTrigger />, { store })
  await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
  const dialog = await screen.findByRole('dialog')
  for (const summary of document.querySelectorAll('summary')) await userEvent.click(summary)
  return dialog
}

describe('the dialog for screen readers and voice control', () => {
  it('gives each control a name of its own, which begins with what is seen', async () => {
    const dialog = await open()
    const names: string[] = []
    const collect = (name: string, element: Element) => {
      expect(name.startsWith(element.textContent), name).toBe(true)
      return names.push(name) > 0
    }
    for (const role of ['button', 'switch', 'link']) within(dialog).getAllByRole(role, { name: collect })
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])

    const summaries = [...dialog.querySelectorAll('summary')]
    for (const [index, name] of [
      'What is stored, and services (1): Tillwright',
      'What is stored, and services (1): Chatter',
      'What is stored Analytics',
      'What is stored, and services (2): Reelhouse and Broadcastle',
    ].entries()) {
      expect(summaries[index]).toHaveAccessibleName(name)
      expect(name.startsWith(summaries[index]?.textContent ?? '?')).toBe(true)
    }
  })

  it('describes itself and its switches without the words of links', async () => {
    const dialog = await open()
    expect(dialog).toHaveAccessibleDescription('Choose which cookies Example may use. You can change this at any time.')
    expect(toggle('Chatter')).toHaveAccessibleDescription('Lets visitors chat.')
    for (const described of document.querySelectorAll('[aria-describedby]')) {
      for (const id of described.getAttribute('aria-describedby')?.split(' ') ?? [])
        expect(document.getElementById(id)?.querySelector('a')).toBeNull()
    }
  })

  it('tells the state of a switch once', async () => {
    await open()
    for (const element of screen.getAllByRole('switch')) expect(element).not.toHaveAttribute('value')
    await userEvent.click(toggle('Analytics'))
    expect(toggle('Analytics')).not.toHaveAttribute('value')
  })

  it('says with the heading of a required category that it is always on', async () => {
    await open()
    expect(screen.getByRole('heading', { name: 'Strictly necessary Always on' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Analytics' })).toBeVisible()
  })

  it('announces what a switch changes elsewhere, after a change by the visitor alone', async () => {
    await open()
    expect(said()).toBeEmptyDOMElement()
    await userEvent.click(toggle('Marketing'))
    expect(said()).toHaveTextContent(/^Marketing: 2 of 2 services allowed\.$/)
    await userEvent.click(toggle('Reelhouse'))
    expect(said()).toHaveTextContent(/^Marketing: 1 of 2 services allowed\.$/)
    await userEvent.click(toggle('Functionality'))
    expect(said()).toHaveTextContent(/^Functionality: 1 of 1 service allowed\.$/)
    await userEvent.click(toggle('Chatter'))
    expect(said()).toHaveTextContent(/^Functionality: 0 of 1 service allowed\.$/)
    expect(said()).toHaveAttribute('role', 'status')
    await userEvent.click(toggle('Analytics'))
    expect(said()).toBeEmptyDOMElement()
  })

  it('switches a category off with its last service, where it stores nothing else', async () => {
    const store = storeOf(policy)
    acceptAll(store)
    await open(store)
    await userEvent.click(toggle('Reelhouse'))
    expect(toggle('Marketing')).toBeChecked()
    await userEvent.click(toggle('Broadcastle'))
    expect(toggle('Marketing')).not.toBeChecked()
    expect(toggle('Marketing')).not.toHaveAccessibleDescription(/allowed/)
    expect(said()).toHaveTextContent(/^Marketing: 0 of 2 services allowed\.$/)
    await userEvent.click(screen.getByRole('button', { name: 'Save choices' }))
    await waitFor(() => expect(store.getState().choices).toEqual({ functional: 'granted', analytics: 'granted', marketing: 'denied' }))
  })

  it('keeps a category on without its services, where it stores something of the site', async () => {
    const store = storeOf(policy)
    acceptAll(store)
    await open(store)
    await userEvent.click(toggle('Chatter'))
    expect(toggle('Functionality')).toBeChecked()
    expect(toggle('Functionality')).toHaveAccessibleDescription(/0 of 1 service allowed\.$/)
    expect(screen.getByRole('table', { name: 'Functionality cookies' })).toHaveTextContent('theme')
  })
})
