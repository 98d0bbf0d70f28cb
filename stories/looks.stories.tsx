import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { ConsentBanner, FloatingTrigger, PreferencesDialog, type PreferencesDialogProps } from 'volenti/ui'
import { bannerControls } from './support/controls.ts'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import {
  banner,
  dialogCloses,
  dialogOpens,
  expectBanner,
  expectEqualProminence,
  expectFocusInSight,
  expectLargeTargets,
  expectNoBanner,
  expectNoSidewaysScroll,
  expectRoundInSight,
  granted,
  openSettings,
  part,
} from './support/visit.ts'

/** The places of the banner, the dialog and the trigger. Each is one prop. */
const meta = {
  title: 'Looks',
  component: ConsentBanner,
  argTypes: bannerControls,
  render: (args) => (
    <>
      <ConsentBanner {...args} />
      <SamplePage />
    </>
  ),
} satisfies Meta<typeof ConsentBanner>

export default meta

type Story = StoryObj<typeof meta>

const fits = async () => {
  await expectBanner()
  await expectEqualProminence('banner')
  await expectLargeTargets(banner())
  await expectNoSidewaysScroll()
  await expectNoSidewaysScroll(banner())
  await expectFocusInSight(banner())
}

/** The space that the page keeps for the banner. */
const reserved = () => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0

const keepsNoRoom = async () => {
  await fits()
  await expect(reserved()).toBe(0)
  await expect(getComputedStyle(document.body, '::after').content).toBe('none')
}

const keepsRoom = async () => {
  await fits()
  await waitFor(() => expect(reserved()).toBeGreaterThanOrEqual(banner().offsetHeight))
}

/** A card in the lower corner. */
export const CornerCard: Story = { args: { placement: 'corner' }, play: keepsRoom }
export const CornerCardInDark: Story = { ...CornerCard, globals: visitor({ theme: 'dark' }) }
export const CornerCardOnNarrowScreen: Story = { ...CornerCard, globals: visitor({ width: 'narrow' }) }
export const CornerCardInGerman: Story = { ...CornerCard, globals: visitor({ language: 'de-long' }) }
export const CornerCardRightToLeft: Story = { ...CornerCard, globals: visitor({ language: 'ar' }) }
export const CornerCardZoomed: Story = { ...CornerCard, globals: visitor({ width: 'zoomed' }) }

/** A box in the middle. The page behind it can still be read and used. */
export const CenteredBox: Story = { args: { placement: 'center' }, play: keepsNoRoom }
export const CenteredBoxInDark: Story = { ...CenteredBox, globals: visitor({ theme: 'dark' }) }
export const CenteredBoxOnNarrowScreen: Story = { ...CenteredBox, globals: visitor({ width: 'narrow', language: 'de-long' }) }
export const CenteredBoxRightToLeft: Story = { ...CenteredBox, globals: visitor({ language: 'ar' }) }

/** A part of the page, where it stands in it. */
export const InTheFlow: Story = { args: { placement: 'inline' }, play: keepsNoRoom }
export const InTheFlowOnNarrowScreen: Story = { ...InTheFlow, globals: visitor({ width: 'narrow' }) }

/** Modal: nothing else can be used until the visitor decides. Escape is no decision. */
export const ModalBox: Story = {
  args: { placement: 'center', modal: true },
  play: async () => {
    const dialog = await screen.findByRole('dialog', { name: 'Cookies on Mastering Lead' })
    await waitFor(() => expect(dialog).toHaveFocus())
    await expect(document.querySelector('.sample')).toHaveAttribute('inert')
    await userEvent.keyboard('{Escape}')
    await expect(dialog).toBeVisible()
    await userEvent.click(part('banner-open'))
    await dialogOpens()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(part('banner-open')).toHaveFocus())
    await expect(document.querySelector('.sample')).toHaveAttribute('inert')
    await expectEqualProminence('banner')
  },
}

