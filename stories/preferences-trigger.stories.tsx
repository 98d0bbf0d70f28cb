import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent } from 'storybook/test'
import { PreferencesTrigger } from 'volenti/ui'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import { dialogCloses, dialogOpens } from './support/visit.ts'

/**
 * The permanent way back to the preferences, for instance in a footer or a sentence.
 *
 * It looks the same whatever the visitor decided, so the stories are about the text it stands in.
 */
const meta = {
  title: 'Trigger',
  component: PreferencesTrigger,
  render: (args) => (
    <SamplePage>
      <p>
        <span>What this site may keep on your device is up to you:</span> <PreferencesTrigger {...args} />
      </p>
    </SamplePage>
  ),
} satisfies Meta<typeof PreferencesTrigger>

export default meta

type Story = StoryObj<typeof meta>

/** By default it says "Cookie settings". */
export const InSentence: Story = {
  play: async ({ canvas }) => {
    const [trigger] = canvas.getAllByRole('button', { name: 'Cookie settings' })
    await expect(trigger).toHaveAttribute('aria-haspopup', 'dialog')
    await userEvent.click(trigger as HTMLElement)
    await dialogOpens()
    await userEvent.keyboard('{Escape}')
    await dialogCloses()
    await expect(trigger).toHaveFocus()
  },
}

/** In the site's own words. */
export const OwnText: Story = {
  args: { children: 'change what we may keep' },
}

/** As the site's own button. Its props and its handlers stay. */
export const AsChild: Story = {
  args: {
    asChild: true,
    children: (
      <button type="button" className="sample-button">
        Privacy
      </button>
    ),
  },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Privacy' }))
    await dialogOpens()
    await expect(screen.getAllByRole('dialog')).toHaveLength(1)
  },
}

export const RightToLeft: Story = {
  globals: visitor({ language: 'ar' }),
  render: () => <SamplePage />,
}

export const Dark: Story = { globals: visitor({ theme: 'dark' }) }

export const ForcedColors: Story = { globals: visitor({ media: 'forcedColors' }) }
