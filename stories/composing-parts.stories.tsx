import type { Meta, StoryObj } from '@storybook/react-vite'
import { lazy, Suspense } from 'react'
import { expect, screen, userEvent, within } from 'storybook/test'
import { useConsent } from 'volenti/react'
import * as Banner from 'volenti/ui/banner'
import './support/recipes.css'
import { bannerControls } from './support/controls.ts'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import {
  dialogCloses,
  expectEqualProminence,
  expectNoBanner,
  expectNoSidewaysScroll,
  granted,
  openSettings,
  part,
  switches,
} from './support/visit.ts'

/** The parts put together anew: other looks, other words, another place, the same behaviour. */
const meta = {
  title: 'Composing parts',
  tags: ['!autodocs'],
  component: Banner.Root,
  argTypes: bannerControls,
} satisfies Meta<typeof Banner.Root>

export default meta

type Story = StoryObj<typeof meta>

/** A card in the corner, with the site's own heading and buttons. */
export const Card: Story = {
  render: (args) => (
    <>
      <Banner.Root {...args} className="recipe-card">
        <Banner.Title asChild>
          <h2>A word about cookies</h2>
        </Banner.Title>
        <Banner.Description />
        <Banner.Actions>
          <Banner.RejectAll asChild>
            <button type="button" className="recipe-button">
              No, thanks
            </button>
          </Banner.RejectAll>
          <Banner.AcceptAll asChild>
            <button type="button" className="recipe-button">
              Fine by me
            </button>
          </Banner.AcceptAll>
          <Banner.OpenPreferences>Let me choose</Banner.OpenPreferences>
        </Banner.Actions>
      </Banner.Root>
      <SamplePage />
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'A word about cookies' })).toBeVisible()
    await expectEqualProminence('banner')
  },
}

/** The site's own button decides like the part whose place it takes. */
export const CardAfterAcceptAll: Story = {
  ...Card,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Fine by me' }))
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary', 'functional', 'analytics'])
  },
}

export const CardOnNarrowScreen: Story = {
  ...Card,
  globals: visitor({ width: 'narrow' }),
  play: async () => {
    await expectNoSidewaysScroll()
  },
}

export const CardInDark: Story = {
  ...Card,
  globals: visitor({ theme: 'dark' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Fine by me' })).toBeVisible()
  },
}

const OwnDialog = lazy(() => import('./support/own-dialog.tsx'))

/** The preferences as a sheet. It takes the place of the dialog that would load itself. */
export const Sheet: Story = {
  render: () => (
    <>
      <SamplePage />
      <Suspense>
        <OwnDialog />
      </Suspense>
    </>
  ),
  play: async () => {
    await userEvent.click(part('trigger'))
    // Until its module has arrived the preset stands in for it.
    const sheet = await screen.findByRole('dialog', { name: 'What may we remember?' })
    await expect(screen.getAllByRole('dialog')).toHaveLength(1)
    await userEvent.click(within(sheet).getByRole('switch', { name: 'Analytics' }))
    await userEvent.click(within(sheet).getByRole('button', { name: 'What I chose' }))
    await dialogCloses()
    await expect(granted()).toEqual(['necessary', 'analytics'])
    await expect(switches(await openSettings())).toEqual({ Functionality: false, Analytics: true })
  },
}

function Bar() {
  const { pending, acceptAll, rejectAll } = useConsent()
  if (pending.length === 0) return null
  return (
    <section className="recipe-bar" aria-label="Cookies">
      <p>We would like to count visits and remember your settings.</p>
      <button type="button" onClick={() => rejectAll()}>
        Please don’t
      </button>
      <button type="button" onClick={() => acceptAll()}>
        Go ahead
      </button>
    </section>
  )
}

/** Nothing but the hook: a bar on top that is entirely the site's own. */
export const HookAlone: Story = {
  render: () => (
    <>
      <Bar />
      <SamplePage />
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Cookies' })).toBeVisible()
  },
}

export const HookAloneAfterAcceptAll: Story = {
  ...HookAlone,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Go ahead' }))
    await expect(canvas.queryByRole('region', { name: 'Cookies' })).toBeNull()
    await expect(granted()).toEqual(['necessary', 'functional', 'analytics'])
  },
}