export const ModalBoxInDark: Story = {
  args: { placement: 'center', modal: true },
  globals: visitor({ theme: 'dark' }),
  play: async () => {
    await screen.findByRole('dialog')
  },
}

export const ModalBoxAfterRejectAll: Story = {
  args: { placement: 'center', modal: true },
  play: async () => {
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reject all' }))
    await expectNoBanner()
    await waitFor(() => expect(document.querySelectorAll('[inert]')).toHaveLength(0))
    await expect(granted()).toEqual(['necessary'])
  },
}

type DialogStory = StoryObj<PreferencesDialogProps>

/** The dialog at another place: `PreferencesDialog` is added once, and every banner, trigger and link opens it there. */
const dialogAt = (placement: PreferencesDialogProps['placement'], globals = {}): DialogStory => ({
  args: { placement },
  argTypes: { placement: { control: 'inline-radio', options: ['center', 'sheet', 'drawer'] } },
  globals: visitor({ past: 'custom', ...globals }),
  render: (args) => (
    <>
      <PreferencesDialog {...args} />
      <SamplePage />
    </>
  ),
  play: async () => {
    const dialog = await openSettings()
    await expect(screen.getAllByRole('dialog')).toHaveLength(1)
    const { left, right, bottom } = dialog.getBoundingClientRect()
    await expect(bottom).toBeCloseTo(innerHeight, 0)
    const isAtEdge = Math.round(document.dir === 'rtl' ? left : document.documentElement.clientWidth - right) === 0
    await expect(isAtEdge || placement === 'sheet').toBe(true)
    await expectNoSidewaysScroll(dialog)
    await expectRoundInSight(dialog)
  },
})

export const Sheet = dialogAt('sheet')
export const SheetOnNarrowScreen = dialogAt('sheet', { width: 'narrow' })
export const SheetInDark = dialogAt('sheet', { theme: 'dark' })
export const Drawer = dialogAt('drawer')
export const DrawerInGerman = dialogAt('drawer', { language: 'de-long', policy: 'services' })
export const DrawerRightToLeft = dialogAt('drawer', { language: 'ar' })
export const DrawerOnNarrowScreen = dialogAt('drawer', { width: 'narrow' })
export const DrawerZoomed = dialogAt('drawer', { width: 'zoomed' })

/** A trigger in the corner of the screen, once nothing is asked any more. */
export const Floating: Story = {
  globals: visitor({ past: 'custom' }),
  render: () => (
    <>
      <SamplePage />
      <FloatingTrigger />
    </>
  ),
  play: async () => {
    const trigger = document.querySelector<HTMLElement>('[data-floating]')
    if (!trigger) throw new Error('There is no floating trigger.')
    await expect(trigger).toBeVisible()
    await expect(trigger.offsetHeight).toBeGreaterThanOrEqual(44)
    await waitFor(() => expect(reserved()).toBeGreaterThanOrEqual(trigger.offsetHeight))
    await userEvent.click(trigger)
    await dialogOpens()
    await userEvent.keyboard('{Escape}')
    await dialogCloses()
    await expect(trigger).toHaveFocus()
  },
}

export const FloatingInDark: Story = { ...Floating, globals: visitor({ past: 'custom', theme: 'dark' }) }
export const FloatingOnNarrowScreen: Story = { ...Floating, globals: visitor({ past: 'custom', width: 'narrow' }) }
export const FloatingRightToLeft: Story = { ...Floating, globals: visitor({ past: 'custom', language: 'ar' }) }

/** While something is asked, the trigger is hidden and comes after the decision. */
export const FloatingWhileAsked: Story = {
  args: { placement: 'bar' },
  render: (args) => (
    <>
      <ConsentBanner {...args} />
      <SamplePage />
      <FloatingTrigger />
    </>
  ),
  play: async () => {
    await expectBanner()
    const trigger = document.querySelector<HTMLElement>('[data-floating]')
    await expect(trigger).not.toBeVisible()
    await userEvent.click(part('banner-reject'))
    await expectNoBanner()
    await expect(trigger).toBeVisible()
  },
}
