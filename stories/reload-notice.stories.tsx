import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, waitFor } from 'storybook/test'
import { useConsent, useConsentEffect } from 'volenti/react'
import { ReloadNotice } from 'volenti/ui'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import { part } from './support/visit.ts'

/** Something of the site that cannot be stopped once it runs. */
function Counter() {
  const [isCounting, setCounting] = useState(false)
  const { withdraw } = useConsent()
  useConsentEffect('analytics', () => setCounting(true))
  return (
    <section className="sample-form" aria-label="Counter">
      <button type="button" disabled={!isCounting} onClick={() => withdraw()}>
        Withdraw everything
      </button>
    </section>
  )
}

/** Offers to reload the page when something runs on that is no longer allowed. It never reloads by itself. */
const meta = {
  title: 'Reload notice',
  component: ReloadNotice,
  args: { onReload: fn() },
  globals: visitor({ past: 'accepted' }),
  render: (args) => (
    <SamplePage>
      <Counter />
      <ReloadNotice {...args} />
    </SamplePage>
  ),
} satisfies Meta<typeof ReloadNotice>

export default meta

type Story = StoryObj<typeof meta>

/** Said to a screen reader too, and reloaded only when it is asked to. */
export const AfterWithdrawal: Story = {
  play: async ({ canvas, args }) => {
    const withdraw = canvas.getByRole('button', { name: 'Withdraw everything' })
    await waitFor(() => expect(withdraw).toBeEnabled())
    await userEvent.click(withdraw)
    await expect(part('reload')).toHaveTextContent('Something that you no longer allow is still running on this page.')
    await userEvent.click(canvas.getByRole('button', { name: 'Reload the page' }))
    await expect(args.onReload).toHaveBeenCalledTimes(1)
  },
}

export const OnNarrowScreen: Story = { ...AfterWithdrawal, globals: visitor({ past: 'accepted', width: 'narrow' }) }

export const InDark: Story = { ...AfterWithdrawal, globals: visitor({ past: 'accepted', theme: 'dark' }) }

/** Put off: it is asked again after the next withdrawal. */
export const NotNow: Story = {
  play: async ({ canvas }) => {
    const withdraw = canvas.getByRole('button', { name: 'Withdraw everything' })
    await waitFor(() => expect(withdraw).toBeEnabled())
    await userEvent.click(withdraw)
    await userEvent.click(canvas.getByRole('button', { name: 'Not now' }))
    await expect(part('reload')).toHaveTextContent(/^$/)
  },
}

/** Nothing was withdrawn, so there is nothing to see. */
export const AtRest: Story = {
  play: async () => {
    await expect(part('reload')).toHaveTextContent(/^$/)
  },
}
