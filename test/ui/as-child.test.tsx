import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, forwardRef, type HTMLAttributes, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type ConsentStore, createConsentStore } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { PreferencesTrigger } from 'volenti/ui'
import * as Banner from 'volenti/ui/banner'
import * as Dialog from 'volenti/ui/preferences-dialog'
import { policy, policyWithService } from '../support/policies.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

/** An element of a design system, which passes its props and its ref on. */
const Box = forwardRef<HTMLDivElement, HTMLAttributes<HTMLElement>>((props, ref) => <div {...props} data-own="" ref={ref} />)
Box.displayName = 'Box'

describe('the dialog of parts that are elements of the site', () => {
  const open = async (parts: ReactElement, store?: ConsentStore) => {
    const rendered = renderWithConsent(
      <>
        <PreferencesTrigger />
        {parts}
      </>,
      { store },
    )
    await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
    return { ...rendered, dialog: await screen.findByRole('dialog') }
  }

  it('opens, and decides', async () => {
    const frame = createRef<HTMLDivElement>()
    const { store, dialog } = await open(
      <Dialog.Root>
        <Dialog.Content asChild ref={frame}>
          <Box>
            <Dialog.Title />
            <Dialog.Description />
            <Dialog.Categories asChild>
              <Box className="list">
                <Dialog.Category>
                  <Dialog.CategoryTitle />
                  <Dialog.CategorySwitch className="mine" />
                </Dialog.Category>
              </Box>
            </Dialog.Categories>
            <Dialog.Actions>
              <Dialog.Save />
            </Dialog.Actions>
          </Box>
        </Dialog.Content>
      </Dialog.Root>,
    )
    expect(dialog).toHaveAttribute('data-own')
    expect(frame.current).toBe(dialog)
    expect(dialog.querySelectorAll('[data-slot="volenti-categories"].list .mine')).toHaveLength(4)
    await userEvent.click(within(dialog).getByRole('switch', { name: 'Analytics' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
    expect(store.isGranted('analytics')).toBe(true)
  })

  it('has the name and the description that the parts bring along', async () => {
    const { dialog } = await open(
      <Dialog.Root>
        <Dialog.Content>
          <Dialog.Title asChild>
            <Box />
          </Dialog.Title>
          <Dialog.Description asChild>
            <Box />
          </Dialog.Description>
        </Dialog.Content>
      </Dialog.Root>,
    )
    expect(dialog).toHaveAccessibleName('Cookie settings')
    expect(dialog).toHaveAccessibleDescription(/Example/)
    expect(dialog.querySelectorAll('[data-own]')).toHaveLength(2)
  })

  it('repeats the child of a list of services', async () => {
    const { dialog } = await open(
      <Dialog.Root>
        <Dialog.Content>
          <Dialog.Title />
          <Dialog.Description />
          <Dialog.Categories>
            <Dialog.Services asChild>
              <Box>
                <Dialog.ServiceTitle />
              </Box>
            </Dialog.Services>
          </Dialog.Categories>
        </Dialog.Content>
      </Dialog.Root>,
      storeOf(policyWithService),
    )
    const [list] = dialog.querySelectorAll<HTMLElement>('[data-slot="volenti-services"][data-own]')
    expect(list).toHaveTextContent('Counting Ltd')
  })

  it('keeps the words that the site gives', async () => {
    const { dialog } = await open(
      <Dialog.Root>
        <Dialog.Content>
          <Dialog.Title asChild>
            <Box>Our cookies</Box>
          </Dialog.Title>
          <Dialog.Description asChild>
            <Box>You choose.</Box>
          </Dialog.Description>
        </Dialog.Content>
      </Dialog.Root>,
    )
    expect(dialog).toHaveAccessibleName('Our cookies')
    expect(dialog).toHaveAccessibleDescription('You choose.')
  })
})

describe('the region of a banner that is an element of the site', () => {
  const banner = (
    <Banner.Root asChild>
      <Box>
        <Banner.RejectAll />
        <Banner.AcceptAll />
      </Box>
    </Banner.Root>
  )

  it('posts its buttons without JavaScript', () => {
    const html = renderToStaticMarkup(
      <ConsentProvider store={createConsentStore(policy)} endpoint="/consent">
        {banner}
      </ConsentProvider>,
    )
    const page = new DOMParser().parseFromString(html, 'text/html')
    const form = page.querySelector('form')
    expect(form?.getAttribute('action')).toBe('/consent')
    expect(form?.querySelectorAll('button[name="action"]')).toHaveLength(2)
    expect(form?.parentElement?.dataset).toMatchObject({ own: '', slot: 'volenti-banner' })
  })

  it('is the region, and decides', async () => {
    const { store } = renderWithConsent(banner)
    expect(screen.getByRole('button', { name: 'Reject all' }).closest('[data-slot="volenti-banner"]')).toHaveAttribute('data-own')
    await userEvent.click(screen.getByRole('button', { name: 'Reject all' }))
    expect(store.getState().status).toBe('decided')
  })
})
