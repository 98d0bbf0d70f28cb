import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import type { Policy } from 'volenti'
import { PreferencesForm } from 'volenti/document'
import { googleAnalytics } from 'volenti/services/google-analytics'
import { microsoftClarity } from 'volenti/services/microsoft-clarity'
import { policy } from '../examples/mastering-lead/src/policy.ts'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'

/**
 * The preferences as a form of a page, for visitors without JavaScript. It has no state, so what a server passes on decides
 * what is ticked.
 */
const meta = {
  title: 'Preferences form',
  component: PreferencesForm,
  args: { policy, endpoint: '/choices' },
  decorators: [
    (Story) => (
      <SamplePage>
        <div>
          <header className="sample-article">
            <h1>Cookie settings</h1>
          </header>
          <Story />
        </div>
      </SamplePage>
    ),
  ],
} satisfies Meta<typeof PreferencesForm>

export default meta

type Story = StoryObj<typeof meta>

/** Nothing optional is ticked, and what is required has no box. */
export const FirstVisit: Story = {
  play: async ({ canvas }) => {
    const boxes = canvas.getAllByRole('checkbox')
    await expect(boxes).toHaveLength(2)
    for (const box of boxes) await expect(box).not.toBeChecked()
    await expect(canvas.getByText('Always on')).toBeVisible()
  },
}

/** What is granted is ticked. */
export const AnalyticsGranted: Story = {
  args: { grants: { analytics: true } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('checkbox', { name: 'Analytics' })).toBeChecked()
    await expect(canvas.getByRole('checkbox', { name: 'Functionality' })).not.toBeChecked()
  },
}

const shop: Policy = {
  ...policy,
  services: { googleAnalytics, microsoftClarity },
}

/** A field for each service says what it does: as its category, or what was chosen for it alone. */
export const ServiceRefused: Story = {
  args: { policy: shop, grants: { analytics: true, googleAnalytics: true, microsoftClarity: false } },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('1 of 2 services allowed.')).toBeVisible()
    await userEvent.click(canvas.getByText(/services \(2\)/))
    await expect(canvas.getByRole('combobox', { name: 'Google Analytics' })).toHaveDisplayValue('Same as Analytics')
    await expect(canvas.getByRole('combobox', { name: 'Microsoft Clarity' })).toHaveDisplayValue('Not allowed')
  },
}

/** The same, 320 px wide. */
export const ServicesOnNarrowScreen: Story = { ...ServiceRefused, globals: visitor({ width: 'narrow' }) }

/** 320 px wide. */
export const NarrowScreen: Story = { ...AnalyticsGranted, globals: visitor({ width: 'narrow' }) }
