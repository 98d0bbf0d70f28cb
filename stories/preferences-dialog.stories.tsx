import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { ConsentBanner, PreferencesDialog } from 'volenti/ui'
import { dialogControls } from './support/controls.ts'
import { SamplePage } from './support/sample-page.tsx'
import { visitor, type Width } from './support/scene.tsx'
import {
  clickLink,
  dialogCloses,
  dialogOpens,
  expectEqualProminence,
  expectFocusInSight,
  expectInSight,
  expectLargeTargets,
  expectNoBanner,
  expectNoSidewaysScroll,
  expectRoundInSight,
  expectStatus,
  granted,
  inEveryFont,
  openDetails,
  openSettings,
  part,
  switches,
} from './support/visit.ts'

/**
 * Where a visitor chooses by category. Every story opens it as a visitor does and leaves it open, so that it can be
 * looked at and is checked for accessibility.
 *
 * What is switched in it is a draft until it is saved. There is no story of a visitor without JavaScript, because the
 * dialog is code that is loaded when it is first needed.
 */
const meta = {
  title: 'Preferences dialog',
  component: PreferencesDialog,
  argTypes: dialogControls,
  render: (args) => (
    <>
      <PreferencesDialog {...args} />
      <SamplePage />
    </>
  ),
} satisfies Meta<typeof PreferencesDialog>

export default meta

type Story = StoryObj<typeof meta>

/** Nothing optional is switched on before the visitor does it. */
export const FirstVisit: Story = {
  play: async () => {
    const dialog = await openSettings()
    await expect(dialog).toHaveAccessibleName('Cookie settings')
    await expect(dialog).toHaveAttribute('aria-modal', 'true')
    await expect(switches(dialog)).toEqual({ Functionality: false, Analytics: false })

    // A required category is text, because a switch that cannot be switched is none.
    const [required] = within(dialog).getAllByRole('listitem')
    await expect(required).toHaveTextContent('Strictly necessary')
    await expect(required).toHaveTextContent('Always on')
    await expect(within(required as HTMLElement).queryByRole('switch')).toBeNull()
    await expectEqualProminence('dialog')
    await expectLargeTargets(dialog)
  },
}

export const Accepted: Story = {
  globals: visitor({ past: 'accepted' }),
  play: async () => {
    await expect(switches(await openSettings())).toEqual({ Functionality: true, Analytics: true })
  },
}

export const Rejected: Story = {
  globals: visitor({ past: 'rejected' }),
  play: async () => {
    await expect(switches(await openSettings())).toEqual({ Functionality: false, Analytics: false })
  },
}

export const Custom: Story = {
  globals: visitor({ past: 'custom' }),
  play: async () => {
    await expect(switches(await openSettings())).toEqual({ Functionality: true, Analytics: false })
  },
}

/** A decision that has run out counts for nothing, so nothing of it is ticked in advance. */
export const Expired: Story = {
  globals: visitor({ past: 'expired' }),
  play: async () => {
    await expect(switches(await openSettings())).toEqual({ Functionality: false, Analytics: false })
  },
}

/** What was changed since is off; what stayed the same is as the visitor left it. */
export const PolicyChanged: Story = {
  globals: visitor({ past: 'policyChanged' }),
  play: async () => {
    await expect(switches(await openSettings())).toEqual({ Functionality: true, Analytics: false })
  },
}

