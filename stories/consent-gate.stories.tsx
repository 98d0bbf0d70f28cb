import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { ConsentGate, ConsentProvider, useConsent } from 'volenti/react'
import { policy } from '../examples/mastering-lead/src/policy.ts'

function Fallback() {
  const { acceptAll } = useConsent()
  return (
    <button type="button" onClick={() => acceptAll()}>
      Accept all
    </button>
  )
}

const meta = {
  title: 'ConsentGate',
  decorators: [
    (Story) => (
      <ConsentProvider policy={policy}>
        <Story />
      </ConsentProvider>
    ),
  ],
  render: () => (
    <ConsentGate category="analytics" fallback={<Fallback />}>
      Visits are counted.
    </ConsentGate>
  ),
} satisfies Meta

export default meta

type Story = StoryObj<typeof meta>

export const Granted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    await expect(canvas.getByText('Visits are counted.')).toBeVisible()
  },
}
