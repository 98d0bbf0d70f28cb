import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { PreferencesPanel } from 'volenti/ui/preferences-panel'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import { expectLargeTargets, expectNoSidewaysScroll, expectStatus, openDetails, part } from './support/visit.ts'

/** The preferences in a page, for a page about privacy. With JavaScript; the preferences form is the one without. */
const meta = {
  title: 'Preferences panel',
  component: PreferencesPanel,
  render: (args) => (
    <SamplePage>
      <PreferencesPanel {...args} />
    </SamplePage>
  ),
} satisfies Meta<typeof PreferencesPanel>

export default meta

type Story = StoryObj<typeof meta>

/** The panel, in whatever language it is, once its texts have arrived. */
const panel = () => waitFor(() => part('panel'))

/** Starts from what is granted. */
export const Custom: Story = {
  globals: visitor({ past: 'custom' }),
  play: async () => {
    const region = await panel()
    await expect(within(region).getByRole('switch', { name: 'Functionality' })).toBeChecked()
    await expect(within(region).getByRole('switch', { name: 'Analytics' })).not.toBeChecked()
    await expectLargeTargets(region)
  },
}

/** What was saved is said below the buttons, and to screen readers. */
export const Saved: Story = {
  globals: visitor({ past: 'custom' }),
  play: async () => {
    const region = await panel()
    await userEvent.click(within(region).getByRole('switch', { name: 'Analytics' }))
    await userEvent.click(within(region).getByRole('button', { name: /^Save/ }))
    await expect(await within(region).findByText(/Your choice is saved\. Allowed: Functionality and Analytics/)).toBeVisible()
    await expectStatus('Allowed: Functionality and Analytics')
  },
}

export const WithServices: Story = {
  globals: visitor({ past: 'custom', policy: 'services' }),
  play: async () => {
    await openDetails(await panel())
  },
}

const fits = async () => {
  await panel()
  await expectNoSidewaysScroll()
}

export const Dark: Story = { globals: visitor({ theme: 'dark' }), play: fits }
export const NarrowScreen: Story = { globals: visitor({ width: 'narrow' }), play: fits }
export const LongGermanLabels: Story = { globals: visitor({ language: 'de', width: 'narrow' }), play: fits }
export const RightToLeft: Story = { globals: visitor({ language: 'ar' }), play: fits }
