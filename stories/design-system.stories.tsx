import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, within } from 'storybook/test'
import { ConsentBanner, ConsentComponents } from 'volenti/ui'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import { components } from './support/site-components.tsx'
import { banner, dialogOpens, expectEqualProminence, expectNoBanner, granted, part, switches } from './support/visit.ts'

/** A design system's button and switch, given once with `ConsentComponents`: see `stories/support/site-components.tsx`. */
const meta = {
  title: 'Design system',
  component: ConsentBanner,
  args: { placement: 'corner' },
  argTypes: { placement: { control: 'inline-radio', options: ['bar', 'corner', 'center', 'inline'] } },
  render: (args) => (
    <ConsentComponents value={components}>
      <ConsentBanner {...args} />
      <SamplePage />
    </ConsentComponents>
  ),
} satisfies Meta<typeof ConsentBanner>

export default meta

type Story = StoryObj<typeof meta>

/** Accepting and rejecting are the same button. */
export const Banner: Story = {
  play: async () => {
    await expect(part('banner-accept')).toHaveClass('ds-button')
    await expect(part('trigger')).not.toHaveClass('ds-button')
    await expectEqualProminence('banner')
  },
}

export const BannerInDark: Story = { ...Banner, globals: visitor({ theme: 'dark' }) }

/** The dialog, which loads late, has them too. */
export const Dialog: Story = {
  play: async () => {
    await userEvent.click(within(banner()).getByRole('button', { name: 'Choose cookies' }))
    const dialog = await dialogOpens()
    await expect(part('dialog-save', dialog)).toHaveClass('ds-button')
    await userEvent.click(screen.getByRole('switch', { name: 'Analytics' }))
    await expect(screen.getByRole('switch', { name: 'Analytics' })).toBeChecked()
    await expect(Object.keys(switches(dialog))).toEqual(['Functionality', 'Analytics'])
  },
}

export const DialogAfterSave: Story = {
  play: async (context) => {
    await Dialog.play?.(context)
    await userEvent.click(part('dialog-save'))
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary', 'analytics'])
  },
}
