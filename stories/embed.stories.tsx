import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { ConsentEmbed } from 'volenti/ui'
import player from './support/player.svg?no-inline'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import { expectLargeTargets, expectNoSidewaysScroll, part } from './support/visit.ts'

/** Frames content of another company. Until it is allowed, nothing is requested from there. */
const meta = {
  title: 'Embed',
  component: ConsentEmbed,
  globals: visitor({ policy: 'services' }),
  args: {
    service: 'films',
    // A picture stands for the player.
    src: player,
    href: 'https://reelhouse.example/films/1',
    title: 'A year in the garden',
  },
  render: (args) => (
    <SamplePage>
      <ConsentEmbed {...args} />
    </SamplePage>
  ),
} satisfies Meta<typeof ConsentEmbed>

export default meta

type Story = StoryObj<typeof meta>

const ratio = () => {
  const { offsetWidth, offsetHeight } = part('embed')
  return offsetWidth / offsetHeight
}

/** What loading it means, both ways to allow it, and both ways around it. */
export const FirstVisit: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Loading Garden films tells Reelhouse your IP address/)).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Open it on Garden films' })).toBeVisible()
    await expect(canvas.queryByTitle('A year in the garden')).toBeNull()
    await expect(ratio()).toBeCloseTo(16 / 9, 1)
    await expectLargeTargets(part('embed'))
  },
}

/** A square place for a square film. */
export const AnotherRatio: Story = {
  args: { aspectRatio: 1 },
  play: async () => {
    await expect(ratio()).toBeCloseTo(1, 1)
  },
}

/** The place stays what it will be, and is large enough for all that is said and offered. */
export const OnNarrowScreen: Story = {
  globals: visitor({ policy: 'services', width: 'narrow' }),
  play: async () => {
    const notice = part('embed-notice')
    await expect(notice.scrollHeight).toBeLessThanOrEqual(notice.clientHeight)
    await expectNoSidewaysScroll()
    await expectNoSidewaysScroll(part('embed-notice'))
  },
}

export const InDark: Story = { ...FirstVisit, globals: visitor({ policy: 'services', theme: 'dark' }) }

export const InGerman: Story = {
  globals: visitor({ policy: 'services', language: 'de-long' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Ausnahmsweise laden' })).toBeVisible()
  },
}

export const InArabic: Story = {
  globals: visitor({ policy: 'services', language: 'ar' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'التحميل مرة واحدة' })).toBeVisible()
  },
}

export const InForcedColors: Story = { ...FirstVisit, globals: visitor({ policy: 'services', media: 'forcedColors' }) }

/** Loaded for this page view; nothing is stored. The place keeps its size, and the next tab stop is in the player. */
export const LoadedOnce: Story = {
  play: async ({ canvas }) => {
    const before = [part('embed').offsetWidth, part('embed').offsetHeight]
    await userEvent.click(canvas.getByRole('button', { name: 'Load once' }))
    await expect(canvas.getByTitle('A year in the garden')).toBeVisible()
    await expect([part('embed').offsetWidth, part('embed').offsetHeight]).toEqual(before)
    await expect(part('embed')).toHaveFocus()
    await expect(part('trigger')).toBeVisible()
  },
}

/** With parts of its own. */
export const Composed: Story = {
  args: {
    children: (
      <>
        <ConsentEmbed.Description />
        <ConsentEmbed.LoadOnce>Play the film</ConsentEmbed.LoadOnce>
      </>
    ),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Play the film' }))
    await expect(canvas.getByTitle('A year in the garden')).toBeVisible()
  },
}
