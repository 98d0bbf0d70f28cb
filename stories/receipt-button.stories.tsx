import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, spyOn, userEvent, waitFor } from 'storybook/test'
import * as Dialog from 'volenti/ui/preferences-dialog'
import { ReceiptButton } from 'volenti/ui/receipt-button'
import { keepRecords, Records } from './support/kept-records.tsx'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import { expectNoSidewaysScroll, openSettings } from './support/visit.ts'

/** Gives visitors a copy of the proof of their choice. Only for sites that keep records. */
const meta = {
  title: 'Receipt button',
  component: ReceiptButton,
  beforeEach: () => keepRecords('signed'),
  render: (args) => (
    <Records>
      <SamplePage>
        <p>
          <span>What you have decided is kept as proof, and you can have a copy:</span> <ReceiptButton {...args} />
        </p>
      </SamplePage>
    </Records>
  ),
} satisfies Meta<typeof ReceiptButton>

export default meta

type Story = StoryObj<typeof meta>

const button = () => screen.findByRole('button', { name: 'Download a receipt for your cookie choices' })

/** A click saves a file. */
export const AfterDecision: Story = {
  play: async () => {
    const saving = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await userEvent.click(await button())
    await waitFor(() => expect(saving).toHaveBeenCalledTimes(1))
    saving.mockRestore()
  },
}

/** There is nothing to download, so there is no button. */
export const BeforeDecision: Story = {
  render: (args) => (
    <Records isDecided={false}>
      <SamplePage>
        <p>
          <span>Nothing is decided yet.</span> <ReceiptButton {...args} />
        </p>
      </SamplePage>
    </Records>
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[data-slot="volenti-receipt"]')).toBeNull()
  },
}

/** The message says that it did not work, and the next click tries again. */
export const Failed: Story = {
  beforeEach: () => keepRecords('refused'),
  play: async () => {
    const { error } = console
    const said: unknown[] = []
    console.error = (message) => void said.push(message)
    await userEvent.click(await button())
    await expect(await screen.findByText('The receipt could not be downloaded. Please try again later.')).toBeVisible()
    await expect(said).toEqual([expect.stringContaining('receipt-unavailable')])
    console.error = error
  },
}

/** In the site's own words. */
export const OwnText: Story = { args: { children: 'Get a copy' } }

/** In the foot of a dialog that the site composes. */
export const InDialog: Story = {
  render: () => (
    <Records>
      <SamplePage />
      <Dialog.Root>
        <Dialog.Overlay />
        <Dialog.Content>
          <Dialog.Title />
          <Dialog.Close />
          <Dialog.Body>
            <Dialog.Description />
            <Dialog.Categories>
              <Dialog.Category>
                <Dialog.CategoryTitle />
                <Dialog.CategorySwitch />
              </Dialog.Category>
            </Dialog.Categories>
          </Dialog.Body>
          <Dialog.Actions>
            <Dialog.RejectAll />
            <Dialog.AcceptAll />
            <Dialog.Save />
          </Dialog.Actions>
          <p>
            <ReceiptButton />
          </p>
        </Dialog.Content>
      </Dialog.Root>
    </Records>
  ),
  play: async () => {
    await openSettings()
    await expect(await button()).toBeVisible()
    await expectNoSidewaysScroll()
  },
}

const fits = async () => {
  await waitFor(() => expect(document.querySelector('[data-slot="volenti-receipt"]')).toBeVisible())
  await expectNoSidewaysScroll()
}

export const Dark: Story = { globals: visitor({ theme: 'dark' }), play: fits }
export const LongGermanLabels: Story = { globals: visitor({ language: 'de', width: 'narrow' }), play: fits }
export const RightToLeft: Story = { globals: visitor({ language: 'ar' }), play: fits }
