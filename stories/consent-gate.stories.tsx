import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { ConsentGate, useConsent } from 'volenti/react'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'

/** What a site shows in the place of something that is not allowed yet. */
function AskHere() {
  const { save } = useConsent()
  return (
    <section className="sample-form" aria-label="Map">
      <h2>The map is switched off</h2>
      <p>It remembers where you looked last. Allow functional cookies to see it here.</p>
      <button type="button" onClick={() => save({ functional: 'granted' })}>
        Allow and show the map
      </button>
    </section>
  )
}

/**
 * Shows its children only while a category or a service is granted, else its fallback.
 *
 * It has no looks of its own, so there is a story for each answer and none for themes, widths and languages.
 */
const meta = {
  title: 'Gate',
  component: ConsentGate,
  args: {
    category: 'functional',
    fallback: <AskHere />,
    children: <p>The map, centred on where you looked last.</p>,
  },
  render: (args) => (
    <SamplePage>
      <ConsentGate {...args} />
    </SamplePage>
  ),
} satisfies Meta<typeof ConsentGate>

export default meta

type Story = StoryObj<typeof meta>

/** Undecided is not granted. */
export const FirstVisit: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/The map, centred/)).toBeNull()
    await expect(canvas.getByText('The map is switched off')).toBeVisible()
  },
}

/** Granted where it is needed: the content takes the place of the fallback at once. */
export const AfterGrant: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Allow and show the map' }))
    await expect(canvas.getByText(/The map, centred/)).toBeVisible()
    await expect(canvas.queryByText('The map is switched off')).toBeNull()
  },
}

export const Accepted: Story = {
  globals: visitor({ past: 'accepted' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/The map, centred/)).toBeVisible()
  },
}

export const Rejected: Story = { ...FirstVisit, globals: visitor({ past: 'rejected' }) }

export const Expired: Story = { ...FirstVisit, globals: visitor({ past: 'expired' }) }

/** Without a fallback nothing stands in its place. */
export const WithoutFallback: Story = {
  args: { fallback: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('main')).toBeEmptyDOMElement()
  },
}