/** Without storage the choice counts for this page, and the visitor is told that it does not last. */
export const StorageBlocked: Story = {
  globals: visitor({ browser: 'blocksCookies' }),
  play: async () => {
    const dialog = await openSettings()
    await userEvent.click(within(dialog).getByRole('switch', { name: 'Analytics' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
    await dialogCloses()
    await expectStatus('Your browser keeps no cookies for this site')
    await expect(granted()).toEqual(['necessary', 'analytics'])
    await expect(switches(await openSettings())).toEqual({ Functionality: false, Analytics: true })
  },
}

/** What a category stores, opened. */
export const WithDetails: Story = {
  play: async () => {
    const dialog = await openSettings()
    await userEvent.click(within(dialog).getAllByText('What is stored')[0] as HTMLElement)
    const table = within(dialog).getByRole('table', { name: 'Strictly necessary cookies' })
    await expect(table).toBeVisible()
    await expect(within(table).getByRole('rowheader', { name: /session_id/ })).toBeVisible()
    // The line below the category is the only one there.
    await expect(getComputedStyle(within(table).getAllByRole('row').at(-1) as HTMLElement).borderBottomStyle).toBe('none')
    await expectNoSidewaysScroll(dialog)
  },
}

/** Services and their vendors, with what each of them stores. */
export const WithServices: Story = {
  globals: visitor({ policy: 'services' }),
  play: async () => {
    const dialog = await openSettings()
    await expect(within(dialog).getByText('What is stored, and services (2): Garden films and Advertisements')).toBeVisible()
    await openDetails(dialog)
    await expect(within(dialog).getByRole('link', { name: 'Privacy information of Reelhouse' })).toBeVisible()
    await expect(within(dialog).getByText('rh_viewer')).toBeVisible()
    await expectNoSidewaysScroll(dialog)
  },
}

/** Twelve services in four categories: closed, their names are enough for a choice. */
export const TwelveServices: Story = {
  globals: visitor({ policy: 'twelveServices' }),
  play: async () => {
    const dialog = await openSettings()
    await expect(within(dialog).getByText(/^What is stored, and services \(5\): Google Analytics, /)).toBeVisible()
    await expect(switches(dialog)).toEqual({ Functionality: false, Analytics: false, Marketing: false })
    await expectNoSidewaysScroll(dialog)
  },
}

/** One of them switched off alone: words say what the switch of the category cannot. */
export const SomeServices: Story = {
  globals: visitor({ policy: 'twelveServices', past: 'accepted' }),
  play: async () => {
    const dialog = await openSettings()
    await userEvent.click(within(dialog).getByText(/^What is stored, and services \(5\): Google Analytics, /))
    await userEvent.click(within(dialog).getByRole('switch', { name: 'Hotjar' }))
    await expect(within(dialog).getByText('4 of 5 services allowed.')).toBeVisible()
    await expect(within(dialog).getByRole('switch', { name: 'Analytics' })).toBeChecked()
  },
}

export const SomeServicesOnNarrowScreen: Story = {
  ...SomeServices,
  globals: visitor({ policy: 'twelveServices', past: 'accepted', width: 'narrow' }),
}

/** While the browser sends Global Privacy Control, marketing is off and says why; a grant by name is an exception. */
export const GpcSignal: Story = {
  name: 'GPC Signal',
  globals: visitor({ policy: 'services', browser: 'gpc' }),
  play: async () => {
    const dialog = await openSettings()
    const marketing = within(dialog).getByRole('switch', { name: 'Marketing' })
    await expect(marketing).not.toBeChecked()
    await expect(marketing).toHaveAccessibleDescription(/Off because of a signal your browser sends/)
    await expect(within(dialog).getByRole('switch', { name: 'Analytics' })).not.toHaveAccessibleDescription(/signal/)
    await userEvent.click(marketing)
    await expect(marketing).not.toHaveAccessibleDescription(/Off because/)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
    await dialogCloses()
    await expect(granted()).toEqual(['necessary', 'marketing'])
    await expect(switches(await openSettings())).toEqual({ Analytics: false, Marketing: true })
  },
}

export const OneCategory: Story = {
  globals: visitor({ policy: 'oneOptional' }),
  play: async () => {
    await expect(switches(await openSettings())).toEqual({ Analytics: false })
  },
}

/** More than fits: what is between title and buttons scrolls, and the page behind the dialog stays where it is. */
export const TwelveCategories: Story = {
  globals: visitor({ policy: 'twelveCategories' }),
  play: async () => {
    const dialog = await openSettings()
    const before = scrollY
    await expect(Object.keys(switches(dialog))).toHaveLength(11)
    const body = part('dialog-body', dialog)
    await expect(dialog.scrollHeight).toBe(dialog.clientHeight)
    await expect(body.scrollHeight).toBeGreaterThan(body.clientHeight)
    await expect(dialog.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight)
    within(dialog).getByRole('switch', { name: 'Reader research' }).focus()
    await waitFor(() => expect(body.scrollTop).toBeGreaterThan(0))
    await expect(scrollY).toBe(before)
    body.scrollTop = 0
  },
}

export const TwelveCategoriesOnNarrowScreen: Story = {
  globals: visitor({ policy: 'twelveCategories', width: 'narrow' }),
  play: async () => {
    const body = part('dialog-body', await openSettings())
    await expect(body.scrollHeight).toBeGreaterThan(body.clientHeight)
    await expectNoSidewaysScroll(body)
  },
}

export const LongGermanLabels: Story = {
  globals: visitor({ language: 'de-long' }),
  play: async () => {
    const dialog = await openSettings()
    await expect(dialog).toHaveAttribute('lang', 'de')
    await expectEqualProminence('dialog')
    await expectNoSidewaysScroll(dialog)
  },
}

export const LongGermanLabelsOnNarrowScreen: Story = {
  globals: visitor({ language: 'de-long', width: 'narrow' }),
  play: async () => {
    const dialog = await openSettings()
    await expectEqualProminence('dialog')
    await expectNoSidewaysScroll(dialog)
    await expectFocusInSight(dialog)
  },
}

export const RightToLeft: Story = {
  globals: visitor({ language: 'ar' }),
  play: async () => {
    const dialog = await openSettings()
    await expect(dialog).toHaveAttribute('dir', 'rtl')
    const title = part('dialog-title').getBoundingClientRect()
    await expect(title.left + title.width / 2).toBeGreaterThan(part('dialog-close').getBoundingClientRect().right)
    await userEvent.click(within(dialog).getAllByRole('switch')[0] as HTMLElement)
    await waitFor(() => expect(Object.values(switches(dialog))).toEqual([true, false]))
    await expectNoSidewaysScroll(dialog)
  },
}

export const Dark: Story = {
  globals: visitor({ theme: 'dark', past: 'custom' }),
  play: async () => {
    await openSettings()
    await expectEqualProminence('dialog')
  },
}

export const NarrowScreen: Story = {
  globals: visitor({ width: 'narrow', past: 'custom' }),
  play: async () => {
    const dialog = await openSettings()
    await expect(innerWidth).toBe(320)
    await expectLargeTargets(dialog)
    await expectNoSidewaysScroll(dialog)
    await expectFocusInSight(dialog)
  },
}

/** Text at twice its size: title and buttons leave the room to what is chosen. */
export const LargeTextOnNarrowScreen: Story = {
  globals: visitor({ media: 'largeText', width: 'narrow' }),
  play: async () => {
    const dialog = await openSettings()
    await expectNoSidewaysScroll(dialog)
    await expectFocusInSight(dialog)
  },
}

/** A page zoomed to 400 %: everything is still reachable by scrolling. */
export const Zoomed: Story = {
  globals: visitor({ width: 'zoomed' }),
  play: async () => {
    const dialog = await openSettings()
    const { top, bottom } = dialog.getBoundingClientRect()
    await expect(top).toBeGreaterThanOrEqual(0)
    await expect(bottom).toBeLessThanOrEqual(innerHeight)
    await expectNoSidewaysScroll(dialog)
    await expectFocusInSight(dialog)
  },
}

/** On a low screen nothing lies over what has the focus, and going round both ends never leads out of sight. */
const onLowScreen = (width: Width): Story => ({
  globals: visitor({ width }),
  play: async () => {
    const dialog = await openSettings()
    scrollTo(0, 0)
    await expectNoSidewaysScroll(dialog)
    await expectRoundInSight(dialog)
    await openDetails(dialog)
    await expectRoundInSight(dialog)
    await expectFocusInSight(dialog)
    // The page behind it stays where it is.
    await expect(scrollY).toBe(0)
  },
})

export const GoingRoundZoomed: Story = onLowScreen('zoomed')
export const GoingRoundOnLowScreen: Story = onLowScreen('low')
export const GoingRoundZoomedTwice: Story = onLowScreen('zoomedTwice')
export const GoingRoundInLandscape: Story = onLowScreen('landscape')
export const GoingRoundInLowWindow: Story = onLowScreen('flat')

/** A font that arrives, or a screen that is turned, moves what has the focus: the dialog follows it. */
export const OtherFontUnderFocus: Story = {
  globals: visitor({ width: 'zoomed' }),
  play: async () => {
    const dialog = await openSettings()
    part('dialog-title', dialog).focus()
    await userEvent.tab({ shift: true })
    await inEveryFont(() => expectInSight(part('dialog-save', dialog)))
  },
}

/** On or off has to be told without colour: by where the thumb is and by how the switch is filled. */
export const ForcedColors: Story = {
  globals: visitor({ media: 'forcedColors', past: 'custom' }),
  play: async () => {
    const dialog = await openSettings()
    const [on, off] = within(dialog).getAllByRole('switch')
    await expect(getComputedStyle(on as HTMLElement).backgroundColor).not.toBe(getComputedStyle(off as HTMLElement).backgroundColor)
    await expect(getComputedStyle(dialog).boxShadow).toBe('none')
    await expectEqualProminence('dialog')
  },
}

export const ForcedColorsDark: Story = {
  ...ForcedColors,
  globals: visitor({ media: 'forcedColors', theme: 'dark', past: 'custom' }),
}

/** Neither the dialog nor its switches move. */
export const ReducedMotion: Story = {
  globals: visitor({ media: 'reducedMotion' }),
  play: async () => {
    await userEvent.click(part('trigger'))
    const dialog = await screen.findByRole('dialog')
    await expect(dialog.getAnimations({ subtree: true })).toEqual([])
    await expect(part('overlay').getAnimations()).toEqual([])
    await userEvent.click(within(dialog).getByRole('switch', { name: 'Analytics' }))
    await expect(dialog.getAnimations({ subtree: true })).toEqual([])
  },
}

/** What is switched counts once it is saved, and not before. */
export const AfterSaving: Story = {
  play: async () => {
    const dialog = await openSettings()
    await userEvent.click(within(dialog).getByRole('switch', { name: 'Analytics' }))
    await expect(granted()).toEqual(['necessary'])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
    await dialogCloses()
    await expect(part('trigger')).toHaveFocus()
    await expect(granted()).toEqual(['necessary', 'analytics'])
    await expectStatus('Your choice is saved. Allowed: Analytics.')
    await expect(switches(await openSettings())).toEqual({ Functionality: false, Analytics: true })
  },
}

/** Escape closes it, and what was switched is forgotten. */
export const AfterEscape: Story = {
  play: async () => {
    const dialog = await openSettings()
    await userEvent.click(within(dialog).getByRole('switch', { name: 'Analytics' }))
    await userEvent.keyboard('{Escape}')
    await dialogCloses()
    await expect(part('trigger')).toHaveFocus()
    await expect(granted()).toEqual(['necessary'])
    await expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await expect(switches(await openSettings())).toEqual({ Functionality: false, Analytics: false })
  },
}

/** So does the button in its corner. */
export const AfterClosing: Story = {
  globals: visitor({ past: 'custom' }),
  play: async () => {
    const dialog = await openSettings()
    await userEvent.click(within(dialog).getByRole('switch', { name: 'Functionality' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    await dialogCloses()
    await expect(granted()).toEqual(['necessary', 'functional'])
    await expect(switches(await openSettings())).toEqual({ Functionality: true, Analytics: false })
  },
}

/** Taking everything back costs what giving it cost: one click. */
export const AfterRejectAll: Story = {
  globals: visitor({ past: 'accepted' }),
  play: async () => {
    const dialog = await openSettings()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reject all' }))
    await dialogCloses()
    await expect(granted()).toEqual(['necessary'])
    await expectStatus('No optional cookies are allowed.')
    await expect(switches(await openSettings())).toEqual({ Functionality: false, Analytics: false })
  },
}

/** Tab goes round in the dialog, in both directions, and never to the page behind it. */
export const FocusCycles: Story = {
  play: async () => {
    const dialog = await openSettings()
    const first = within(dialog).getByRole('button', { name: 'Close' })
    const last = within(dialog).getByRole('button', { name: 'Save choices' })
    await userEvent.tab()
    await expect(first).toHaveFocus()
    await userEvent.tab({ shift: true })
    await expect(last).toHaveFocus()
    await userEvent.tab()
    await expect(first).toHaveFocus()
    for (let steps = 0; steps < 20; steps++) {
      await userEvent.tab()
      await expect(dialog).toContainElement(document.activeElement as HTMLElement)
    }
  },
}

/** The button of the banner is gone once the choice is saved: focus goes where the banner's own buttons leave it. */
export const InvokerGone: Story = {
  render: (args) => (
    <>
      <PreferencesDialog {...args} />
      <ConsentBanner />
      <SamplePage />
    </>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Choose cookies' }))
    const dialog = await dialogOpens()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
    await dialogCloses()
    await expectNoBanner()
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
    await openSettings()
  },
}

/** A plain link to `#cookie-settings` opens it, and gets the focus back. */
export const OpenedByLink: Story = {
  play: async ({ canvas }) => {
    const [link] = canvas.getAllByRole('link', { name: 'Your privacy choices' })
    await clickLink(link)
    await dialogOpens()
    await userEvent.keyboard('{Escape}')
    await dialogCloses()
    await expect(link).toHaveFocus()
    await clickLink(link)
    await dialogOpens()
  },
}

/** An address that ends in `#cookie-settings` arrives with the dialog open. */
export const OpenedByAddress: Story = {
  beforeEach: () => history.replaceState(history.state, '', '#cookie-settings'),
  play: async () => {
    await dialogOpens()
  },
}
